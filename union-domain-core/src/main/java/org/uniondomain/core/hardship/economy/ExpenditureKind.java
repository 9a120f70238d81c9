package org.uniondomain.core.hardship.economy;

import org.uniondomain.core.fact.Labelled;

/** 支出种类: what an expenditure of a household is for. */
public enum ExpenditureKind implements Labelled {
  /** 医疗自付: medical cost. */
  MEDICAL("医疗自付", "medical cost"),
  /** 残疾康复: rehabilitation. */
  REHABILITATION("残疾康复", "rehabilitation"),
  /** 非义务教育就学: schooling beyond compulsory education. */
  SCHOOLING("非义务教育就学", "schooling beyond compulsory education"),
  /** 义务教育就学: compulsory schooling. */
  COMPULSORY_SCHOOLING("义务教育就学", "compulsory schooling"),
  /** 重病重残长期照料: long-term care. */
  LONG_TERM_CARE("重病重残长期照料", "long-term care"),
  /** 房租: rent. */
  RENT("房租", "rent"),
  /** 赡养老人: support of elderly parents. */
  SUPPORT_OF_PARENTS("赡养老人", "support of elderly parents"),
  /** 灾害事故损失: loss by disaster or accident. */
  DISASTER_LOSS("灾害事故损失", "loss by disaster or accident"),
  /** 购房: buying a home. */
  HOME_PURCHASE("购房", "buying a home"),
  /** 购车: buying a vehicle. */
  VEHICLE_PURCHASE("购车", "buying a vehicle"),
  /** 非必需、高档消费: non-essential or luxury spending. */
  LUXURY("非必需、高档消费", "non-essential or luxury spending"),
  /** 其他支出: other. */
  OTHER("其他支出", "other");

  private final String label;
  private final String englishLabel;

  ExpenditureKind(String label, String englishLabel) {
    this.label = label;
    this.englishLabel = englishLabel;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String englishLabel() {
    return englishLabel;
  }
}

package org.uniondomain.core.organisation.money;

import org.uniondomain.core.fact.Labelled;

/** 工会经费来源: where the funds of a union come from; the Trade Union Law names five. */
public enum FundSource implements Labelled {
  /** 会员会费. */
  DUES("会员会费", "dues of members"),
  /** 单位拨缴的经费. */
  CONTRIBUTION("单位拨缴的经费", "contribution of the employer"),
  /** 所属企业、事业单位上缴的收入. */
  UNION_FIRMS("所属企业、事业单位上缴的收入", "income handed in by union firms"),
  /** 人民政府的补助. */
  SUBSIDY("人民政府的补助", "government subsidy"),
  /** 其他收入. */
  OTHER("其他收入", "other income");

  private final String label;
  private final String englishLabel;

  FundSource(String label, String englishLabel) {
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

package org.uniondomain.core.bargaining.round;

import org.uniondomain.core.fact.Labelled;

/** 协商要约事项: what an offer asks to bargain over. */
public enum OfferMatter implements Labelled {
  /** 劳动报酬: pay. */
  PAY("劳动报酬", "pay"),
  /** 劳动条件: conditions of labour. */
  CONDITIONS("劳动条件", "conditions of labour"),
  /** 裁员: layoffs. */
  LAYOFF("裁员", "layoffs"),
  /** 停工、集体上访争议: a dispute that led to a stoppage or a collective petition. */
  STOPPAGE_OR_PETITION("停工、集体上访争议", "stoppage or collective petition"),
  /** 重大安全隐患: major hazard. */
  MAJOR_HAZARD("重大安全隐患", "major hazard"),
  /** 其他事项: other matter. */
  OTHER("其他事项", "other matter");

  private final String label;
  private final String englishLabel;

  OfferMatter(String label, String englishLabel) {
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

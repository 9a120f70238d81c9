package org.uniondomain.core.aid.fund;

import org.uniondomain.core.fact.Labelled;

/** 帮扶资金来源: the fund that a grant is paid from. */
public enum AidFund implements Labelled {
  /** 中央财政专项帮扶资金. */
  CENTRAL_BUDGET("中央财政专项帮扶资金", "central-budget assistance fund"),
  /** 地方财政资金. */
  LOCAL_BUDGET("地方财政资金", "local budget"),
  /** 上级工会补助. */
  HIGHER_UNION("上级工会补助", "subsidy of the higher union"),
  /** 本级工会经费. */
  OWN_BUDGET("本级工会经费", "own union budget"),
  /** 社会捐助. */
  DONATION("社会捐助", "donations"),
  /** 用人单位行政资金. */
  EMPLOYER("用人单位行政资金", "employer's own money"),
  /** 其他合法来源. */
  OTHER("其他合法来源", "other lawful source");

  private final String label;
  private final String englishLabel;

  AidFund(String label, String englishLabel) {
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

package org.uniondomain.core.aid.standard;

import org.uniondomain.core.fact.Labelled;

/** 救助类别: what a household is by the yardstick of civil affairs. */
public enum YardstickOutcome implements Labelled {
  /** 符合. */
  WITHIN("符合", "within"),
  /** 收入超过标准. */
  INCOME_TOO_HIGH("收入超过标准", "income too high"),
  /** 财产超过规定. */
  PROPERTY_TOO_HIGH("财产超过规定", "property above the limits"),
  /** 不属适用对象. */
  NOT_COVERED("不属适用对象", "not covered"),
  /** 刚性支出未达比例. */
  EXPENDITURE_TOO_LOW("刚性支出未达比例", "rigid expenditure too low");

  private final String label;
  private final String englishLabel;

  YardstickOutcome(String label, String englishLabel) {
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

package org.uniondomain.core.hardship.tier;

import org.uniondomain.core.fact.Labelled;

/** 收入计算期种类: which months the income is gathered from. */
public enum IncomeWindow implements Labelled {
  /** 申请当月之前若干月: months before the month of application. */
  MONTHS_BEFORE_APPLICATION("申请当月之前若干月", "months before the month of application"),
  /** 申请前一自然年: calendar year before the application. */
  PREVIOUS_CALENDAR_YEAR("申请前一自然年", "calendar year before the application");

  private final String label;
  private final String englishLabel;

  IncomeWindow(String label, String englishLabel) {
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

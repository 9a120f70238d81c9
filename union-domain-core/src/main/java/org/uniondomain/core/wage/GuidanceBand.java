package org.uniondomain.core.wage;

import org.uniondomain.core.fact.Labelled;

/** 工资指导线区间: where a rise of wages lies beside the wage guidance line of the place and the year. */
public enum GuidanceBand implements Labelled {
  /** 高于上线. */
  ABOVE_UPPER_LINE("高于上线", "above the upper line"),
  /** 高于基准线: not above the upper line. */
  ABOVE_BASELINE("高于基准线", "above the baseline"),
  /** 不高于基准线. */
  UP_TO_BASELINE("不高于基准线", "up to the baseline");

  private final String label;
  private final String englishLabel;

  GuidanceBand(String label, String englishLabel) {
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

package org.uniondomain.core.hardship.tier;

import org.uniondomain.core.fact.Labelled;

/** 困难职工类别（旧）: the kind of a household until 2016; forms kept these codes until about 2020. */
public enum HardshipCategory implements Labelled {
  /** 低保户: below the standard and in difficulty after government help. */
  LOW_INCOME("低保户", "low-income household"),
  /** 低保边缘户: slightly above the standard with a cause that makes living difficult. */
  NEAR_LOW_INCOME("低保边缘户", "near-low-income household"),
  /** 意外致困户: brought into hardship by a sudden event. */
  ACCIDENT("意外致困户", "household in hardship by accident"),
  /** 不属困难职工: none of the kinds. */
  NONE("不属困难职工", "none of the kinds");

  private final String label;
  private final String englishLabel;

  HardshipCategory(String label, String englishLabel) {
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

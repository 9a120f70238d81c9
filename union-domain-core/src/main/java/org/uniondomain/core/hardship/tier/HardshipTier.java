package org.uniondomain.core.hardship.tier;

import org.uniondomain.core.fact.Labelled;

/** 困难职工家庭类别: the tier of a household since 2020. */
public enum HardshipTier implements Labelled {
  /** 深度困难. */
  DEEP("深度困难", "deep hardship"),
  /** 相对困难. */
  RELATIVE("相对困难", "relative hardship"),
  /** 意外致困. */
  ACCIDENT("意外致困", "hardship by accident"),
  /** 不属困难职工家庭: none of the tiers. */
  NONE("不属困难职工家庭", "none of the tiers");

  private final String label;
  private final String englishLabel;

  HardshipTier(String label, String englishLabel) {
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

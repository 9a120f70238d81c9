package org.uniondomain.core.hardship;

/** 困难职工家庭类别: the tier of a household since 2020. */
public enum HardshipTier {
  /** 深度困难. */
  DEEP,
  /** 相对困难. */
  RELATIVE,
  /** 意外致困. */
  ACCIDENT,
  /** 不属困难职工家庭: none of the tiers. */
  NONE
}

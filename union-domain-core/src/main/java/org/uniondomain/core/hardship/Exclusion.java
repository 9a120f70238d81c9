package org.uniondomain.core.hardship;

/** 排除范围: the tiers from which a circumstance bars a household. */
public enum Exclusion {
  /** 不排除: it bars from nothing. */
  NOTHING,
  /** 不得认定为深度困难: it bars from the deep tier only. */
  DEEP_TIER,
  /** 不得建档: it bars from every tier. */
  EVERY_TIER
}

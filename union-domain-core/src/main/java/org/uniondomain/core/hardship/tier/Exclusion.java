package org.uniondomain.core.hardship.tier;

import org.uniondomain.core.fact.Labelled;

/** 排除范围: the tiers from which a circumstance bars a household. */
public enum Exclusion implements Labelled {
  /** 不排除: it bars from nothing. */
  NOTHING("不排除", "bars from nothing"),
  /** 不得认定为深度困难: it bars from the deep tier only. */
  DEEP_TIER("不得认定为深度困难", "bars from the deep tier"),
  /** 不得建档: it bars from every tier. */
  EVERY_TIER("不得建档", "bars from every tier");

  private final String label;
  private final String englishLabel;

  Exclusion(String label, String englishLabel) {
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

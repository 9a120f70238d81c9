package org.uniondomain.core.statistics.rate;

import org.uniondomain.core.fact.Labelled;

/** 建会率的单位口径: of which units a rate of unionisation is a share. */
public enum UnitPopulation implements Labelled {
  /** 全部法人单位. */
  ALL_UNITS("全部法人单位", "all legal units"),
  /** 非公有制法人单位. */
  NON_PUBLIC_UNITS("非公有制法人单位", "non-public legal units"),
  /** 未注明口径. */
  UNSPECIFIED("未注明口径", "not said");

  private final String label;
  private final String englishLabel;

  UnitPopulation(String label, String englishLabel) {
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

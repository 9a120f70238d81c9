package org.uniondomain.core.bargaining.coverage;

import org.uniondomain.core.fact.Labelled;

/** 行业是否列明: whether a text names the trade of a regional or sectoral contract. */
public enum SectorStanding implements Labelled {
  /** 列明的行业. */
  NAMED("列明的行业", "named"),
  /** 未列明的行业: the lists are open, so this is no breach. */
  NOT_NAMED("未列明的行业", "not named");

  private final String label;
  private final String englishLabel;

  SectorStanding(String label, String englishLabel) {
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

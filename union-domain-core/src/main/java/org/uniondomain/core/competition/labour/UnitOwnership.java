package org.uniondomain.core.competition.labour;

import org.uniondomain.core.fact.Labelled;

/** 单位所有制: whether a unit is public. */
public enum UnitOwnership implements Labelled {
  /** 公有制. */
  PUBLIC("公有制", "public"),
  /** 非公有制. */
  NON_PUBLIC("非公有制", "non-public");

  private final String label;
  private final String englishLabel;

  UnitOwnership(String label, String englishLabel) {
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

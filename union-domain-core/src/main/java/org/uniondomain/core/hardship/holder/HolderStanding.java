package org.uniondomain.core.hardship.holder;

import org.uniondomain.core.fact.Labelled;

/** 持有档案资格: whether a person may hold a file. */
public enum HolderStanding implements Labelled {
  /** 可以建档: may hold a file. */
  MAY_HOLD("可以建档", "may hold a file"),
  /** 不得作为档案持有人: may not hold a file. */
  MAY_NOT_HOLD("不得作为档案持有人", "may not hold a file");

  private final String label;
  private final String englishLabel;

  HolderStanding(String label, String englishLabel) {
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

package org.uniondomain.core.organisation.structure;

import org.uniondomain.core.fact.Labelled;

/** 工会女职工组织形式: what a union has for its women workers. */
public enum WomensBody implements Labelled {
  /** 未设: neither of the two. */
  NONE("未设", "none"),
  /** 女职工委员: one delegate. */
  DELEGATE("女职工委员", "delegate"),
  /** 工会女职工委员会. */
  COMMITTEE("女职工委员会", "committee");

  private final String label;
  private final String englishLabel;

  WomensBody(String label, String englishLabel) {
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

package org.uniondomain.core.bargaining.change;

import org.uniondomain.core.fact.Labelled;

/** 变更或者解除: what is done to a contract in force. */
public enum ChangeKind implements Labelled {
  /** 变更: change. */
  CHANGE("变更", "change"),
  /** 解除: dissolution. */
  DISSOLUTION("解除", "dissolution");

  private final String label;
  private final String englishLabel;

  ChangeKind(String label, String englishLabel) {
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

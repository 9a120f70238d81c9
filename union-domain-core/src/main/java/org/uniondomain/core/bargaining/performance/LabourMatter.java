package org.uniondomain.core.bargaining.performance;

import org.uniondomain.core.fact.Labelled;

/** 劳动标准事项: what a disputed standard is about. */
public enum LabourMatter implements Labelled {
  /** 劳动报酬. */
  PAY("劳动报酬", "pay"),
  /** 劳动条件. */
  CONDITIONS("劳动条件", "conditions of labour");

  private final String label;
  private final String englishLabel;

  LabourMatter(String label, String englishLabel) {
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

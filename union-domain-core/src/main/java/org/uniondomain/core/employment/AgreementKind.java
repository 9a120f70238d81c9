package org.uniondomain.core.employment;

import org.uniondomain.core.fact.Labelled;

/** 校企协议种类: what a school and an enterprise concluded. */
public enum AgreementKind implements Labelled {
  /** 合作协议. */
  SIGNED("合作协议", "cooperation agreement"),
  /** 合作意向. */
  INTENT("合作意向", "statement of intent");

  private final String label;
  private final String englishLabel;

  AgreementKind(String label, String englishLabel) {
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

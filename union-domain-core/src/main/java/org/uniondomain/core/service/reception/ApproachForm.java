package org.uniondomain.core.service.reception;

import org.uniondomain.core.fact.Labelled;

/** 来访形式: how a worker turned to the union. */
public enum ApproachForm implements Labelled {
  /** 来信. */
  LETTER("来信", "letter"),
  /** 来电. */
  CALL("来电", "call"),
  /** 来访. */
  VISIT("来访", "visit");

  private final String label;
  private final String englishLabel;

  ApproachForm(String label, String englishLabel) {
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

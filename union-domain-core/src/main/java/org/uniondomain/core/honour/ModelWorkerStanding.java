package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 劳模待遇资格: whether money of care is due to a model worker, and if not, why. */
public enum ModelWorkerStanding implements Labelled {
  /** 可享受. */
  DUE("可享受", "due"),
  /** 属不享受情形. */
  BARRED("属不享受情形", "barred"),
  /** 尚不具备条件. */
  NOT_YET("尚不具备条件", "conditions not fulfilled");

  private final String label;
  private final String englishLabel;

  ModelWorkerStanding(String label, String englishLabel) {
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

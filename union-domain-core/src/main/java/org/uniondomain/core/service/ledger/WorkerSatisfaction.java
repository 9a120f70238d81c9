package org.uniondomain.core.service.ledger;

import org.uniondomain.core.fact.Labelled;

/** 职工满意程度: how workers assess what was done. */
public enum WorkerSatisfaction implements Labelled {
  /** 满意. */
  SATISFIED("满意", "satisfied"),
  /** 基本满意. */
  BASICALLY_SATISFIED("基本满意", "basically satisfied"),
  /** 不满意. */
  NOT_SATISFIED("不满意", "not satisfied");

  private final String label;
  private final String englishLabel;

  WorkerSatisfaction(String label, String englishLabel) {
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

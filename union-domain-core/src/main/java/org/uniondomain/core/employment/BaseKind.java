package org.uniondomain.core.employment;

import org.uniondomain.core.fact.Labelled;

/** 基地种类: which of the two kinds of base it is. */
public enum BaseKind implements Labelled {
  /** 就业（企业）基地. */
  EMPLOYMENT("就业（企业）基地", "employment base"),
  /** 培训服务基地. */
  TRAINING("培训服务基地", "training-service base");

  private final String label;
  private final String englishLabel;

  BaseKind(String label, String englishLabel) {
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

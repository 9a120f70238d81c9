package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 劳模称号: which title a model worker holds. */
public enum ModelWorkerTitle implements Labelled {
  /** 劳动模范. */
  MODEL_WORKER("劳动模范", "model worker"),
  /** 先进工作者. */
  ADVANCED_WORKER("先进工作者", "advanced worker");

  private final String label;
  private final String englishLabel;

  ModelWorkerTitle(String label, String englishLabel) {
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

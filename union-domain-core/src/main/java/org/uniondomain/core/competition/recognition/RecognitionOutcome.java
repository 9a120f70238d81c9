package org.uniondomain.core.competition.recognition;

import org.uniondomain.core.fact.Labelled;

/** 表彰资格: whether a unit can be put forward for recognition. */
public enum RecognitionOutcome implements Labelled {
  /** 具备资格. */
  QUALIFIES("具备资格", "qualifies"),
  /** 不具备资格. */
  DOES_NOT_QUALIFY("不具备资格", "does not qualify");

  private final String label;
  private final String englishLabel;

  RecognitionOutcome(String label, String englishLabel) {
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

package org.uniondomain.core.service.petition;

import org.uniondomain.core.fact.Labelled;

/** 复查、复核: the two stages in which the answer to a petition can be looked at again. */
public enum ReviewStage implements Labelled {
  /** 复查: the first, of the answer itself. */
  REVIEW("复查", "review"),
  /** 复核: the second and last, of what the first said. */
  RE_EXAMINATION("复核", "re-examination");

  private final String label;
  private final String englishLabel;

  ReviewStage(String label, String englishLabel) {
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

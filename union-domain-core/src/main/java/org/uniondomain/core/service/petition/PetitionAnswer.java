package org.uniondomain.core.service.petition;

import org.uniondomain.core.fact.Labelled;

/** 信访答复: what a written answer says. */
public enum PetitionAnswer implements Labelled {
  /** 予以支持. */
  SUPPORT("予以支持", "support"),
  /** 作出解释. */
  EXPLAIN("作出解释", "explanation"),
  /** 不予支持. */
  NOT_SUPPORT("不予支持", "no support"),
  /** 其他答复. */
  OTHER_ANSWER("其他答复", "another answer");

  private final String label;
  private final String englishLabel;

  PetitionAnswer(String label, String englishLabel) {
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

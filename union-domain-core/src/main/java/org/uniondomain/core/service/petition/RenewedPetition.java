package org.uniondomain.core.service.petition;

import org.uniondomain.core.fact.Labelled;

/** 再次信访的处理: what becomes of a matter that is brought again. */
public enum RenewedPetition implements Labelled {
  /** 不再受理. */
  NOT_ACCEPTED_AGAIN("不再受理", "not accepted again"),
  /** 不因复核终结而排除. */
  NOT_BARRED("不因复核终结而排除", "not barred by a re-examination");

  private final String label;
  private final String englishLabel;

  RenewedPetition(String label, String englishLabel) {
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

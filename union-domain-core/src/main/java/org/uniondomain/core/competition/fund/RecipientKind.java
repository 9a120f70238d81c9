package org.uniondomain.core.competition.fund;

import org.uniondomain.core.fact.Labelled;

/** 受奖对象: who received a reward. */
public enum RecipientKind implements Labelled {
  /** 先进集体. */
  ADVANCED_COLLECTIVE("先进集体", "advanced collective"),
  /** 先进个人. */
  ADVANCED_INDIVIDUAL("先进个人", "advanced individual"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  RecipientKind(String label, String englishLabel) {
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

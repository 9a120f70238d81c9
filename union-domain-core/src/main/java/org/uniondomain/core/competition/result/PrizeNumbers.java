package org.uniondomain.core.competition.result;

import org.uniondomain.core.fact.Labelled;

/** 奖项名额: whether the prizes given are within the number that a programme has. */
public enum PrizeNumbers implements Labelled {
  /** 在名额之内. */
  WITHIN("在名额之内", "within the number"),
  /** 超过名额. */
  BEYOND("超过名额", "beyond the number");

  private final String label;
  private final String englishLabel;

  PrizeNumbers(String label, String englishLabel) {
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

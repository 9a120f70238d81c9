package org.uniondomain.core.competition.recognition;

import org.uniondomain.core.fact.Labelled;

/** 奖励资金使用条件: whether award money may be used for a candidate. */
public enum AwardUse implements Labelled {
  /** 可以使用. */
  PERMITTED("可以使用", "may be used"),
  /** 应人工审核: by other conditions of the text, which were not read. */
  REVIEW("应人工审核", "for a person to review");

  private final String label;
  private final String englishLabel;

  AwardUse(String label, String englishLabel) {
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

package org.uniondomain.core.competition.result;

import org.uniondomain.core.fact.Labelled;

/** 合理化建议奖励等级: the grade of a proposal by its yearly effect; the first is the highest. */
public enum ProposalGrade implements Labelled {
  /** 一等奖. */
  FIRST("一等", "first"),
  /** 二等奖. */
  SECOND("二等", "second"),
  /** 三等奖. */
  THIRD("三等", "third"),
  /** 四等奖; the lowest until 1986. */
  FOURTH("四等", "fourth"),
  /** 五等奖; since 1986. */
  FIFTH("五等", "fifth");

  private final String label;
  private final String englishLabel;

  ProposalGrade(String label, String englishLabel) {
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

package org.uniondomain.core.competition.contest;

import org.uniondomain.core.fact.Labelled;

/** 技能比赛授奖: whether a rank in a skill contest brings a May Day medal. */
public enum ContestMedal implements Labelled {
  /** 授予五一劳动奖章. */
  MEDAL("授予五一劳动奖章", "May Day medal"),
  /** 不因名次授予. */
  NOT_BY_RANK("不因名次授予", "not by rank");

  private final String label;
  private final String englishLabel;

  ContestMedal(String label, String englishLabel) {
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

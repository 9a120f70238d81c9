package org.uniondomain.core.competition.labour;

import org.uniondomain.core.fact.Labelled;

/** 竞赛种类: what kind of competition it is. */
public enum CompetitionKind implements Labelled {
  /** 劳动竞赛. */
  LABOUR_COMPETITION("劳动竞赛", "labour competition"),
  /** 职工职业技能比赛. */
  SKILL_CONTEST("职工职业技能比赛", "skill contest"),
  /** “安康杯”竞赛: on safety at work and health. */
  ANKANG_CUP("“安康杯”竞赛", "Ankang Cup"),
  /** 单项竞赛. */
  SINGLE_ITEM("单项竞赛", "competition on a single item");

  private final String label;
  private final String englishLabel;

  CompetitionKind(String label, String englishLabel) {
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

package org.uniondomain.core.competition.contest;

import org.uniondomain.core.fact.Labelled;

/** 技能活动种类: how workers improve their skills. */
public enum SkillActivityKind implements Labelled {
  /** 技能培训. */
  TRAINING("技能培训", "training"),
  /** 岗位练兵. */
  DRILL("岗位练兵", "drill at the post"),
  /** 技术比武. */
  TECHNICAL_CONTEST("技术比武", "technical contest");

  private final String label;
  private final String englishLabel;

  SkillActivityKind(String label, String englishLabel) {
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

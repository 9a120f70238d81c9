package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 评选依据: what an honour is conferred for. */
public enum HonourBasis implements Labelled {
  /** 劳动竞赛. */
  COMPETITION("劳动竞赛", "labour competition"),
  /** 技能比赛名次. */
  CONTEST_RANK("技能比赛名次", "rank in a skill contest"),
  /** 创新创造的经济效益. */
  ECONOMIC_EFFECT("创新创造的经济效益", "economic effect of innovation"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  HonourBasis(String label, String englishLabel) {
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

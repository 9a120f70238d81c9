package org.uniondomain.core.competition.result;

import org.uniondomain.core.fact.Labelled;

/** 评奖项目: by which programme prizes are given. */
public enum PrizeProgramme implements Labelled {
  /** 职工创新奖励. */
  INNOVATION_PRIZES("职工创新奖励", "yearly prizes for innovation"),
  /** “安康杯”知识答题. */
  SAFETY_QUIZ("“安康杯”知识答题", "answer contest of the Ankang Cup"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  PrizeProgramme(String label, String englishLabel) {
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

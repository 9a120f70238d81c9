package org.uniondomain.core.competition.labour;

import org.uniondomain.core.fact.Labelled;

/** 竞赛阶段: the phases of a competition. */
public enum PhaseKind implements Labelled {
  /** 启动. */
  START("启动", "start"),
  /** 实施. */
  RUN("实施", "run"),
  /** 总结. */
  CLOSING("总结", "closing");

  private final String label;
  private final String englishLabel;

  PhaseKind(String label, String englishLabel) {
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

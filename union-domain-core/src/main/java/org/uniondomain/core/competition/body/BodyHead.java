package org.uniondomain.core.competition.body;

import org.uniondomain.core.fact.Labelled;

/** 竞赛领导小组组长: who heads a competition body. */
public enum BodyHead implements Labelled {
  /** 分管或联系工会工作的领导. */
  LEADER_FOR_UNION_WORK("分管或联系工会工作的领导", "local leader in charge of or liaising with union work"),
  /** 其他地方领导. */
  OTHER_LOCAL_LEADER("其他地方领导", "other local leader"),
  /** 工会负责人. */
  UNION_LEADER("工会负责人", "leader of the union"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  BodyHead(String label, String englishLabel) {
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

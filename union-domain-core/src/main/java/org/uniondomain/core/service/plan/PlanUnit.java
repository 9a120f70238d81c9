package org.uniondomain.core.service.plan;

import org.uniondomain.core.fact.Labelled;

/** 计量单位: in what an indicator is counted. */
public enum PlanUnit implements Labelled {
  /** 人. */
  PERSONS("人", "persons"),
  /** 人次. */
  PERSON_TIMES("人次", "person-times"),
  /** 个. */
  UNITS("个", "units"),
  /** 场次. */
  EVENTS("场次", "events"),
  /** 未注明. */
  UNNAMED_UNIT("未注明", "not named");

  private final String label;
  private final String englishLabel;

  PlanUnit(String label, String englishLabel) {
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

package org.uniondomain.core.employment;

import org.uniondomain.core.fact.Labelled;

/** 培训对象: whom a training class is for. */
public enum TrainingGroup implements Labelled {
  /** 工会干部. */
  OFFICERS("工会干部", "union officers"),
  /** 农牧民工. */
  FARMERS_AND_HERDERS("农牧民工", "farmer and herder workers"),
  /** 下岗失业人员. */
  LAID_OFF("下岗失业人员", "laid-off and unemployed workers"),
  /** 群众安全监督员. */
  SAFETY_SUPERVISORS("群众安全监督员", "mass safety supervisors");

  private final String label;
  private final String englishLabel;

  TrainingGroup(String label, String englishLabel) {
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

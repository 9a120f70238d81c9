package org.uniondomain.core.assembly;

import org.uniondomain.core.fact.Labelled;

/** 会议形式: who is called to a vote. */
public enum AssemblyForm implements Labelled {
  /** 职工代表大会: the elected delegates of the staff. */
  WORKERS_CONGRESS("职工代表大会", "workers' congress"),
  /** 全体职工大会: all the staff. */
  GENERAL_MEETING("全体职工大会", "general meeting of all staff");

  private final String label;
  private final String englishLabel;

  AssemblyForm(String label, String englishLabel) {
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

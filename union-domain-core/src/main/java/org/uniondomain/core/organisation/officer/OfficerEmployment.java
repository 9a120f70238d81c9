package org.uniondomain.core.organisation.officer;

import org.uniondomain.core.fact.Labelled;

/** 工会干部任用形式: how an officer of a union is engaged. */
public enum OfficerEmployment implements Labelled {
  /** 专职. */
  FULL_TIME("专职", "full-time"),
  /** 兼职. */
  PART_TIME("兼职", "part-time"),
  /** 社会化（职业化）聘用. */
  HIRED("社会化（职业化）聘用", "hired staff");

  private final String label;
  private final String englishLabel;

  OfficerEmployment(String label, String englishLabel) {
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

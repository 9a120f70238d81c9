package org.uniondomain.core.competition.body;

import org.uniondomain.core.fact.Labelled;

/** 成员单位: whom the members of a competition body come from. */
public enum MemberDepartment implements Labelled {
  /** 党委部门. */
  PARTY("党委部门", "party department"),
  /** 政府部门. */
  GOVERNMENT("政府部门", "government department"),
  /** 工会. */
  UNION("工会", "trade union"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  MemberDepartment(String label, String englishLabel) {
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

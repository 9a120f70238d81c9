package org.uniondomain.core.hardship.economy;

import org.uniondomain.core.fact.Labelled;

/** 共同生活成员: whether a person counts as a member of the household. */
public enum HouseholdMembership implements Labelled {
  /** 计入家庭成员: counted. */
  COUNTED("计入家庭成员", "counted"),
  /** 不计入家庭成员: not counted. */
  NOT_COUNTED("不计入家庭成员", "not counted");

  private final String label;
  private final String englishLabel;

  HouseholdMembership(String label, String englishLabel) {
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

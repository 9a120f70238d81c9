package org.uniondomain.core.aid.study;

import org.uniondomain.core.fact.Labelled;

/** 金秋助学资格: whether the campaign helps a student, and if not, why. */
public enum GoldenAutumnOutcome implements Labelled {
  /** 可予资助. */
  HELPED("可予资助", "helped"),
  /** 家庭不属资助范围. */
  FAMILY_NOT_COVERED("家庭不属资助范围", "family not covered"),
  /** 学业不属资助范围. */
  STUDY_NOT_COVERED("学业不属资助范围", "course of study not covered"),
  /** 属不予资助的院校或学生. */
  SCHOOL_EXCLUDED("属不予资助的院校或学生", "school or student excluded"),
  /** 已获其他资助. */
  FUNDED_ELSEWHERE("已获其他资助", "already funded elsewhere"),
  /** 不在活动期间. */
  OUTSIDE_CAMPAIGN("不在活动期间", "outside the campaign");

  private final String label;
  private final String englishLabel;

  GoldenAutumnOutcome(String label, String englishLabel) {
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

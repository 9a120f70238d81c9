package org.uniondomain.core.employment;

import org.uniondomain.core.fact.Labelled;

/** 就业困难人员类别: on which ground a person is in employment difficulty. */
public enum EmploymentDifficulty implements Labelled {
  /** 大龄人员. */
  OLDER("大龄人员", "older person"),
  /** 残疾人员. */
  DISABLED("残疾人员", "disabled person"),
  /** 零就业家庭成员. */
  ZERO_EMPLOYMENT_FAMILY("零就业家庭成员", "member of a zero-employment family"),
  /** 失地农牧民. */
  LANDLESS("失地农牧民", "farmer or herder who lost the land"),
  /** 享受低保的长期失业人员. */
  LONG_TERM("享受低保的长期失业人员", "long-term unemployed in the minimum-living guarantee"),
  /** 离校未就业高校毕业生. */
  GRADUATE("离校未就业高校毕业生", "graduate never employed"),
  /** 不属就业困难人员. */
  NONE("不属就业困难人员", "not in employment difficulty");

  private final String label;
  private final String englishLabel;

  EmploymentDifficulty(String label, String englishLabel) {
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

package org.uniondomain.core.aid.jobseeker;

import org.uniondomain.core.fact.Labelled;

/** 就业困难人员类别: the ground on which a person counts as being in difficulty to find work. */
public enum EmploymentDifficulty implements Labelled {
  /** 大龄失业人员. */
  OLDER("大龄失业人员", "older unemployed"),
  /** 残疾失业人员. */
  DISABLED("残疾失业人员", "disabled"),
  /** 零就业家庭成员. */
  ZERO_EMPLOYMENT_FAMILY("零就业家庭成员", "of a family without anybody in work"),
  /** 失地农牧民. */
  LANDLESS("失地农牧民", "farmer or herder who lost all land"),
  /** 低保家庭长期失业人员. */
  LONG_TERM("低保家庭长期失业人员", "long unemployed, on the minimum living allowance"),
  /** 未就业高校毕业生. */
  GRADUATE("未就业高校毕业生", "graduate never employed"),
  /** 不属各类. */
  NONE("不属各类", "none of the grounds"),
  /** 不具备共同条件. */
  NOT_COVERED("不具备共同条件", "common conditions not fulfilled");

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

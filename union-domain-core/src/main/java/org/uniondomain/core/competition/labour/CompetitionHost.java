package org.uniondomain.core.competition.labour;

import org.uniondomain.core.fact.Labelled;

/** 主办单位: who holds a competition. */
public enum CompetitionHost implements Labelled {
  /** 工会: a federation, an industrial union or the union of an enterprise. */
  UNION("工会", "trade union"),
  /** 人力资源和社会保障部门. */
  HUMAN_RESOURCES("人力资源和社会保障部门", "human-resources department"),
  /** 应急管理部门. */
  EMERGENCY_MANAGEMENT("应急管理部门", "emergency-management department"),
  /** 卫生健康部门. */
  HEALTH("卫生健康部门", "health department"),
  /** 行业主管部门. */
  INDUSTRY_AUTHORITY("行业主管部门", "authority of the industry"),
  /** 用人单位. */
  EMPLOYER("用人单位", "employer"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  CompetitionHost(String label, String englishLabel) {
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

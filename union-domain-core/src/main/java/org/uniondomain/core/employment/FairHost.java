package org.uniondomain.core.employment;

import org.uniondomain.core.fact.Labelled;

/** 招聘会主办协办单位: what kind of body holds a fair. */
public enum FairHost implements Labelled {
  /** 总工会. */
  UNION_FEDERATION("总工会", "union federation"),
  /** 人力资源和社会保障部门. */
  HUMAN_RESOURCES_DEPARTMENT("人力资源和社会保障部门", "human-resources department"),
  /** 工商业联合会. */
  INDUSTRY_FEDERATION("工商业联合会", "federation of industry and commerce"),
  /** 承办市政府. */
  CITY_GOVERNMENT("承办市政府", "government of the host city"),
  /** 其他单位. */
  OTHER_BODY("其他单位", "another body");

  private final String label;
  private final String englishLabel;

  FairHost(String label, String englishLabel) {
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

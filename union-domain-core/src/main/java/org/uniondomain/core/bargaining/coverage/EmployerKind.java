package org.uniondomain.core.bargaining.coverage;

import org.uniondomain.core.fact.Labelled;

/** 用人单位种类: what kind of unit an employer is, as far as it matters for collective contracts. */
public enum EmployerKind implements Labelled {
  /** 企业. */
  ENTERPRISE("企业", "enterprise"),
  /** 实行企业化管理的事业单位. */
  MANAGED_AS_ENTERPRISE("实行企业化管理的事业单位", "institution managed as an enterprise"),
  /** 其他事业单位. */
  INSTITUTION("其他事业单位", "other institution"),
  /** 社会组织. */
  SOCIAL_ORGANISATION("社会组织", "social organisation"),
  /** 其他单位. */
  OTHER("其他单位", "other unit");

  private final String label;
  private final String englishLabel;

  EmployerKind(String label, String englishLabel) {
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

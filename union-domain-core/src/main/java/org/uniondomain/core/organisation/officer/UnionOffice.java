package org.uniondomain.core.organisation.officer;

import org.uniondomain.core.fact.Labelled;

/** 工会职务: an office of a union. */
public enum UnionOffice implements Labelled {
  /** 主席. */
  CHAIR("主席", "chair"),
  /** 副主席. */
  VICE_CHAIR("副主席", "vice-chair"),
  /** 工会委员会委员. */
  COMMITTEE_MEMBER("工会委员会委员", "member of the union committee"),
  /** 经费审查委员会委员. */
  AUDIT_COMMITTEE_MEMBER("经费审查委员会委员", "member of the audit committee");

  private final String label;
  private final String englishLabel;

  UnionOffice(String label, String englishLabel) {
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

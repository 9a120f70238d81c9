package org.uniondomain.core.bargaining.side;

import org.uniondomain.core.fact.Labelled;

/** 协商代表职务: a post that decides who may represent whom; one person may hold several. */
public enum RepresentativePost implements Labelled {
  /** 工会主席: chair of the union. */
  UNION_CHAIR("工会主席", "chair of the union"),
  /** 工会主要负责人: person in charge of a union whose chair is vacant. */
  ACTING_UNION_HEAD("工会主要负责人", "person in charge of the union"),
  /** 工会工作人员: union staff. */
  UNION_STAFF("工会工作人员", "union staff"),
  /** 法定代表人: legal representative of the employer. */
  LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
  /** 企业负责人: head of the enterprise. */
  ENTERPRISE_HEAD("企业负责人", "head of the enterprise"),
  /** 投资人: investor in the enterprise. */
  INVESTOR("投资人", "investor"),
  /** 人力资源部门负责人: head of human resources. */
  HUMAN_RESOURCES_HEAD("人力资源部门负责人", "head of human resources"),
  /** 管理人员: manager of the employer. */
  MANAGER("管理人员", "manager"),
  /** 无上述职务: none of these posts. */
  NONE_OF_THESE("无上述职务", "none of these posts");

  private final String label;
  private final String englishLabel;

  RepresentativePost(String label, String englishLabel) {
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

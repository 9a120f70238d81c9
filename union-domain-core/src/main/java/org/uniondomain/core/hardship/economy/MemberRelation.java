package org.uniondomain.core.hardship.economy;

import org.uniondomain.core.fact.Labelled;

/** 与户主关系: what a member of a household is to its head. */
public enum MemberRelation implements Labelled {
  /** 本人: head. */
  HEAD("本人", "head"),
  /** 配偶: spouse. */
  SPOUSE("配偶", "spouse"),
  /** 未成年子女: minor child. */
  MINOR_CHILD("未成年子女", "minor child"),
  /** 成年子女: adult child. */
  ADULT_CHILD("成年子女", "adult child"),
  /** 父母: parent. */
  PARENT("父母", "parent"),
  /** 祖父母、外祖父母: grandparent. */
  GRANDPARENT("祖父母、外祖父母", "grandparent"),
  /** 孙子女、外孙子女: grandchild. */
  GRANDCHILD("孙子女、外孙子女", "grandchild"),
  /** 兄弟姐妹: brother or sister. */
  SIBLING("兄弟姐妹", "brother or sister"),
  /** 其他: other. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  MemberRelation(String label, String englishLabel) {
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

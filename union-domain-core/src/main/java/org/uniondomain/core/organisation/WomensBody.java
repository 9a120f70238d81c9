package org.uniondomain.core.organisation;

/** 工会女职工组织形式: what a union has for its women workers. */
public enum WomensBody {
  /** 未设: neither of the two. */
  NONE,
  /** 女职工委员: one delegate. */
  DELEGATE,
  /** 工会女职工委员会. */
  COMMITTEE
}

package org.uniondomain.core.organisation.member;

import org.uniondomain.core.fact.Labelled;

/** 会籍状况: whether somebody still is a member. */
public enum MembershipState implements Labelled {
  /** 会员. */
  MEMBER("会员", "member"),
  /** 视为自动退会. */
  DEEMED_WITHDRAWN("视为自动退会", "deemed withdrawn");

  private final String label;
  private final String englishLabel;

  MembershipState(String label, String englishLabel) {
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

package org.uniondomain.core.organisation.member;

import org.uniondomain.core.fact.Labelled;

/** 会员会议形式: how members meet. */
public enum MeetingForm implements Labelled {
  /** 会员大会. */
  ASSEMBLY("会员大会", "assembly of all members"),
  /** 会员代表大会. */
  CONGRESS("会员代表大会", "congress of delegates");

  private final String label;
  private final String englishLabel;

  MeetingForm(String label, String englishLabel) {
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

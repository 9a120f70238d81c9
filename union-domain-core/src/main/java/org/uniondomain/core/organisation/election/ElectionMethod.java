package org.uniondomain.core.organisation.election;

import org.uniondomain.core.fact.Labelled;

/** 选举方式: who elects. */
public enum ElectionMethod implements Labelled {
  /** 会员大会或者会员代表大会直接选举. */
  BY_ASSEMBLY("会员大会或者会员代表大会直接选举", "directly by the assembly or congress"),
  /** 工会委员会选举. */
  BY_COMMITTEE("工会委员会选举", "by the committee"),
  /** 其他方式: appointed, hired or named without an election. */
  OTHER("其他方式", "otherwise");

  private final String label;
  private final String englishLabel;

  ElectionMethod(String label, String englishLabel) {
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

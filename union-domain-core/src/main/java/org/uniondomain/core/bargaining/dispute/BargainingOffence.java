package org.uniondomain.core.bargaining.dispute;

import org.uniondomain.core.fact.Labelled;

/** 违反协商规定的行为: conduct for which a correction is ordered. */
public enum BargainingOffence implements Labelled {
  /** 拒绝或者逾期答复要约: refusal or late reply. */
  REFUSAL_OR_LATE_REPLY("拒绝或者逾期答复要约", "refusal or late reply"),
  /** 不提供协商资料: data not given. */
  DATA_WITHHELD("不提供协商资料", "data not given"),
  /** 不提供时间和工作条件: time or conditions not given. */
  NO_TIME_OR_CONDITIONS("不提供时间和工作条件", "time or conditions not given"),
  /** 阻挠协商: obstruction. */
  OBSTRUCTION("阻挠协商", "obstruction"),
  /** 克扣或者降低协商代表工资: pay of representatives cut. */
  PAY_CUT("克扣或者降低协商代表工资", "pay of representatives cut"),
  /** 其他行为: any other conduct. */
  OTHER("其他行为", "any other conduct");

  private final String label;
  private final String englishLabel;

  BargainingOffence(String label, String englishLabel) {
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

package org.uniondomain.core.service.warning;

import org.uniondomain.core.fact.Labelled;

/** 预警信号依据: the provision that names a signal. */
public enum WarningSource implements Labelled {
  /** 侵犯职工权益. */
  INFRINGEMENT("侵犯职工权益", "infringement of rights of workers"),
  /** 停工、怠工. */
  STOPPAGE_OR_SLOWDOWN("停工、怠工", "stoppage or slow-down"),
  /** 重大事故隐患. */
  HAZARD("重大事故隐患", "hidden danger"),
  /** 拒绝平等协商. */
  REFUSAL("拒绝平等协商", "refusal of bargaining"),
  /** 经济性裁员. */
  LAYOFF("经济性裁员", "lay-off"),
  /** 法律未列. */
  NO_STATUTE("法律未列", "named by no statute");

  private final String label;
  private final String englishLabel;

  WarningSource(String label, String englishLabel) {
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

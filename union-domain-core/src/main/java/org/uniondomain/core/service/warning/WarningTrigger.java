package org.uniondomain.core.service.warning;

import org.uniondomain.core.fact.Labelled;

/** 预警信号: what gives rise to an early-warning report. */
public enum WarningTrigger implements Labelled {
  /** 克扣职工工资. */
  WAGE_DEDUCTION("克扣职工工资", "deduction from wages"),
  /** 拖欠职工工资. */
  WAGE_ARREARS("拖欠职工工资", "wages in arrears"),
  /** 不提供劳动安全卫生条件. */
  NO_SAFETY_CONDITIONS("不提供劳动安全卫生条件", "no conditions of safety and health"),
  /** 随意延长劳动时间. */
  ARBITRARY_OVERTIME("随意延长劳动时间", "working time lengthened at will"),
  /** 侵犯女职工和未成年工特殊权益. */
  WOMEN_AND_MINORS("侵犯女职工和未成年工特殊权益", "rights of women and minors infringed"),
  /** 其他严重侵犯职工劳动权益. */
  OTHER_SERIOUS_INFRINGEMENT("其他严重侵犯职工劳动权益", "another serious infringement"),
  /** 停工、怠工. */
  STOPPAGE("停工、怠工", "stoppage or slow-down"),
  /** 重大事故隐患. */
  MAJOR_HAZARD("重大事故隐患", "major hidden danger"),
  /** 拒绝平等协商. */
  BARGAINING_REFUSED("拒绝平等协商", "bargaining refused"),
  /** 经济性裁员. */
  MASS_LAYOFF("经济性裁员", "mass lay-off"),
  /** 其他信号. */
  OTHER_SIGNAL("其他信号", "another signal");

  private final String label;
  private final String englishLabel;

  WarningTrigger(String label, String englishLabel) {
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

package org.uniondomain.core.service.safety;

import org.uniondomain.core.fact.Labelled;

/** 工会劳动保护监督行为: what a union does for the safety of workers. */
public enum SafetyAct implements Labelled {
  /** 指出违章指挥、强令冒险作业. */
  UNLAWFUL_ORDER("指出违章指挥、强令冒险作业", "points out unlawful orders"),
  /** 提出重大事故隐患的解决建议. */
  HIDDEN_DANGER("提出重大事故隐患的解决建议", "points out hidden dangers"),
  /** 建议组织职工撤离危险现场. */
  EVACUATION("建议组织职工撤离危险现场", "proposes evacuation"),
  /** 参加职工伤亡事故调查. */
  ACCIDENT_INVESTIGATION("参加职工伤亡事故调查", "joins the investigation of accidents"),
  /** 监督劳动安全卫生设施“三同时”. */
  THREE_SIMULTANEOUS("监督劳动安全卫生设施“三同时”", "checks that safety facilities are built at the same time"),
  /** 其他. */
  OTHER_SAFETY_ACT("其他", "another act");

  private final String label;
  private final String englishLabel;

  SafetyAct(String label, String englishLabel) {
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

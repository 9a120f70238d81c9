package org.uniondomain.core.aid.study;

import org.uniondomain.core.fact.Labelled;

/** 就读阶段: the stage of schooling. */
public enum SchoolStage implements Labelled {
  /** 学前教育. */
  KINDERGARTEN("学前教育", "kindergarten"),
  /** 义务教育. */
  COMPULSORY("义务教育", "compulsory education"),
  /** 高中阶段教育. */
  SENIOR_SECONDARY("高中阶段教育", "senior secondary education"),
  /** 高等职业教育（专科）. */
  VOCATIONAL_COLLEGE("高等职业教育（专科）", "vocational college"),
  /** 本科教育. */
  BACHELOR("本科教育", "bachelor"),
  /** 研究生教育. */
  POSTGRADUATE("研究生教育", "postgraduate"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  SchoolStage(String label, String englishLabel) {
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

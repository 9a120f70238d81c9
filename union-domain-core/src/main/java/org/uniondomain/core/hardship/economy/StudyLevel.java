package org.uniondomain.core.hardship.economy;

import org.uniondomain.core.fact.Labelled;

/** 就读层次: at what level a member studies full-time. */
public enum StudyLevel implements Labelled {
  /** 未就读: not studying. */
  NOT_STUDYING("未就读", "not studying"),
  /** 中小学: primary, secondary or vocational school. */
  SCHOOL("中小学", "school"),
  /** 本专科: up to bachelor level. */
  UNDERGRADUATE("本专科", "up to bachelor level"),
  /** 研究生: postgraduate. */
  POSTGRADUATE("研究生", "postgraduate");

  private final String label;
  private final String englishLabel;

  StudyLevel(String label, String englishLabel) {
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

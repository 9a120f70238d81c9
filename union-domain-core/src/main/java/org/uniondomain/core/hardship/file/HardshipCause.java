package org.uniondomain.core.hardship.file;

import org.uniondomain.core.fact.Labelled;

/** 致困原因: what brought a household into hardship. */
public enum HardshipCause implements Labelled {
  /** 疾病: illness. */
  ILLNESS("疾病", "illness"),
  /** 残疾: disability. */
  DISABILITY("残疾", "disability"),
  /** 子女就学: schooling of children. */
  SCHOOLING("子女就学", "schooling of children"),
  /** 失业或欠薪: job loss or unpaid wages. */
  JOB_LOSS("失业或欠薪", "job loss or unpaid wages"),
  /** 灾害或意外: disaster or accident. */
  DISASTER("灾害或意外", "disaster or accident"),
  /** 单亲: single parent. */
  SINGLE_PARENT("单亲", "single parent"),
  /** 人口多、劳动能力弱: large family with weak labour capacity. */
  WEAK_LABOUR("人口多、劳动能力弱", "large family with weak labour capacity"),
  /** 其他: other. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  HardshipCause(String label, String englishLabel) {
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

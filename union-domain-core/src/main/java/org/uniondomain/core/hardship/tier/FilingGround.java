package org.uniondomain.core.hardship.tier;

import org.uniondomain.core.fact.Labelled;

/** 建档情形: the ground on which a household was put on file from 2016 to 2020. */
public enum FilingGround implements Labelled {
  /** 连续数月低于低保标准且未得到政府救助. */
  MONTHS_BELOW_STANDARD("连续数月低于低保标准且未得到政府救助", "months below the standard without government help"),
  /** 低于低保标准，经政府救助后仍困难. */
  BELOW_STANDARD_AFTER_AID("低于低保标准，经政府救助后仍困难", "below the standard and in difficulty after aid"),
  /** 略高于低保标准，因病、因残、子女就学、单亲等致困. */
  SLIGHTLY_ABOVE_STANDARD("略高于低保标准而有致困原因", "slightly above the standard with a lasting cause"),
  /** 突发事件、意外伤害、重大疾病等致困. */
  SUDDEN_HARDSHIP("突发事件、意外伤害、重大疾病等致困", "sudden hardship"),
  /** 不符合建档条件: none of the grounds. */
  NONE("不符合建档情形", "none of the grounds");

  private final String label;
  private final String englishLabel;

  FilingGround(String label, String englishLabel) {
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

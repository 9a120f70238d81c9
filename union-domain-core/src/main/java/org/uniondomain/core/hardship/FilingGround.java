package org.uniondomain.core.hardship;

/** 建档情形: the ground on which a household was put on file from 2016 to 2020. */
public enum FilingGround {
  /** 连续数月低于低保标准且未得到政府救助. */
  MONTHS_BELOW_STANDARD,
  /** 低于低保标准，经政府救助后仍困难. */
  BELOW_STANDARD_AFTER_AID,
  /** 略高于低保标准，因病、因残、子女就学、单亲等致困. */
  SLIGHTLY_ABOVE_STANDARD,
  /** 突发事件、意外伤害、重大疾病等致困. */
  SUDDEN_HARDSHIP,
  /** 不符合建档条件: none of the grounds. */
  NONE
}

package org.uniondomain.core.competition;

/** 受奖对象: who received a reward. */
public enum RecipientKind {
  /** 先进集体. */
  ADVANCED_COLLECTIVE,
  /** 先进个人. */
  ADVANCED_INDIVIDUAL,
  /** 其他. */
  OTHER
}

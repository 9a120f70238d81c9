package org.uniondomain.core.hardship;

/** 退出结果: whether a household on file is still in hardship. */
public enum HardshipExit {
  /** 脱困: out of hardship by its own income. */
  OUT_OF_HARDSHIP,
  /** 解困: relieved by the safety net and union aid. */
  RELIEVED,
  /** 仍属困难: stays on file. */
  STAYS
}

package org.uniondomain.rules.testing;

/** 界限的哪一侧: where a generated value lies, seen from a line of the law. */
public enum Side {
  /** 差一个单位: one unit below the line, such as one fen or one person. */
  BELOW,
  /** 恰在线上: exactly on the line, where there is such a value. */
  AT,
  /** 多一个单位: the first value above the line. */
  ABOVE,
  /** 未知: not told. */
  UNKNOWN,
  /** 跨越界限的范围: told between a value below the line and one above it. */
  ACROSS
}

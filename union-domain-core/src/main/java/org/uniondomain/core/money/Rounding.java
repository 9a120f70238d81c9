package org.uniondomain.core.money;

/**
 * 取整方法 (rounding): how a part of a fen is treated.
 *
 * <p>The library rounds only where a text orders it, and then by one of these names. All three work
 * on the size of the amount and keep its sign, so a debt rounds as a claim of the same size does.
 */
public enum Rounding {
  /** 舍去: a part of a fen is dropped; 1.9 becomes 1 and -1.9 becomes -1. */
  DOWN,
  /** 进位: a part of a fen counts as a whole one; 1.1 becomes 2 and -1.1 becomes -2. */
  UP,
  /** 四舍五入: half a fen or more counts as a whole one; 1.5 becomes 2 and -1.5 becomes -2. */
  HALF_UP
}

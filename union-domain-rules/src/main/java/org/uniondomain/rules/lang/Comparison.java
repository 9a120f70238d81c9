package org.uniondomain.rules.lang;

/** 比较: how a quantity is compared with a limit. */
public enum Comparison {
  /** {@code >=}. */
  AT_LEAST("≥"),
  /** {@code >}. */
  MORE_THAN(">"),
  /** {@code <=}. */
  AT_MOST("≤"),
  /** {@code <}. */
  LESS_THAN("<"),
  /** {@code =}. */
  EQUAL("=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** Returns the sign. */
  public String sign() {
    return sign;
  }

  /** Returns whether it holds for two values of which the first compares as {@code order}. */
  boolean holds(int order) {
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
      case EQUAL -> order == 0;
    };
  }

  /** Returns whether larger values on the left make it hold. */
  public boolean rising() {
    return this == AT_LEAST || this == MORE_THAN;
  }
}

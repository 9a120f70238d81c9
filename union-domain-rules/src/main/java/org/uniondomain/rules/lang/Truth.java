package org.uniondomain.rules.lang;

/** 真值: what is known of a condition. */
public enum Truth {
  /** It holds whatever the missing facts turn out to be. */
  TRUE,
  /** It does not hold whatever the missing facts turn out to be. */
  FALSE,
  /** Both are still possible. */
  UNKNOWN;

  /** Returns TRUE or FALSE. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Returns the truth of the opposite condition. */
  public Truth negated() {
    return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
  }
}

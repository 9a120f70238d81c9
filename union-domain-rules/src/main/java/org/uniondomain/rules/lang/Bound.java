package org.uniondomain.rules.lang;

/**
 * 界限用语: the word with which a text draws a line, and whether the line itself is inside. By the
 * Civil Code, article 1259, 以上, 以下, 以内 and 届满 include the number; 不满, 超过 and 以外 exclude it.
 */
public enum Bound {
  /** 不低于, inclusive. */
  NOT_LOWER_THAN("不低于", "not lower than", Comparison.AT_LEAST),
  /** 以上, inclusive. */
  OR_MORE("以上", "at least", Comparison.AT_LEAST),
  /** 达到, inclusive. */
  REACHING("达到", "reaching", Comparison.AT_LEAST),
  /** 不早于, inclusive; for days. */
  NOT_EARLIER_THAN("不早于", "not earlier than", Comparison.AT_LEAST),
  /** 超过, exclusive. */
  EXCEEDING("超过", "more than", Comparison.MORE_THAN),
  /** 过半数, exclusive. */
  MORE_THAN_HALF("过", "more than", Comparison.MORE_THAN),
  /** 高于, exclusive. */
  HIGHER_THAN("高于", "higher than", Comparison.MORE_THAN),
  /** 不得超过, inclusive. */
  NOT_EXCEEDING("不超过", "not more than", Comparison.AT_MOST),
  /** 以内, inclusive. */
  WITHIN("以内", "within", Comparison.AT_MOST),
  /** 以下, inclusive. */
  OR_LESS("以下", "at most", Comparison.AT_MOST),
  /** 低于, exclusive. */
  LOWER_THAN("低于", "lower than", Comparison.LESS_THAN),
  /** 不满, exclusive. */
  UNDER("不满", "under", Comparison.LESS_THAN),
  /** 为, equal. */
  EXACTLY("为", "exactly", Comparison.EQUAL);

  private final Label label;
  private final Comparison comparison;

  Bound(String chinese, String english, Comparison comparison) {
    this.label = new Label(chinese, english);
    this.comparison = comparison;
  }

  /** Returns the drafting word. */
  public Label label() {
    return label;
  }

  /** Returns how a value is compared with the line. */
  public Comparison comparison() {
    return comparison;
  }
}

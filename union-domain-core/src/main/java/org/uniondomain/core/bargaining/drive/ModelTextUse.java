package org.uniondomain.core.bargaining.drive;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/** 参考文本使用: how often one of the model texts for wage bargaining was used in a period. */
@Value.Immutable
public interface ModelTextUse extends WithModelTextUse {
  /**
   * 文本序号: its place in the list of texts, from 1.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> textNumber();

  /**
   * 使用次数: how many rounds of bargaining used it.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> uses();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(1, textNumber(), "number of the text");
    LowerBound.check(0, uses(), "uses");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableModelTextUse.Builder builder() {
    return ImmutableModelTextUse.builder();
  }
}

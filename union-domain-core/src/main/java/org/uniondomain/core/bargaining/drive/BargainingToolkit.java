package org.uniondomain.core.bargaining.drive;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 工资集体协商工作规程和参考文本: what a federation puts into the hands of those who bargain: work rules, and
 * model texts with their use.
 */
@Value.Immutable
public interface BargainingToolkit extends WithBargainingToolkit {
  /**
   * 已印发工作规程: whether work rules for wage bargaining were issued.
   *
   * @return true if so, false if it is known not to be
   */
  Fact<Boolean> workRules();

  /**
   * 参考文本数: how many model texts there are.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> texts();

  /**
   * 参考文本使用情况: the use of each text.
   *
   * @return those told, and whether they are all
   */
  Listing<@Valid ModelTextUse> textUses();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, texts(), "model texts");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableBargainingToolkit.Builder builder() {
    return ImmutableBargainingToolkit.builder();
  }
}

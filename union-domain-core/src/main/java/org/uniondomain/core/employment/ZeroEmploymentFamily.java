package org.uniondomain.core.employment;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 零就业家庭: a family of a town none of whose members of working age has work. What nobody has told
 * is unknown.
 */
@Value.Immutable
public interface ZeroEmploymentFamily extends WithZeroEmploymentFamily {
  /**
   * 已经确认: whether its situation was confirmed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> confirmed();

  /**
   * 提供适当岗位数: suitable posts offered since it was confirmed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> suitablePosts();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    NotBelow.check(0, suitablePosts(), "suitable posts offered");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableZeroEmploymentFamily.Builder builder() {
    return ImmutableZeroEmploymentFamily.builder();
  }
}

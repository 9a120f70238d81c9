package org.uniondomain.core.competition.result;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 评奖轮次: the prizes that one programme gives in one year or cycle. What nobody has told is unknown.
 */
@Value.Immutable
public interface PrizeRound extends WithPrizeRound {
  /**
   * 评奖项目: by which programme.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<PrizeProgramme> programme();

  /**
   * 一等奖数: how many are given; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> firstPrizes();

  /**
   * 二等奖数: how many are given; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> secondPrizes();

  /**
   * 三等奖数: how many are given; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> thirdPrizes();

  /**
   * 创新能手数: how many are named; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> experts();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, firstPrizes(), "first prizes");
    LowerBound.check(0, secondPrizes(), "second prizes");
    LowerBound.check(0, thirdPrizes(), "third prizes");
    LowerBound.check(0, experts(), "innovation experts");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutablePrizeRound.Builder builder() {
    return ImmutablePrizeRound.builder();
  }
}

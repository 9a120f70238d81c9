package org.uniondomain.core.culture.activity;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 职工文体活动: one kind of event of a season. What nobody has told is unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface CulturalActivity extends WithCulturalActivity {
  /**
   * 活动种类: what kind it is.
   *
   * @return which, or what is known of it
   */
  Fact<CulturalActivityKind> kind();

  /**
   * 活动主题: the theme it is held under.
   *
   * @return which, or what is known of it
   */
  Fact<CulturalTheme> theme();

  /**
   * 参加人次: who took part, each counted once per event.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> participations();

  /**
   * 已举办自治区决赛: whether the final at the level of the region was held.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> regionalFinalHeld();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, participations(), "participations");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCulturalActivity.Builder builder() {
    return ImmutableCulturalActivity.builder();
  }
}

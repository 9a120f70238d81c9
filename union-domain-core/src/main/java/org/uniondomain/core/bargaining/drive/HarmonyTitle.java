package org.uniondomain.core.bargaining.drive;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/** 劳动关系和谐单位称号: a title given to a unit in the drive for harmonious labour relations. */
@Value.Immutable
public interface HarmonyTitle extends WithHarmonyTitle {
  /**
   * 单位种类: the kind of unit.
   *
   * @return the choice, or what is known of it
   */
  Fact<HarmonyUnitKind> unitKind();

  /**
   * 命名日: the day on which it was named.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> namedOn();

  /**
   * 命名单位数: how many bodies named it.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> namingBodies();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, namingBodies(), "bodies that named it");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHarmonyTitle.Builder builder() {
    return ImmutableHarmonyTitle.builder();
  }
}

package org.uniondomain.core.employment;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 就业创业培训服务基地: a school or enterprise named as a base of a cross-region programme. What nobody has
 * told is unknown.
 */
@Value.Immutable
public interface ServiceBase extends WithServiceBase {
  /**
   * 基地种类: which of the two kinds it is.
   *
   * @return which, or what is known of it
   */
  Fact<BaseKind> kind();

  /**
   * 所在省（自治区、直辖市）: the province it is in.
   *
   * @return which, or what is known of it
   */
  Fact<PartnerRegion> region();

  /**
   * 命名日: the day it was named.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> namedOn();

  /**
   * 命名单位数: bodies that named it.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> namingBodies();

  /**
   * 提供培训服务: whether it offers training.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> training();

  /**
   * 提供就业服务: whether it offers employment services.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> employment();

  /**
   * 提供维权服务: whether it offers protection of rights.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> rights();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.check(0, namingBodies(), "naming bodies");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableServiceBase.Builder builder() {
    return ImmutableServiceBase.builder();
  }
}

package org.uniondomain.core.organisation.structure;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.identity.CreditCode;

/**
 * 用人单位: a unit whose workers a union covers, with a credit code of its own that is not that of the
 * union. Facts that nobody has told are unknown.
 */
@Value.Immutable
public interface Employer extends WithEmployer {
  /**
   * 用人单位统一社会信用代码: the code of the employer.
   *
   * @return the code, or what is known of it
   */
  Fact<CreditCode> creditCode();

  /**
   * 非公有制单位: whether the unit is non-public.
   *
   * @return true if so
   */
  Fact<Boolean> nonPublic();

  /**
   * 该单位职工: the workers of the unit.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workers();

  /**
   * 该单位会员: the members of the union in the unit.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, workers(), "workers");
    LowerBound.check(0, members(), "members");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableEmployer.Builder builder() {
    return ImmutableEmployer.builder();
  }
}

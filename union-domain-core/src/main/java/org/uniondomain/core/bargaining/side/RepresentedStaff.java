package org.uniondomain.core.bargaining.side;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 被代表的职工: the staff for whom the workers' side speaks, as far as the make-up of the side depends on
 * it.
 *
 * <p>A fact that nobody has told is unknown and stands for neither zero nor no.
 */
@Value.Immutable
public interface RepresentedStaff extends WithRepresentedStaff {
  /**
   * 已建工会: whether the employer has a union.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> unionExists();

  /**
   * 规模以上企业: whether the enterprise counts as one above scale.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> aboveScale();

  /**
   * 职工人数: all staff. Dispatched workers are not counted in by the library; who counts them in,
   * states it here.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> employees();

  /**
   * 女职工人数: the women among them.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> women();

  /**
   * 残疾职工人数: the disabled among them.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> disabled();

  /**
   * 劳务派遣职工人数: workers dispatched by an agency and used by the employer.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> dispatched();

  /**
   * 已建女职工组织: whether the union has a body for women workers.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> womensBody();

  /**
   * 女职工较多: whether there are many women; the texts give no number.
   *
   * @return what a person judged
   */
  Fact<Boolean> manyWomen();

  /**
   * Checks that no number is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, employees(), "number of staff");
    LowerBound.check(0, women(), "number of women");
    LowerBound.check(0, disabled(), "number of disabled");
    LowerBound.check(0, dispatched(), "number of dispatched workers");
  }

  /**
   * Starts the staff that is represented of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableRepresentedStaff.Builder builder() {
    return ImmutableRepresentedStaff.builder();
  }
}

package org.uniondomain.core.organisation;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 基层工会组织: a union at the grass roots, of one unit or of several together, with the numbers and
 * bodies it has. Numbers are of persons; a fact that nobody has told is unknown and never stands
 * for zero or for no.
 */
@Value.Immutable
public interface UnionOrganisation extends WithUnionOrganisation {
  /**
   * 会员人数: the members, not the workers.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * 女会员人数: the women among the members.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> womenMembers();

  /**
   * 女职工人数: the women among the workers, members of the union or not.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> womenWorkers();

  /**
   * 女职工人数较多: whether the women workers are many, in the sense of the Trade Union Law, which names
   * no number; a person judges.
   *
   * @return true if they are many, false if they are few
   */
  Fact<Boolean> manyWomenWorkers();

  /**
   * 外商投资企业: whether the employer is a foreign-invested enterprise.
   *
   * @return true if it is
   */
  Fact<Boolean> foreignInvested();

  /**
   * 领导机构形式: whether a committee leads the union, or one chair or organiser.
   *
   * @return the form, or what is known of it
   */
  Fact<LeadingBody> ledBy();

  /**
   * 委员名额: the seats of the union committee; no such number where there is no committee.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> committeeSeats();

  /**
   * 女职工组织形式: the body for women workers; none is the same as {@link WomensBody#NONE}.
   *
   * @return the body, or what is known of it
   */
  Fact<WomensBody> womensBody();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    notNegative("members", members());
    notNegative("women members", womenMembers());
    notNegative("women workers", womenWorkers());
    notNegative("committee seats", committeeSeats());
  }

  private static void notNegative(String name, Fact<Integer> number) {
    Integer lowest = number.low();
    if (lowest != null && lowest < 0) {
      throw new IllegalArgumentException(name + " of a union cannot be " + number);
    }
  }

  /**
   * Starts a union of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionOrganisation.Builder builder() {
    return ImmutableUnionOrganisation.builder();
  }
}

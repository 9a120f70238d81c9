package org.uniondomain.core.organisation.founding;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 工会组建: how the union of one employer came about, from the opening of the employer to the approval
 * of the union above. Facts that nobody has told are unknown.
 */
@Value.Immutable
public interface UnionFounding extends WithUnionFounding {
  /**
   * 用人单位开业日: the day on which the employer began its business.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> openedOn();

  /**
   * 组建决议日: the day on which the assembly or congress of members voted to found the union.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> resolvedOn();

  /**
   * 上级工会批准日: the day on which the union of the next higher level approved the founding.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> approvedOn();

  /**
   * 工会成立日: the day on which the union was founded.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> foundedOn();

  /**
   * 外商投资企业: whether the employer is a foreign-invested enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> foreignInvested();

  /**
   * 职工要求组建工会: whether the workers ask for a union.
   *
   * @return true if so
   */
  Fact<Boolean> workersWish();

  /**
   * 上级工会派员帮助组建: whether a union of a higher level sent people to help with the founding.
   *
   * @return true if so
   */
  Fact<Boolean> helpersSent();

  /**
   * 阻挠职工参加和组织工会: whether anybody keeps workers from joining or founding a union, or a higher union
   * from helping them.
   *
   * @return true if so
   */
  Fact<Boolean> obstructed();

  /**
   * 成立时应建女职工委员会: whether there had to be a women workers' committee on the day of the founding.
   *
   * @return true if so
   */
  Fact<Boolean> womensCommitteeDue();

  /**
   * 女职工委员会成立日: the day on which the women workers' committee was set up.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> womensCommitteeFoundedOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionFounding.Builder builder() {
    return ImmutableUnionFounding.builder();
  }
}

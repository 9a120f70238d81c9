package org.uniondomain.core.competition.fund;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 劳动竞赛经费预算: what a level of government, or a federation, plans for labour competitions in one year.
 *
 * <p>What nobody has told is unknown.
 */
@Value.Immutable
public interface CompetitionBudget extends WithCompetitionBudget {
  /**
   * 年度.
   *
   * @return the year, or what is known of it
   */
  Fact<Integer> year();

  /**
   * 是否列支竞赛表彰奖励专项资金: whether the annual budget has a special fund for commending competitions.
   *
   * @return true if it has, false if it is known not to have
   */
  Fact<Boolean> commendationFund();

  /**
   * 是否列支竞赛委员会办公室工作经费: whether the annual budget has the working costs of the competition committee
   * office of the level.
   *
   * @return true if it has, false if it is known not to have
   */
  Fact<Boolean> officeCosts();

  /**
   * 省级工会竞赛专项资金: what the provincial federation sets aside for competitions in the year; not
   * negative.
   *
   * @return the sum, none where there is none, or what is known of it
   */
  Fact<Money> federationFund();

  /**
   * Checks that neither year nor sum is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, year(), "year of a competition budget");
    LowerBound.check(Money.ZERO, federationFund(), "competition fund of a federation");
  }

  /**
   * Starts a budget of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCompetitionBudget.Builder builder() {
    return ImmutableCompetitionBudget.builder();
  }
}

package org.uniondomain.core.competition.result;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 合理化建议和技术改进: a rationalisation proposal or technical improvement, from the day it was made.
 *
 * <p>What nobody has told is unknown.
 */
@Value.Immutable
public interface ImprovementProposal extends WithImprovementProposal {
  /**
   * 提出日期: the day on which it was made.
   *
   * @return the day, none where it was not, or what is known of it
   */
  Fact<LocalDate> raisedOn();

  /**
   * 采用日期: the day on which it was adopted; the year of its effect begins then.
   *
   * @return the day, none where it was not adopted, or what is known of it
   */
  Fact<LocalDate> adoptedOn();

  /**
   * 实施日期: the day on which it was put into practice.
   *
   * @return the day, none where it was not, or what is known of it
   */
  Fact<LocalDate> implementedOn();

  /**
   * 年经济效益: what it saves or creates in the year from its adoption, in renminbi; not negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> yearlyEffect();

  /**
   * Checks that the effect is not negative.
   *
   * @throws IllegalArgumentException if it is
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, yearlyEffect(), "yearly effect of a proposal");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableImprovementProposal.Builder builder() {
    return ImmutableImprovementProposal.builder();
  }
}

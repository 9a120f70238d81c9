package org.uniondomain.core.competition.result;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 竞赛成果: what came out of competitions up to a day, counted. Raised, adopted and implemented are
 * three counts of proposals and never one. What nobody has told is unknown.
 */
@Value.Immutable
public interface InnovationResults extends WithInnovationResults {
  /**
   * 统计截止日: the last day counted.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> countedTo();

  /**
   * 技术创新成果数: innovations completed; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> innovations();

  /**
   * 提出合理化建议数: rationalisation proposals made; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> proposalsRaised();

  /**
   * 采纳合理化建议数: those of them that were adopted; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> proposalsAdopted();

  /**
   * 实施合理化建议数: those of them that were put into practice; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> proposalsImplemented();

  /**
   * 发明创造数: inventions; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> inventions();

  /**
   * 先进操作法数: advanced operating methods summarised; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> operatingMethods();

  /**
   * 经济效益: what they saved or created, in renminbi; not negative.
   *
   * @return the amount in renminbi, or what is known of it
   */
  Fact<Money> economicEffect();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, innovations(), "technical innovations");
    LowerBound.check(0, proposalsRaised(), "proposals raised");
    LowerBound.check(0, proposalsAdopted(), "proposals adopted");
    LowerBound.check(0, proposalsImplemented(), "proposals implemented");
    LowerBound.check(0, inventions(), "inventions");
    LowerBound.check(0, operatingMethods(), "advanced operating methods");
    LowerBound.check(Money.ZERO, economicEffect(), "economic effect");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableInnovationResults.Builder builder() {
    return ImmutableInnovationResults.builder();
  }
}

package org.uniondomain.core.competition.recognition;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 竞赛表彰候选单位: a unit put forward for recognition of its labour competitions.
 *
 * <p>What nobody has told is unknown.
 */
@Value.Immutable
public interface RecognitionCandidate extends WithRecognitionCandidate {
  /**
   * 职工人数: all workers on the roll of the unit, members of the union or not; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> workers();

  /**
   * 参赛职工人数: workers who took part, each counted once; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> participants();

  /**
   * 成绩突出: whether the results of the competition are outstanding, as those who select find.
   *
   * @return true if they are
   */
  Fact<Boolean> outstandingResults();

  /**
   * 创造的经济效益: what technical innovation, tackled problems or proposals created, in renminbi; not
   * negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> economicBenefit();

  /**
   * 领衔创新工作室: whether the candidate leads an innovation studio.
   *
   * @return true if so
   */
  Fact<Boolean> leadsInnovationStudio();

  /**
   * 获得专利或者省级以上创新奖励: whether there is a patent, or an innovation award of the province or higher.
   *
   * @return true if there is
   */
  Fact<Boolean> patentOrInnovationAward();

  /**
   * 即时授予五一劳动奖: whether May Day awards were conferred at once.
   *
   * @return true if they were
   */
  Fact<Boolean> conferredAtOnce();

  /**
   * Checks that no figure is negative.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, economicBenefit(), "economic benefit of a candidate");
    LowerBound.check(0, workers(), "workers of a candidate");
    LowerBound.check(0, participants(), "participants of a candidate");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableRecognitionCandidate.Builder builder() {
    return ImmutableRecognitionCandidate.builder();
  }
}

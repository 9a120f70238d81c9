package org.uniondomain.core.competition.labour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.uniondomain.core.competition.result.InnovationResults;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 竞赛: a labour competition, an Ankang Cup or another competition of workers. The counts of units
 * and persons are as reported, and no share is taken of them. What nobody has told is unknown.
 */
@Value.Immutable
public interface Competition extends WithCompetition {
  /**
   * 竞赛名称.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> title();

  /**
   * 竞赛主题: the slogan under which it is held.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> theme();

  /**
   * 年度: the calendar year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> year();

  /**
   * 竞赛层级: at which level it is held.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<CompetitionLevel> level();

  /**
   * 竞赛种类: what kind of competition it is.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<CompetitionKind> kind();

  /**
   * 竞赛类别: the track of a labour competition; none where it has none.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<CompetitionTrack> track();

  /**
   * 主办单位: who holds it.
   *
   * @return those that are known
   */
  Listing<CompetitionHost> hosts();

  /**
   * 竞赛内容: what it is about.
   *
   * @return those that are known
   */
  Listing<ContentHead> contents();

  /**
   * 竞赛阶段安排: its phases.
   *
   * @return those that are known
   */
  Listing<@Valid CompetitionPhase> phases();

  /**
   * 参赛单位: the units that take part, one by one.
   *
   * @return those that are known
   */
  Listing<@Valid CompetitionEntry> entries();

  /**
   * 参赛单位数: how many units take part; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> units();

  /**
   * 非公有制参赛单位数: how many of them are non-public enterprises; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> nonPublicUnits();

  /**
   * 参赛职工人数: workers who took part, each counted once; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> participants();

  /**
   * 参赛人次: workers who took part, counted once for each time; not negative.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> participations();

  /**
   * 企业支持和奖励: whether the enterprise supports and rewards it.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> supportedByEmployer();

  /**
   * 成绩与评先晋级挂钩: whether its results are linked to honours, skill grades, pay or promotion.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> linkedToHonours();

  /**
   * 竞赛成果: what came out of it.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  InnovationResults results();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, year(), "year");
    LowerBound.check(0, units(), "units that take part");
    LowerBound.check(0, nonPublicUnits(), "non-public units that take part");
    LowerBound.check(0, participants(), "workers who took part");
    LowerBound.check(0, participations(), "person-times");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCompetition.Builder builder() {
    return ImmutableCompetition.builder().results(InnovationResults.builder().build());
  }
}

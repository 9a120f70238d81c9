package org.uniondomain.core.assembly;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;

/**
 * 职工代表大会制度: how the staff of one unit take part in its management, by an elected congress or all
 * together, and what the congress is made of. Numbers are of persons; what nobody has told is
 * unknown.
 */
@Value.Immutable
public interface WorkersCongress extends WithWorkersCongress {
  /**
   * 单位性质: what kind of unit it is
   *
   * @return what is known of it
   */
  Fact<UnitNature> nature();

  /**
   * 职工人数: the staff of the unit
   *
   * @return what is known of it
   */
  Fact<Integer> workers();

  /**
   * 女职工人数: the women among the staff
   *
   * @return what is known of it
   */
  Fact<Integer> womenWorkers();

  /**
   * 会议形式: whether a congress of delegates or all the staff meet
   *
   * @return what is known of it
   */
  Fact<AssemblyForm> form();

  /**
   * 职工代表人数: the delegates of the congress; no such number where all the staff meet
   *
   * @return what is known of it
   */
  Fact<Integer> delegates();

  /**
   * 中层以上管理人员代表人数: the delegates who are managers of middle level or above
   *
   * @return what is known of it
   */
  Fact<Integer> managers();

  /**
   * 一线职工代表人数: the delegates who are front-line workers
   *
   * @return what is known of it
   */
  Fact<Integer> frontLine();

  /**
   * 女职工代表人数: the women among the delegates
   *
   * @return what is known of it
   */
  Fact<Integer> women();

  /**
   * 每届任期年数: the years of one term, without an extension
   *
   * @return what is known of it
   */
  Fact<Integer> termYears();

  /**
   * 任期延长月数: the months by which the term was extended; 0 where it was not
   *
   * @return what is known of it
   */
  Fact<Integer> extensionMonths();

  /**
   * 上半年会议次数: the meetings held from January to June of the year looked at
   *
   * @return what is known of it
   */
  Fact<Integer> meetingsInFirstHalf();

  /**
   * 下半年会议次数: the meetings held from July to December of that year
   *
   * @return what is known of it
   */
  Fact<Integer> meetingsInSecondHalf();

  /**
   * 职工代表大会职权: the powers that the statutes of the unit give the congress
   *
   * @return the powers told
   */
  Listing<CongressPower> powers();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, workers(), "workers");
    LowerBound.check(0, womenWorkers(), "women workers");
    LowerBound.check(0, delegates(), "delegates");
    LowerBound.check(0, managers(), "delegates who manage");
    LowerBound.check(0, frontLine(), "delegates from the front line");
    LowerBound.check(0, women(), "women delegates");
    LowerBound.check(0, termYears(), "years of the term");
    LowerBound.check(0, extensionMonths(), "months the term was extended by");
    LowerBound.check(0, meetingsInFirstHalf(), "meetings in the first half-year");
    LowerBound.check(0, meetingsInSecondHalf(), "meetings in the second half-year");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableWorkersCongress.Builder builder() {
    return ImmutableWorkersCongress.builder();
  }
}

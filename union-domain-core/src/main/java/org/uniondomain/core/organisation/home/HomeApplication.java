package org.uniondomain.core.organisation.home;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 职工之家评选申报: a union, or a group in it, put up for a national title, with the review of it by its
 * members. Numbers are of persons, sheets or units.
 */
@Value.Immutable
public interface HomeApplication extends WithHomeApplication {
  /**
   * 申报称号: the title it is put up for
   *
   * @return what is known of it
   */
  Fact<HomeTitle> title();

  /**
   * 申报单位: who is put up
   *
   * @return what is known of it
   */
  Fact<HomeApplicant> applicant();

  /**
   * 职工人数: the workers, migrant and dispatched workers included
   *
   * @return what is known of it
   */
  Fact<Integer> workers();

  /**
   * 会员人数: the members of the union among them
   *
   * @return what is known of it
   */
  Fact<Integer> members();

  /**
   * 年度会员评家次数: how often the members assessed the home in the year
   *
   * @return what is known of it
   */
  Fact<Integer> reviewsInYear();

  /**
   * 有效测评票: the valid sheets of the review
   *
   * @return what is known of it
   */
  Fact<Integer> validSheets();

  /**
   * 满意票: the valid sheets that say satisfied
   *
   * @return what is known of it
   */
  Fact<Integer> satisfiedSheets();

  /**
   * 已获下一级称号: whether it already holds the title one level below
   *
   * @return what is known of it
   */
  Fact<Boolean> holdsLowerTitle();

  /**
   * 大型企业集团: whether it is the union of a large group with second-level units
   *
   * @return what is known of it
   */
  Fact<Boolean> largeGroup();

  /**
   * 二级单位数: the second-level units of the group
   *
   * @return what is known of it
   */
  Fact<Integer> secondLevelUnits();

  /**
   * 已获称号的二级单位数: those of them that hold a title of a lower level
   *
   * @return what is known of it
   */
  Fact<Integer> secondLevelTitled();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, workers(), "workers");
    LowerBound.check(0, members(), "members");
    LowerBound.check(0, reviewsInYear(), "reviews in the year");
    LowerBound.check(0, validSheets(), "valid sheets");
    LowerBound.check(0, satisfiedSheets(), "satisfied sheets");
    LowerBound.check(0, secondLevelUnits(), "second-level units");
    LowerBound.check(0, secondLevelTitled(), "second-level units with a title");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHomeApplication.Builder builder() {
    return ImmutableHomeApplication.builder();
  }
}

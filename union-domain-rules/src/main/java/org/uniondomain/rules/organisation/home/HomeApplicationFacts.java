package org.uniondomain.rules.organisation.home;

import org.uniondomain.core.organisation.home.HomeApplicant;
import org.uniondomain.core.organisation.home.HomeApplication;
import org.uniondomain.core.organisation.home.HomeTitle;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工之家评选申报要素: what can be told of an application for the title of a workers' home. */
public final class HomeApplicationFacts {
  private HomeApplicationFacts() {}

  /** 职工之家评选申报. */
  public static final Subject<HomeApplication> HOME_APPLICATION =
      Subject.named(
          "home-application",
          HomeApplication.class,
          "职工之家评选申报",
          "an application for the title of a workers' home");

  /** 申报称号. */
  public static final Choice<HomeApplication, HomeTitle> TITLE =
      HOME_APPLICATION
          .choice(
              "title",
              "申报称号",
              "title",
              HomeTitle.class,
              HomeApplication::title,
              HomeApplication::withTitle)
          .actionable();

  /** 申报单位. */
  public static final Choice<HomeApplication, HomeApplicant> APPLICANT =
      HOME_APPLICATION.choice(
          "applicant",
          "申报单位",
          "applicant",
          HomeApplicant.class,
          HomeApplication::applicant,
          HomeApplication::withApplicant);

  /** 职工人数. */
  public static final QuantityFact<HomeApplication, Integer> WORKERS =
      HOME_APPLICATION.count(
          "workers", "职工人数", "workers", HomeApplication::workers, HomeApplication::withWorkers);

  /** 会员人数. */
  public static final QuantityFact<HomeApplication, Integer> MEMBERS =
      HOME_APPLICATION
          .count(
              "members", "会员人数", "members", HomeApplication::members, HomeApplication::withMembers)
          .actionable();

  /** 年度会员评家次数. */
  public static final QuantityFact<HomeApplication, Integer> REVIEWS_IN_YEAR =
      HOME_APPLICATION
          .count(
              "reviews-in-year",
              "年度会员评家次数",
              "reviews in the year",
              HomeApplication::reviewsInYear,
              HomeApplication::withReviewsInYear)
          .actionable();

  /** 有效测评票. */
  public static final QuantityFact<HomeApplication, Integer> VALID_SHEETS =
      HOME_APPLICATION.count(
          "valid-sheets",
          "有效测评票",
          "valid sheets",
          HomeApplication::validSheets,
          HomeApplication::withValidSheets);

  /** 满意票. */
  public static final QuantityFact<HomeApplication, Integer> SATISFIED_SHEETS =
      HOME_APPLICATION.count(
          "satisfied-sheets",
          "满意票",
          "satisfied sheets",
          HomeApplication::satisfiedSheets,
          HomeApplication::withSatisfiedSheets);

  /** 已获下一级称号. */
  public static final Flag<HomeApplication> HOLDS_LOWER_TITLE =
      HOME_APPLICATION.flag(
          "holds-lower-title",
          "已获下一级称号",
          "holds the next lower title",
          HomeApplication::holdsLowerTitle,
          HomeApplication::withHoldsLowerTitle);

  /** 大型企业集团. */
  public static final Flag<HomeApplication> LARGE_GROUP =
      HOME_APPLICATION.flag(
          "large-group",
          "大型企业集团",
          "large group",
          HomeApplication::largeGroup,
          HomeApplication::withLargeGroup);

  /** 二级单位数. */
  public static final QuantityFact<HomeApplication, Integer> SECOND_LEVEL_UNITS =
      HOME_APPLICATION.count(
          "second-level-units",
          "二级单位数",
          "second-level units",
          HomeApplication::secondLevelUnits,
          HomeApplication::withSecondLevelUnits);

  /** 已获称号的二级单位数. */
  public static final QuantityFact<HomeApplication, Integer> SECOND_LEVEL_TITLED =
      HOME_APPLICATION.count(
          "second-level-titled",
          "已获称号的二级单位数",
          "second-level units with a title",
          HomeApplication::secondLevelTitled,
          HomeApplication::withSecondLevelTitled);

  /** 词汇. */
  public static final Vocabulary<HomeApplication> VOCABULARY =
      Vocabulary.of(HOME_APPLICATION, HomeApplication.builder().build())
          .with(
              TITLE,
              APPLICANT,
              WORKERS,
              MEMBERS,
              REVIEWS_IN_YEAR,
              VALID_SHEETS,
              SATISFIED_SHEETS,
              HOLDS_LOWER_TITLE,
              LARGE_GROUP,
              SECOND_LEVEL_UNITS,
              SECOND_LEVEL_TITLED);
}

package org.uniondomain.rules.organisation.home;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.organisation.home.HomeApplicant.AREA_OR_TRADE_FEDERATION;
import static org.uniondomain.core.organisation.home.HomeApplicant.BRANCH_OR_GROUP;
import static org.uniondomain.core.organisation.home.HomeApplicant.GRASS_ROOTS_UNION;
import static org.uniondomain.core.organisation.home.HomeApplicant.TOWN_OR_VILLAGE_UNION;
import static org.uniondomain.core.organisation.home.HomeTitle.MODEL_HOME;
import static org.uniondomain.core.organisation.home.HomeTitle.MODEL_SMALL_HOME;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.UnionFinanceLaw.HOME_MEASURES_2020;
import static org.uniondomain.rules.law.UnionFinanceLaw.HOME_SELECTION_2015;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.APPLICANT;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.HOLDS_LOWER_TITLE;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.HOME_APPLICATION;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.LARGE_GROUP;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.MEMBERS;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.REVIEWS_IN_YEAR;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.SATISFIED_SHEETS;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.SECOND_LEVEL_TITLED;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.SECOND_LEVEL_UNITS;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.TITLE;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.VALID_SHEETS;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.home.HomeApplicationFacts.WORKERS;

import java.time.LocalDate;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.home.HomeApplication;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 职工之家评选规则: who can be put up for a national title, and the numbers of the selection of 2015. The
 * numbers of later selections, and those of regional titles, were not found.
 */
public final class HomeApplicationRules {
  private HomeApplicationRules() {}

  private static final LocalDate SELECTION = LocalDate.of(2015, 7, 11);
  private static final LocalDate NEXT_YEAR = LocalDate.of(2016, 1, 1);

  /** 申报单位与称号相符: a home is a union, a small home a branch or a group of one. */
  public static final Requirement<HomeApplication> KIND =
      requirement("organisation.home.kind", HOME_APPLICATION)
          .label("申报单位与称号相符", "applicant fits the title")
          .clause(
              HOME_MEASURES_2020.article(2),
              EXCERPT,
              SHALL,
              "模范职工之家授予基层工会、区域性行业性工会联合会和乡镇（街道）、村（社区）工会，模范职工小家授予基层工会下属的分会和小组",
              "a model home is a grass-roots union, a federation of an area or trade, or a union of"
                  + " a town, street, village or community; a small home is a branch or group")
          .that(
              all(
                      TITLE.is(MODEL_HOME),
                      APPLICANT.isOneOf(
                          GRASS_ROOTS_UNION, AREA_OR_TRADE_FEDERATION, TOWN_OR_VILLAGE_UNION))
                  .or(all(TITLE.is(MODEL_SMALL_HOME), APPLICANT.is(BRANCH_OR_GROUP))))
          .build();

  /** 入会率. */
  public static final Threshold<Ratio> MEMBERSHIP_SHARE =
      in2015("organisation.home.membership-share", OR_MORE, "申报单位入会率", "share of members", 90);

  /** 入会率, migrant and dispatched workers counted. */
  public static final Requirement<HomeApplication> MEMBERSHIP =
      requirement("organisation.home.membership", HOME_APPLICATION)
          .label("模范职工之家的入会率", "membership of a model home")
          .clause(
              MEMBERSHIP_SHARE,
              SHALL,
              "会员占职工（含农民工、劳务派遣工）的{value}{bound}",
              "members are {bound} {value} of the workers, migrant and dispatched workers included")
          .when(TITLE.is(MODEL_HOME))
          .that(MEMBERS.meets(MEMBERSHIP_SHARE.of(WORKERS)))
          .build();

  /** 满意率. */
  public static final Threshold<Ratio> SATISFACTION_SHARE =
      in2015("organisation.home.satisfaction-share", OR_MORE, "会员评家满意率", "share satisfied", 90);

  /** 满意率, of the valid sheets. */
  public static final Requirement<HomeApplication> SATISFACTION =
      requirement("organisation.home.satisfaction", HOME_APPLICATION)
          .label("模范职工之家的满意率", "satisfaction with a model home")
          .clause(
              SATISFACTION_SHARE,
              SHALL,
              "会员评家中满意票占有效票的{value}{bound}",
              "satisfied sheets are {bound} {value} of the valid sheets of the members' review")
          .when(TITLE.is(MODEL_HOME))
          .that(SATISFIED_SHEETS.meets(SATISFACTION_SHARE.of(VALID_SHEETS)))
          .build();

  /** 已获下一级称号. */
  public static final Requirement<HomeApplication> LOWER_TITLE =
      requirement("organisation.home.lower-title", HOME_APPLICATION)
          .label("已获下一级称号", "next lower title held")
          .clause(
              HOME_SELECTION_2015.cited(),
              SECONDARY,
              SHALL,
              "申报全国模范职工之家的单位已获下一级称号",
              "who is put up for a national model home already holds the next lower title")
          .when(TITLE.is(MODEL_HOME))
          .that(HOLDS_LOWER_TITLE)
          .build();

  /** 大型集团二级单位获称号比例. */
  public static final Threshold<Ratio> TITLED_SHARE =
      in2015("organisation.home.titled-share", OR_MORE, "二级单位获称号比例", "share of units titled", 60);

  /** 大型集团的二级单位. */
  public static final Requirement<HomeApplication> SECOND_LEVEL =
      requirement("organisation.home.second-level", HOME_APPLICATION)
          .label("大型集团二级单位的称号", "titles of the units of a large group")
          .clause(
              TITLED_SHARE,
              SHALL,
              "大型企业集团的二级单位{value}{bound}已获下级称号",
              "{bound} {value} of the second-level units of a large group hold a lower title")
          .when(TITLE.is(MODEL_HOME).and(LARGE_GROUP))
          .that(SECOND_LEVEL_TITLED.meets(TITLED_SHARE.of(SECOND_LEVEL_UNITS)))
          .build();

  private static Threshold<Ratio> in2015(
      String id, Bound word, String chinese, String english, int percent) {
    return threshold(id, RATIO, word, chinese, english)
        .since(SELECTION, Ratio.percent(percent), HOME_SELECTION_2015.cited(), SECONDARY)
        .until(NEXT_YEAR);
  }

  /** 票数相符: who is satisfied, and which units have a title, is part of the whole. */
  public static final Requirement<HomeApplication> PARTS_WITHIN =
      requirement("organisation.home.parts-within", HOME_APPLICATION)
          .label("满意票不超过有效票", "no part larger than its whole")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "满意票不超过有效票，会员不超过职工",
              "satisfied sheets are not more than valid ones, and members not more than workers")
          .that(
              all(
                  SATISFIED_SHEETS.meets(at(NOT_EXCEEDING, VALID_SHEETS)),
                  MEMBERS.meets(at(NOT_EXCEEDING, WORKERS))))
          .build();

  /** 年度评家次数. */
  public static final Threshold<Integer> REVIEWS =
      threshold(
              "organisation.home.reviews-in-year",
              COUNT,
              NOT_LOWER_THAN,
              "年度会员评家次数",
              "reviews by members in a year")
          .since(LocalDate.of(2012, 12, 31), 1, Conventions.YEARLY_REVIEW, CONVENTION);

  /** 会员评家. */
  public static final Requirement<HomeApplication> REVIEWED =
      requirement("organisation.home.reviewed", HOME_APPLICATION)
          .label("年度会员评家", "yearly review by members")
          .clause(
              REVIEWS,
              AS_A_RULE,
              "会员每年评家{bound}{value}次",
              "the reviews by members in a year are {bound} {value}")
          .that(REVIEWS_IN_YEAR.meets(REVIEWS))
          .build();

  /** 规则. */
  public static final SubjectRules<HomeApplication> RULES =
      SubjectRules.of(
          VOCABULARY,
          KIND,
          MEMBERSHIP,
          SATISFACTION,
          LOWER_TITLE,
          SECOND_LEVEL,
          PARTS_WITHIN,
          REVIEWED);
}

package org.uniondomain.rules.competition.body;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.body.BodyMeetingFacts.HELD_ON;
import static org.uniondomain.rules.competition.body.BodyMeetingFacts.REVIEW;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.COMPETITION_BODY;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.ESTABLISHED;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.HEAD;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.LEVEL;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.MEETINGS;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.MEMBERS;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.MEMBER_DEPARTMENT;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.OFFICE;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.PERIOD;
import static org.uniondomain.rules.competition.body.CompetitionBodyFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_AWARD_MEASURES;
import static org.uniondomain.rules.law.CompetitionLaw.SHANDONG_COMPETITION_OPINION;

import java.time.LocalDate;
import org.uniondomain.core.competition.body.BodyHead;
import org.uniondomain.core.competition.body.CompetitionBody;
import org.uniondomain.core.competition.body.MemberDepartment;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 竞赛领导小组规则: that there is a body, who heads it, whom its members come from, its office, and in
 * Shandong its yearly review. The measures of Inner Mongolia were not read; what a report of 2013
 * tells of them is advisory.
 */
public final class CompetitionBodyRules {
  private CompetitionBodyRules() {}

  private static final Quantity<CompetitionBody, LocalDate> FIRST =
      PERIOD.reading("年度首日", "first day of the year", DAY, Period::start);

  private static final Quantity<CompetitionBody, LocalDate> END =
      PERIOD.reading("年度止日", "end of the year", DAY, Period::end);

  private static final Condition<CompetitionBody> OF_GOVERNMENT =
      LEVEL.isOneOf(
          CompetitionLevel.REGION,
          CompetitionLevel.LEAGUE_OR_CITY,
          CompetitionLevel.BANNER_OR_COUNTY);

  /** 成立竞赛领导小组. */
  public static final Requirement<CompetitionBody> SET_UP =
      requirement("competition.body.established", COMPETITION_BODY)
          .label("成立竞赛领导小组", "competition body set up")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              REPORTED,
              SHALL,
              "自治区、盟市、旗县成立竞赛领导小组",
              "the region, each league and each banner sets up a competition body")
          .when(OF_GOVERNMENT)
          .that(ESTABLISHED)
          .build();

  /** 成员单位. */
  public static final Requirement<CompetitionBody> COMPOSITION =
      requirement("competition.body.composition", COMPETITION_BODY)
          .label("竞赛领导小组成员单位", "members of a competition body")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              REPORTED,
              AS_A_RULE,
              "竞赛领导小组由党政有关部门参加，不只有工会",
              "party and government departments take part in the body, not the union alone")
          .when(OF_GOVERNMENT)
          .when(ESTABLISHED)
          .that(
              MEMBERS.some(
                  MEMBER_DEPARTMENT.isOneOf(MemberDepartment.PARTY, MemberDepartment.GOVERNMENT)))
          .build();

  /** 组长. */
  public static final Requirement<CompetitionBody> HEADED =
      requirement("competition.body.head", COMPETITION_BODY)
          .label("竞赛领导小组组长", "head of a competition body")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              REPORTED,
              SHALL,
              "组长由盟市、旗县分管或联系工会工作的领导担任",
              "the head is the leader of the league or banner who is in charge of, or liaises with,"
                  + " union work")
          .when(LEVEL.isOneOf(CompetitionLevel.LEAGUE_OR_CITY, CompetitionLevel.BANNER_OR_COUNTY))
          .when(ESTABLISHED)
          .that(HEAD.is(BodyHead.LEADER_FOR_UNION_WORK))
          .build();

  /** 办公室; its costs are planned in the budget of the level, see the rules on that budget. */
  public static final Requirement<CompetitionBody> OFFICE_SET_UP =
      requirement("competition.body.office", COMPETITION_BODY)
          .label("竞赛委员会办公室", "office of a competition body")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "各级竞赛委员会设办公室",
              "the competition body of each level has an office")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .when(OF_GOVERNMENT)
          .when(ESTABLISHED)
          .that(OFFICE)
          .build();

  /** 省级竞赛委员会每年评审会议次数; only Shandong has one. */
  public static final Threshold<Integer> YEARLY_REVIEWS =
      threshold(
              "competition.body.yearly-reviews",
              COUNT,
              OR_MORE,
              "省级竞赛委员会每年评审会议次数",
              "review meetings of a provincial body in a year")
          .in(Regions.SHANDONG)
          .since(LocalDate.of(2018, 8, 31), 1, SHANDONG_COMPETITION_OPINION.cited(), SECONDARY)
          .until(LocalDate.of(2023, 1, 1));

  /** 年度评审会议. */
  public static final Requirement<CompetitionBody> ANNUAL_REVIEW =
      requirement("competition.body.annual-review", COMPETITION_BODY)
          .label("竞赛委员会年度评审会议", "yearly review by a competition body")
          .clause(
              YEARLY_REVIEWS,
              AS_A_RULE,
              "省级竞赛委员会每年召开评审会议{value}次{bound}",
              "the provincial body holds {bound} {value} review meetings a year")
          .when(LEVEL.is(CompetitionLevel.REGION))
          .that(
              MEETINGS
                  .count(
                      all(
                          REVIEW,
                          HELD_ON.happened(),
                          HELD_ON.meets(at(NOT_EARLIER_THAN, MEETINGS.outer(FIRST))),
                          HELD_ON.meets(at(LOWER_THAN, MEETINGS.outer(END)))))
                  .meets(YEARLY_REVIEWS))
          .build();

  /** 规则. */
  public static final SubjectRules<CompetitionBody> RULES =
      SubjectRules.of(VOCABULARY, SET_UP, COMPOSITION, HEADED, OFFICE_SET_UP, ANNUAL_REVIEW);
}

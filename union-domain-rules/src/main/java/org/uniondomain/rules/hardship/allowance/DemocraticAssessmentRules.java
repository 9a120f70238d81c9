package org.uniondomain.rules.hardship.allowance;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentFacts.ANNOUNCED_ON_THE_SPOT;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentFacts.DEMOCRATIC_ASSESSMENT;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentFacts.HELD;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentFacts.PANEL;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentFacts.PANEL_MEMBERS;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentFacts.PERMANENT_RESIDENTS;
import static org.uniondomain.rules.hardship.allowance.DemocraticAssessmentFacts.SECRET_BALLOT;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.ASSESSMENT;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.DECIDED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.MINIMUM_LIVING_CASE;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.REFUSED;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.SocialAssistanceLaw.INNER_MONGOLIA_ASSESSMENT;

import java.time.LocalDate;
import org.uniondomain.core.hardship.allowance.AssessmentPanel;
import org.uniondomain.core.hardship.allowance.DemocraticAssessment;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 民主评议规则, in Inner Mongolia: no approval without an assessment, its panel and its ballot. */
public final class DemocraticAssessmentRules {
  private DemocraticAssessmentRules() {}

  private static final LocalDate REPORTED = LocalDate.of(2011, 2, 10);

  /** 社区评议人数下限. */
  public static final Threshold<Integer> COMMUNITY_PANEL =
      threshold(
              "hardship.assessment.community-panel",
              COUNT,
              NOT_LOWER_THAN,
              "社区评议人数下限",
              "least members of a community's panel")
          .in(Regions.INNER_MONGOLIA)
          .since(REPORTED, 15, INNER_MONGOLIA_ASSESSMENT.cited(), SECONDARY);

  /** 嘎查评议人数下限, as a share of the permanent residents. */
  public static final Threshold<Ratio> LEAST_GACHA_PANEL =
      threshold(
              "hardship.assessment.least-gacha-panel",
              RATIO,
              NOT_LOWER_THAN,
              "嘎查（村）评议人数下限",
              "least share of residents on a gacha's panel")
          .in(Regions.INNER_MONGOLIA)
          .since(REPORTED, Ratio.percent(5), INNER_MONGOLIA_ASSESSMENT.cited(), SECONDARY);

  /** 嘎查评议人数上限, as a share of the permanent residents. */
  public static final Threshold<Ratio> LARGEST_GACHA_PANEL =
      threshold(
              "hardship.assessment.largest-gacha-panel",
              RATIO,
              NOT_EXCEEDING,
              "嘎查（村）评议人数上限",
              "largest share of residents on a gacha's panel")
          .in(Regions.INNER_MONGOLIA)
          .since(REPORTED, Ratio.percent(10), INNER_MONGOLIA_ASSESSMENT.cited(), SECONDARY);

  /** 未经评议不得审批. */
  public static final Requirement<MinimumLivingCase> ASSESSED_FIRST =
      requirement("hardship.minimum-living.assessed-first", MINIMUM_LIVING_CASE)
          .label("未经民主评议不得审批", "no approval without assessment by residents")
          .clause(
              INNER_MONGOLIA_ASSESSMENT.cited(),
              SECONDARY,
              SHALL,
              "批准以前经过民主评议",
              "residents have assessed an application before it is approved")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(DECIDED.happened().and(REFUSED.not()))
          .that(DECIDED.meets(Limit.at(NOT_EARLIER_THAN, ASSESSMENT.of(HELD))))
          .build();

  /** 社区评议人数. */
  public static final Requirement<DemocraticAssessment> COMMUNITY_SEATS =
      requirement("hardship.assessment.community-panel", DEMOCRATIC_ASSESSMENT)
          .label("社区评议人数", "size of a community's panel")
          .clause(
              COMMUNITY_PANEL,
              SHALL,
              "社区民主评议的居民{bound}{value}人",
              "{bound} {value} residents sit on the panel of a community")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(PANEL.is(AssessmentPanel.COMMUNITY))
          .that(PANEL_MEMBERS.meets(COMMUNITY_PANEL))
          .build();

  /** 嘎查评议人数. */
  public static final Requirement<DemocraticAssessment> GACHA_SEATS =
      requirement("hardship.assessment.gacha-panel", DEMOCRATIC_ASSESSMENT)
          .label("嘎查（村）评议人数", "size of a gacha's panel")
          .clause(
              LEAST_GACHA_PANEL,
              SHALL,
              "嘎查（村）民主评议的人数{bound}常住居民的{value}、{bound2}{value2}",
              "the panel of a gacha or village is {bound} {value} and {bound2} {value2} of its"
                  + " permanent residents")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(PANEL.is(AssessmentPanel.GACHA))
          .that(
              PANEL_MEMBERS
                  .meets(LEAST_GACHA_PANEL.of(PERMANENT_RESIDENTS))
                  .and(PANEL_MEMBERS.meets(LARGEST_GACHA_PANEL.of(PERMANENT_RESIDENTS))))
          .build();

  /** 无记名投票、当场公布. */
  public static final Requirement<DemocraticAssessment> BALLOT =
      requirement("hardship.assessment.ballot", DEMOCRATIC_ASSESSMENT)
          .label("无记名投票、当场公布", "secret ballot, result on the spot")
          .clause(
              INNER_MONGOLIA_ASSESSMENT.cited(),
              SECONDARY,
              SHALL,
              "民主评议以无记名投票进行，结果当场公布",
              "the panel votes by secret ballot, and the result is announced on the spot")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(HELD.happened())
          .that(SECRET_BALLOT.and(ANNOUNCED_ON_THE_SPOT))
          .build();

  /** 规则. */
  public static final SubjectRules<DemocraticAssessment> RULES =
      SubjectRules.of(DemocraticAssessmentFacts.VOCABULARY, COMMUNITY_SEATS, GACHA_SEATS, BALLOT);
}

package org.uniondomain.rules.employment;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.employment.JobFairFacts.ACTIVITIES_MANAGED;
import static org.uniondomain.rules.employment.JobFairFacts.ADVERTISEMENTS_CHECKED;
import static org.uniondomain.rules.employment.JobFairFacts.BY_SERVICE_BODY;
import static org.uniondomain.rules.employment.JobFairFacts.CROSS_REGION;
import static org.uniondomain.rules.employment.JobFairFacts.EMERGENCY_PLAN;
import static org.uniondomain.rules.employment.JobFairFacts.EMPLOYERS_CHECKED;
import static org.uniondomain.rules.employment.JobFairFacts.ENTRANTS;
import static org.uniondomain.rules.employment.JobFairFacts.IMPLEMENTATION_SCHEME;
import static org.uniondomain.rules.employment.JobFairFacts.INTENTS;
import static org.uniondomain.rules.employment.JobFairFacts.JOB_FAIR;
import static org.uniondomain.rules.employment.JobFairFacts.ON_SITE;
import static org.uniondomain.rules.employment.JobFairFacts.PROVINCES;
import static org.uniondomain.rules.employment.JobFairFacts.PUBLISHED_IN_ADVANCE;
import static org.uniondomain.rules.employment.JobFairFacts.SECURITY_PLAN;
import static org.uniondomain.rules.employment.JobFairFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.EmploymentLaw.CROSS_REGION_REPORT;
import static org.uniondomain.rules.law.EmploymentLaw.LABOUR_MARKET_REGULATIONS;

import java.time.LocalDate;
import org.uniondomain.core.employment.JobFair;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 招聘会规则: what a body that holds a fair prepares and checks, and figures that agree. */
public final class JobFairRules {
  private JobFairRules() {}

  private static final Condition<JobFair> HELD_BY_SERVICE_BODY = ON_SITE.and(BY_SERVICE_BODY);

  /** 跨区域招聘会的参与省份. */
  public static final Threshold<Integer> PARTNERS =
      threshold(
              "employment.fair.partners",
              COUNT,
              OR_MORE,
              "跨区域招聘会参与的省（自治区、直辖市）数",
              "provincial partners of a cross-region fair")
          .in(Regions.INNER_MONGOLIA)
          .since(LocalDate.of(2013, 12, 31), 2, CROSS_REGION_REPORT.cited(), REPORTED);

  /** 方案. */
  public static final Requirement<JobFair> PLANS =
      requirement("employment.fair.plans", JOB_FAIR)
          .label("现场招聘会的办法和预案", "plans of a fair held on site")
          .clause(
              LABOUR_MARKET_REGULATIONS.article(28, 1),
              TEXT,
              SHALL,
              "人力资源服务机构举办现场招聘会，制定组织实施办法、应急预案和安全保卫工作方案",
              "a human-resources service body that holds a fair makes an implementation scheme, an"
                  + " emergency plan and a security plan")
          .when(HELD_BY_SERVICE_BODY)
          .that(all(IMPLEMENTATION_SCHEME, EMERGENCY_PLAN, SECURITY_PLAN))
          .build();

  /** 核实. */
  public static final Requirement<JobFair> CHECKS =
      requirement("employment.fair.checks", JOB_FAIR)
          .label("核实参会单位和招聘信息", "check of employers and advertisements")
          .clause(
              LABOUR_MARKET_REGULATIONS.article(28, 1),
              TEXT,
              SHALL,
              "人力资源服务机构举办现场招聘会，核实参会用人单位及其招聘简章的真实性、合法性",
              "a human-resources service body that holds a fair checks truth and legality of the"
                  + " employers and their advertisements")
          .when(HELD_BY_SERVICE_BODY)
          .that(EMPLOYERS_CHECKED.and(ADVERTISEMENTS_CHECKED))
          .build();

  /** 公布和管理. */
  public static final Requirement<JobFair> PUBLISHED =
      requirement("employment.fair.published", JOB_FAIR)
          .label("提前公布招聘会并加强管理", "fair published in advance and managed")
          .clause(
              LABOUR_MARKET_REGULATIONS.article(28, 1),
              TEXT,
              SHALL,
              "人力资源服务机构举办现场招聘会，提前公布招聘会信息，并管理会上的活动",
              "a human-resources service body that holds a fair publishes it in advance and manages"
                  + " what happens at it")
          .when(HELD_BY_SERVICE_BODY)
          .that(PUBLISHED_IN_ADVANCE.and(ACTIVITIES_MANAGED))
          .build();

  /** 意向不多于进场人数. */
  public static final Requirement<JobFair> INTENTS_OF_ENTRANTS =
      requirement("employment.fair.intents-of-entrants", JOB_FAIR)
          .label("达成意向人数不多于进场人数", "no more statements of intent than entrants")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "达成意向的人是进场求职者的一部分，每人计一次",
              "those who reached an understanding are job seekers who came in, each counted once")
          .that(INTENTS.meets(at(NOT_EXCEEDING, ENTRANTS)))
          .build();

  /** 跨区域招聘会的参与方. */
  public static final Requirement<JobFair> SEVERAL_PROVINCES =
      requirement("employment.fair.several-provinces", JOB_FAIR)
          .label("跨区域招聘会由两个以上省份参与", "a cross-region fair has several partners")
          .clause(
              PARTNERS,
              CONSISTENCY,
              "跨区域招聘会有{value}个{bound}省（自治区、直辖市）参与",
              "{bound} {value} provinces take part in a cross-region fair")
          .when(CROSS_REGION)
          .that(PROVINCES.meets(PARTNERS))
          .build();

  /** 规则. */
  public static final SubjectRules<JobFair> RULES =
      SubjectRules.of(
          VOCABULARY,
          FairPermitRules.PERMIT,
          FairPermitRules.HELD_WITH_PERMIT,
          FairPermitRules.APPLICATION,
          FairPermitRules.DECISION,
          PLANS,
          CHECKS,
          PUBLISHED,
          INTENTS_OF_ENTRANTS,
          SEVERAL_PROVINCES,
          CrossRegionFairRules.SIX_REGIONS,
          CrossRegionFairRules.HOSTED_TOGETHER,
          CrossRegionFairRules.REGIONS_AGREE);
}

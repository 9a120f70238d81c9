package org.uniondomain.rules.honour;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.honour.SelectionListFacts.ENTERPRISE_HEADS;
import static org.uniondomain.rules.honour.SelectionListFacts.ENTERPRISE_WORKERS;
import static org.uniondomain.rules.honour.SelectionListFacts.INDUSTRIAL_WORKERS;
import static org.uniondomain.rules.honour.SelectionListFacts.KIND;
import static org.uniondomain.rules.honour.SelectionListFacts.LEVEL;
import static org.uniondomain.rules.honour.SelectionListFacts.MIGRANT_WORKERS;
import static org.uniondomain.rules.honour.SelectionListFacts.NON_PUBLIC;
import static org.uniondomain.rules.honour.SelectionListFacts.OTHER_FRONT_LINE;
import static org.uniondomain.rules.honour.SelectionListFacts.SELECTION_LIST;
import static org.uniondomain.rules.honour.SelectionListFacts.TOTAL;
import static org.uniondomain.rules.honour.SelectionListFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HonourLaw.INNER_MONGOLIA_SELECTION;
import static org.uniondomain.rules.law.HonourLaw.MAY_DAY_NOTICE_2022;

import java.time.LocalDate;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.SelectionList;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 评选名额规则: the shares of a selection list that are kept for some of its recipients: of the national
 * May Day list of 2022, and of the regional model workers of 2020. They were read in reports, and a
 * list that misses one is reported as advisory.
 */
public final class SelectionQuotaRules {
  private SelectionQuotaRules() {}

  private static final Condition<SelectionList> ON_MEDAL_LIST =
      LEVEL.is(HonourLevel.NATIONAL).and(KIND.is(HonourKind.MAY_DAY_MEDAL));

  private static final Condition<SelectionList> ON_REGIONAL_LIST =
      LEVEL.is(HonourLevel.REGIONAL).and(KIND.is(HonourKind.MODEL_WORKER));

  /** 产业工人名额. */
  public static final Threshold<Ratio> INDUSTRIAL_SHARE =
      mayDay("industrial", "产业工人所占比例", "share of industrial workers", 35);

  /** 其他一线职工名额. */
  public static final Threshold<Ratio> FRONT_LINE_SHARE =
      mayDay(
          "front-line", "其他一线职工和专业技术人员所占比例", "share of other front-line and technical staff", 20);

  /** 农民工名额. */
  public static final Threshold<Ratio> MIGRANT_SHARE =
      mayDay("migrant", "农民工所占比例", "share of migrant workers", 10);

  /** 非公有制企业名额. */
  public static final Threshold<Ratio> NON_PUBLIC_SHARE =
      mayDay("non-public", "非公有制企业及其职工所占比例", "share of non-public enterprises", 35);

  private static Threshold<Ratio> mayDay(String name, String chinese, String english, int percent) {
    return threshold("honour.quota." + name, RATIO, NOT_LOWER_THAN, chinese, english)
        .since(
            LocalDate.of(2022, 1, 1),
            Ratio.percent(percent),
            MAY_DAY_NOTICE_2022.cited(),
            SECONDARY)
        .startKnown(INFERRED)
        .until(LocalDate.of(2023, 1, 1));
  }

  /** 产业工人. */
  public static final Requirement<SelectionList> INDUSTRIAL =
      requirement("honour.quota.industrial-reached", SELECTION_LIST)
          .label("产业工人名额", "industrial workers on the medal list")
          .clause(
              INDUSTRIAL_SHARE,
              SHALL,
              "奖章名单中产业工人{bound}{value}",
              "the share of industrial workers in the medal list is {bound} {value}")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .when(ON_MEDAL_LIST)
          .that(INDUSTRIAL_WORKERS.meets(INDUSTRIAL_SHARE.of(TOTAL)))
          .build();

  /** 其他一线职工. */
  public static final Requirement<SelectionList> FRONT_LINE =
      requirement("honour.quota.front-line-reached", SELECTION_LIST)
          .label("其他一线职工名额", "front-line staff on the medal list")
          .clause(
              FRONT_LINE_SHARE,
              SHALL,
              "奖章名单中其他一线职工和专业技术人员{bound}{value}",
              "the share of other front-line and technical staff in the medal list is {bound}"
                  + " {value}")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .when(ON_MEDAL_LIST)
          .that(OTHER_FRONT_LINE.meets(FRONT_LINE_SHARE.of(TOTAL)))
          .build();

  /** 农民工. */
  public static final Requirement<SelectionList> MIGRANT =
      requirement("honour.quota.migrant-reached", SELECTION_LIST)
          .label("农民工名额", "migrant workers on the medal list")
          .clause(
              MIGRANT_SHARE,
              SHALL,
              "奖章名单中农民工{bound}{value}",
              "the share of migrant workers in the medal list is {bound} {value}")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .when(ON_MEDAL_LIST)
          .that(MIGRANT_WORKERS.meets(MIGRANT_SHARE.of(TOTAL)))
          .build();

  /** 非公有制企业, in each of the three awards. */
  public static final Requirement<SelectionList> NON_PUBLIC_UNITS =
      requirement("honour.quota.non-public-reached", SELECTION_LIST)
          .label("非公有制企业名额", "non-public enterprises on a May Day list")
          .clause(
              NON_PUBLIC_SHARE,
              SHALL,
              "奖状、奖章、工人先锋号各名单中非公有制企业及其职工{bound}{value}",
              "the share of non-public enterprises and their workers in each list is {bound}"
                  + " {value}")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .when(LEVEL.is(HonourLevel.NATIONAL))
          .when(
              KIND.isOneOf(
                  HonourKind.MAY_DAY_CERTIFICATE,
                  HonourKind.MAY_DAY_MEDAL,
                  HonourKind.WORKERS_PIONEER))
          .that(NON_PUBLIC.meets(NON_PUBLIC_SHARE.of(TOTAL)))
          .build();

  /** 企业职工和专业技术人员名额, of the regional model workers. */
  public static final Threshold<Ratio> ENTERPRISE_WORKER_SHARE =
      regional(
          threshold(
              "honour.quota.enterprise-worker",
              RATIO,
              NOT_LOWER_THAN,
              "企业职工和专业技术人员所占比例",
              "share of workers and technicians of enterprises"),
          45);

  /** 企业负责人名额, of the regional model workers. */
  public static final Threshold<Ratio> ENTERPRISE_HEAD_SHARE =
      regional(
          threshold(
              "honour.quota.enterprise-head",
              RATIO,
              NOT_EXCEEDING,
              "企业负责人所占比例",
              "share of heads of enterprises"),
          5);

  private static Threshold<Ratio> regional(Threshold<Ratio> threshold, int percent) {
    return threshold
        .in(Regions.INNER_MONGOLIA)
        .since(
            LocalDate.of(2020, 1, 1),
            Ratio.percent(percent),
            INNER_MONGOLIA_SELECTION.in("2020"),
            SECONDARY)
        .startKnown(INFERRED)
        .until(LocalDate.of(2021, 1, 1));
  }

  /** 企业职工和专业技术人员. */
  public static final Requirement<SelectionList> ENTERPRISE_WORKERS_ENOUGH =
      requirement("honour.quota.enterprise-workers-reached", SELECTION_LIST)
          .label("企业职工名额", "workers among the model workers")
          .clause(
              ENTERPRISE_WORKER_SHARE,
              SHALL,
              "自治区劳模名单中企业职工和专业技术人员{bound}{value}",
              "the share of workers and technicians of enterprises in the regional list is {bound}"
                  + " {value}")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .when(ON_REGIONAL_LIST)
          .that(ENTERPRISE_WORKERS.meets(ENTERPRISE_WORKER_SHARE.of(TOTAL)))
          .build();

  /** 企业负责人. */
  public static final Requirement<SelectionList> ENTERPRISE_HEADS_FEW =
      requirement("honour.quota.enterprise-heads-few", SELECTION_LIST)
          .label("企业负责人名额", "heads among the model workers")
          .clause(
              ENTERPRISE_HEAD_SHARE,
              SHALL,
              "自治区劳模名单中企业负责人和实际控制人{bound}{value}",
              "the share of heads and actual controllers of enterprises in the regional list is"
                  + " {bound} {value}")
          .consequence(Consequence.ADVISORY, Conventions.ADVISORY_ONLY)
          .when(ON_REGIONAL_LIST)
          .that(ENTERPRISE_HEADS.meets(ENTERPRISE_HEAD_SHARE.of(TOTAL)))
          .build();

  /** 规则. */
  public static final SubjectRules<SelectionList> RULES =
      SubjectRules.of(
          VOCABULARY,
          INDUSTRIAL,
          FRONT_LINE,
          MIGRANT,
          NON_PUBLIC_UNITS,
          ENTERPRISE_WORKERS_ENOUGH,
          ENTERPRISE_HEADS_FEW);
}

package org.uniondomain.rules.service.ledger;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.DAYS_IN_ORDER;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_REPORT;
import static org.uniondomain.rules.service.ledger.ServiceLedgerEntryFacts.LEADERSHIP_RECORDED;
import static org.uniondomain.rules.service.ledger.ServiceLedgerEntryFacts.ON_SITE_DAYS;
import static org.uniondomain.rules.service.ledger.ServiceLedgerEntryFacts.OPINIONS;
import static org.uniondomain.rules.service.ledger.ServiceLedgerEntryFacts.PARTICIPANTS;
import static org.uniondomain.rules.service.ledger.ServiceLedgerEntryFacts.SERVICE_LEDGER_ENTRY;
import static org.uniondomain.rules.service.ledger.ServiceLedgerEntryFacts.STATION_FROM;
import static org.uniondomain.rules.service.ledger.ServiceLedgerEntryFacts.STATION_TO;
import static org.uniondomain.rules.service.ledger.ServiceLedgerEntryFacts.VOCABULARY;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.service.ledger.OpinionResult;
import org.uniondomain.core.service.ledger.ServiceLedgerEntry;
import org.uniondomain.core.service.ledger.WorkerSatisfaction;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 服务职工工作台账规则: an entry has its seven heads, and its days lie within the stay. */
public final class ServiceLedgerRules {
  private ServiceLedgerRules() {}

  private static final Quantity<ServiceLedgerEntry, Ratio> ONE = Quantity.of(RATIO, Ratio.ONE);

  private static final Quantity<ServiceLedgerEntry, Integer> SETTLED_OPINIONS =
      OPINIONS.count(WorkerOpinionRules.SETTLED);

  private static final Quantity<ServiceLedgerEntry, Integer> ASSESSED_OPINIONS =
      OPINIONS.count(WorkerOpinionRules.SETTLED.and(WorkerOpinionFacts.ASSESSED));

  private static Limit<ServiceLedgerEntry, Integer> any() {
    return at(OR_MORE, Quantity.of(1));
  }

  /** 七项内容. */
  public static final Requirement<ServiceLedgerEntry> SEVEN_HEADS =
      requirement("service.ledger.seven-heads", SERVICE_LEDGER_ENTRY)
          .label("台账记录七项内容齐全", "seven heads of a ledger entry")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              SHALL,
              "台账记有组织领导、参与人员、驻点时间、职工意见、所办事项、办理结果和职工评价",
              "an entry has leadership, participants, days on site, opinions, matters, results and"
                  + " the assessment of workers")
          .that(
              all(
                  LEADERSHIP_RECORDED,
                  PARTICIPANTS.meets(any()),
                  ON_SITE_DAYS.count().meets(any()),
                  OPINIONS.count().meets(any()),
                  OPINIONS.some(WorkerOpinionFacts.MATTER),
                  OPINIONS.some(WorkerOpinionFacts.RESULT.is(OpinionResult.NOT_RECORDED).not()),
                  OPINIONS.some(WorkerOpinionFacts.ASSESSED)))
          .build();

  /** 驻点日在驻点期间内. */
  public static final Requirement<ServiceLedgerEntry> DAYS_WITHIN =
      requirement("service.ledger.days-within", SERVICE_LEDGER_ENTRY)
          .label("驻点日在驻点期间内", "days on site within the stay")
          .clause(
              DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "每个驻点日不早于驻点起始日，不晚于终止日",
              "every day on site lies between the first and the last day of the stay")
          .that(
              ON_SITE_DAYS.every(
                  all(
                      OnSiteDayFacts.DAY_ON_SITE.meets(
                          at(NOT_EARLIER_THAN, ON_SITE_DAYS.outer(STATION_FROM))),
                      OnSiteDayFacts.DAY_ON_SITE.meets(
                          at(WITHIN, ON_SITE_DAYS.outer(STATION_TO))))))
          .build();

  /** 驻点天数. */
  public static final Calculation<ServiceLedgerEntry, Integer> DAYS =
      calculation("service.ledger.days", SERVICE_LEDGER_ENTRY, COUNT)
          .label("驻点天数", "days on site")
          .clause(EXACT_RATES, CONVENTION, CONSISTENCY, "台账所记驻点日的天数", "days on site of the entry")
          .is(ON_SITE_DAYS.count())
          .build();

  /** 办结率. */
  public static final Calculation<ServiceLedgerEntry, Ratio> SETTLED_SHARE =
      calculation("service.ledger.settled-share", SERVICE_LEDGER_ENTRY, RATIO)
          .label("意见办结率", "share of opinions settled")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "已有结果的意见占全部意见之比",
              "opinions settled as a share of all")
          .when(OPINIONS.count().meets(any()))
          .is(ONE.times(SETTLED_OPINIONS).per(OPINIONS.count()))
          .build();

  /** 满意率: satisfied without basically satisfied. */
  public static final Calculation<ServiceLedgerEntry, Ratio> SATISFIED_SHARE =
      calculation("service.ledger.satisfied-share", SERVICE_LEDGER_ENTRY, RATIO)
          .label("职工满意率（不含基本满意）", "share satisfied, without basically satisfied")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "评价为满意的意见占已评价意见之比",
              "opinions assessed as satisfied as a share of those assessed")
          .when(ASSESSED_OPINIONS.meets(any()))
          .is(
              ONE.times(
                      OPINIONS.count(
                          all(
                              WorkerOpinionRules.SETTLED,
                              WorkerOpinionFacts.ASSESSED,
                              WorkerOpinionFacts.SATISFACTION.is(WorkerSatisfaction.SATISFIED))))
                  .per(ASSESSED_OPINIONS))
          .build();

  /** 规则. */
  public static final SubjectRules<ServiceLedgerEntry> RULES =
      SubjectRules.of(VOCABULARY, SEVEN_HEADS, DAYS_WITHIN, DAYS, SETTLED_SHARE, SATISFIED_SHARE);
}

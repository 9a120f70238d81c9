package org.uniondomain.rules.statistics.rate;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.statistics.rate.WorkerPopulation.ALL_WORKERS;
import static org.uniondomain.core.statistics.rate.WorkerPopulation.UNSPECIFIED;
import static org.uniondomain.core.statistics.rate.WorkerPopulation.WORKERS_OF_UNIONISED_UNITS;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.IMPLIED_BASE;
import static org.uniondomain.rules.law.Conventions.NAMED_BASE;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.statistics.rate.MembershipComparisonFacts.MEMBERSHIP_COMPARISON;
import static org.uniondomain.rules.statistics.rate.MembershipComparisonFacts.RATES;
import static org.uniondomain.rules.statistics.rate.MembershipRateFacts.MEMBERS;
import static org.uniondomain.rules.statistics.rate.MembershipRateFacts.MEMBERSHIP_RATE;
import static org.uniondomain.rules.statistics.rate.MembershipRateFacts.POPULATION;
import static org.uniondomain.rules.statistics.rate.MembershipRateFacts.REPORTED;
import static org.uniondomain.rules.statistics.rate.MembershipRateFacts.VOCABULARY;
import static org.uniondomain.rules.statistics.rate.MembershipRateFacts.WORKERS;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.rate.MembershipComparison;
import org.uniondomain.core.statistics.rate.MembershipRate;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 入会率统计规则: members as a share of the workers of one population. A rate of all workers and one of
 * the workers of unionised units are two indicators, and are never compared.
 */
public final class MembershipRateRules {
  private MembershipRateRules() {}

  private static final Quantity<MembershipRate, Ratio> ONE = Quantity.of(RATIO, Ratio.ONE);

  /** 入会率. */
  public static final Calculation<MembershipRate, Ratio> RATE =
      calculation("statistics.membership-rate.rate", MEMBERSHIP_RATE, RATIO)
          .label("入会率", "rate of membership")
          .clause(
              NAMED_BASE,
              CONVENTION,
              CONSISTENCY,
              "入会率为会员人数与同口径职工人数之比",
              "the rate is members of the workers of the same population")
          .is(ONE.times(MEMBERS).per(WORKERS))
          .build();

  /** 口径已注明. */
  public static final Requirement<MembershipRate> BASE_NAMED =
      requirement("statistics.membership-rate.base-named", MEMBERSHIP_RATE)
          .label("入会率注明职工口径", "workers of the rate named")
          .clause(
              NAMED_BASE,
              CONVENTION,
              CONSISTENCY,
              "入会率注明以全部职工还是已建会单位职工为基数",
              "a rate of membership says whether it is of all workers or of those of unionised"
                  + " units")
          .that(POPULATION.is(UNSPECIFIED).not())
          .build();

  /** 会员人数不超过职工人数. */
  public static final Requirement<MembershipRate> WITHIN =
      requirement("statistics.membership-rate.within", MEMBERSHIP_RATE)
          .label("会员人数不超过职工人数", "no more members than workers")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "会员人数不超过同口径职工人数",
              "the members are not more than the workers of the same population")
          .that(MEMBERS.meets(at(NOT_EXCEEDING, WORKERS)))
          .build();

  /** 报告入会率相符: the rate reported, rounded half up, is the rate of the numbers. */
  public static final Requirement<MembershipRate> REPORTED_AGREES =
      requirement("statistics.membership-rate.reported-agrees", MEMBERSHIP_RATE)
          .label("报告入会率与人数相符", "reported rate agrees with the numbers")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告的入会率按四舍五入还原，与人数之比相符",
              "the rate reported, rounded half up, is the rate of the numbers")
          .that(
              RATE.result()
                  .meets(
                      at(
                          NOT_LOWER_THAN,
                          REPORTED.reading(
                              "报告入会率舍入前的最小值",
                              "lowest rate shown like the reported one",
                              RATIO,
                              ReportedRatio::lowest)))
                  .and(
                      RATE.result()
                          .meets(
                              at(
                                  LOWER_THAN,
                                  REPORTED.reading(
                                      "报告入会率舍入前的上端（不含）",
                                      "end of the rates shown like the reported one",
                                      RATIO,
                                      ReportedRatio::end)))))
          .build();

  /** 口径一致: rates are compared where all have one and the same named base. */
  public static final Requirement<MembershipComparison> SAME_BASE =
      requirement("statistics.membership-comparison.same-base", MEMBERSHIP_COMPARISON)
          .label("入会率口径一致方可比较", "rates of one base")
          .clause(
              NAMED_BASE,
              CONVENTION,
              CONSISTENCY,
              "比较的入会率均以全部职工为基数，或者均以已建会单位职工为基数",
              "the rates compared are all of all workers, or all of those of unionised units")
          .that(
              RATES
                  .every(POPULATION.is(ALL_WORKERS))
                  .or(RATES.every(POPULATION.is(WORKERS_OF_UNIONISED_UNITS))))
          .build();

  /** 规则. */
  public static final SubjectRules<MembershipRate> RULES =
      SubjectRules.of(VOCABULARY, RATE, BASE_NAMED, WITHIN, REPORTED_AGREES);

  /** 规则: comparisons. */
  public static final SubjectRules<MembershipComparison> COMPARISON =
      SubjectRules.of(MembershipComparisonFacts.VOCABULARY, SAME_BASE);
}

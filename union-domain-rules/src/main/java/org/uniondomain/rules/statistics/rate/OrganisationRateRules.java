package org.uniondomain.rules.statistics.rate;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.statistics.rate.UnitPopulation.UNSPECIFIED;
import static org.uniondomain.rules.lang.Bound.LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.IMPLIED_BASE;
import static org.uniondomain.rules.law.Conventions.NAMED_BASE;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.statistics.rate.OrganisationRateFacts.FEDERATION;
import static org.uniondomain.rules.statistics.rate.OrganisationRateFacts.JOINT_UNION;
import static org.uniondomain.rules.statistics.rate.OrganisationRateFacts.ORGANISATION_RATE;
import static org.uniondomain.rules.statistics.rate.OrganisationRateFacts.OWN_UNION;
import static org.uniondomain.rules.statistics.rate.OrganisationRateFacts.POPULATION;
import static org.uniondomain.rules.statistics.rate.OrganisationRateFacts.REPORTED;
import static org.uniondomain.rules.statistics.rate.OrganisationRateFacts.UNITS;
import static org.uniondomain.rules.statistics.rate.OrganisationRateFacts.VOCABULARY;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.rate.OrganisationRate;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 建会率统计规则: covered units of one kind, each counted once, as a share of the units of that kind.
 * Units in a joint union or a federation count as covered and are shown apart.
 */
public final class OrganisationRateRules {
  private OrganisationRateRules() {}

  private static final Quantity<OrganisationRate, Ratio> ONE = Quantity.of(RATIO, Ratio.ONE);

  /** 覆盖单位数. */
  public static final Calculation<OrganisationRate, Integer> COVERED =
      calculation("statistics.organisation-rate.covered", ORGANISATION_RATE, COUNT)
          .label("工会覆盖单位数", "units covered by a union")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "单独建会、联合工会覆盖和联合会覆盖的单位各计一次",
              "units with a union of their own, in a joint union and in a federation count once"
                  + " each")
          .is(OWN_UNION.plus(JOINT_UNION).plus(FEDERATION))
          .build();

  /** 非单独建会的覆盖单位数: flagged, because they have no union of their own. */
  public static final Calculation<OrganisationRate, Integer> COVERED_JOINTLY =
      calculation("statistics.organisation-rate.covered-jointly", ORGANISATION_RATE, COUNT)
          .label("联合覆盖单位数", "units covered jointly")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "由联合工会或者联合会覆盖的单位单独列示",
              "units in a joint union or a federation are shown apart")
          .is(JOINT_UNION.plus(FEDERATION))
          .build();

  /** 建会率. */
  public static final Calculation<OrganisationRate, Ratio> RATE =
      calculation("statistics.organisation-rate.rate", ORGANISATION_RATE, RATIO)
          .label("建会率", "rate of unionisation")
          .clause(
              NAMED_BASE,
              CONVENTION,
              CONSISTENCY,
              "建会率为覆盖单位数与同口径法人单位数之比",
              "the rate is covered units of the legal units of the same kind")
          .is(ONE.times(COVERED.result()).per(UNITS))
          .build();

  /** 口径已注明. */
  public static final Requirement<OrganisationRate> BASE_NAMED =
      requirement("statistics.organisation-rate.base-named", ORGANISATION_RATE)
          .label("建会率注明单位口径", "units of the rate named")
          .clause(
              NAMED_BASE,
              CONVENTION,
              CONSISTENCY,
              "建会率注明以哪些单位为基数",
              "a rate of unionisation says of which units it is a share")
          .that(POPULATION.is(UNSPECIFIED).not())
          .build();

  /** 覆盖单位数不超过单位总数. */
  public static final Requirement<OrganisationRate> WITHIN =
      requirement("statistics.organisation-rate.within", ORGANISATION_RATE)
          .label("覆盖单位数不超过单位总数", "no more units covered than there are")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "覆盖单位数不超过法人单位数",
              "the units covered are not more than the legal units")
          .that(COVERED.result().meets(at(NOT_EXCEEDING, UNITS)))
          .build();

  /** 报告建会率相符: the rate reported, rounded half up, is the rate of the numbers. */
  public static final Requirement<OrganisationRate> REPORTED_AGREES =
      requirement("statistics.organisation-rate.reported-agrees", ORGANISATION_RATE)
          .label("报告建会率与单位数相符", "reported rate agrees with the numbers")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告的建会率按四舍五入还原，与单位数之比相符",
              "the rate reported, rounded half up, is the rate of the numbers")
          .that(
              RATE.result()
                  .meets(
                      at(
                          NOT_LOWER_THAN,
                          REPORTED.reading(
                              "报告建会率舍入前的最小值",
                              "lowest rate shown like the reported one",
                              RATIO,
                              ReportedRatio::lowest)))
                  .and(
                      RATE.result()
                          .meets(
                              at(
                                  LOWER_THAN,
                                  REPORTED.reading(
                                      "报告建会率舍入前的上端（不含）",
                                      "end of the rates shown like the reported one",
                                      RATIO,
                                      ReportedRatio::end)))))
          .build();

  /** 规则. */
  public static final SubjectRules<OrganisationRate> RULES =
      SubjectRules.of(
          VOCABULARY, COVERED, COVERED_JOINTLY, RATE, BASE_NAMED, WITHIN, REPORTED_AGREES);
}

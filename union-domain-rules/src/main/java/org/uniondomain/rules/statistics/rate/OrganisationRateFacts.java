package org.uniondomain.rules.statistics.rate;

import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.rate.OrganisationRate;
import org.uniondomain.core.statistics.rate.UnitPopulation;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 建会率统计要素: what can be told of a rate of unionisation. */
public final class OrganisationRateFacts {
  private OrganisationRateFacts() {}

  /** 建会率统计. */
  public static final Subject<OrganisationRate> ORGANISATION_RATE =
      Subject.named("organisation-rate", OrganisationRate.class, "建会率统计", "a rate of unionisation");

  /** 单位口径. */
  public static final Choice<OrganisationRate, UnitPopulation> POPULATION =
      ORGANISATION_RATE.choice(
          "population",
          "单位口径",
          "units counted",
          UnitPopulation.class,
          OrganisationRate::population,
          OrganisationRate::withPopulation);

  /** 法人单位数. */
  public static final QuantityFact<OrganisationRate, Integer> UNITS =
      ORGANISATION_RATE
          .count(
              "units", "法人单位数", "legal units", OrganisationRate::units, OrganisationRate::withUnits)
          .atLeast(1);

  /** 单独建会单位数. */
  public static final QuantityFact<OrganisationRate, Integer> OWN_UNION =
      ORGANISATION_RATE.count(
          "own-union",
          "单独建会单位数",
          "units with a union of their own",
          OrganisationRate::ownUnion,
          OrganisationRate::withOwnUnion);

  /** 联合工会覆盖单位数. */
  public static final QuantityFact<OrganisationRate, Integer> JOINT_UNION =
      ORGANISATION_RATE.count(
          "joint-union",
          "联合工会覆盖单位数",
          "units in a joint union",
          OrganisationRate::jointUnion,
          OrganisationRate::withJointUnion);

  /** 联合会覆盖单位数. */
  public static final QuantityFact<OrganisationRate, Integer> FEDERATION =
      ORGANISATION_RATE.count(
          "federation",
          "联合会覆盖单位数",
          "units in a federation",
          OrganisationRate::federation,
          OrganisationRate::withFederation);

  /** 报告建会率. */
  public static final ValueFact<OrganisationRate, ReportedRatio> REPORTED =
      ORGANISATION_RATE.value(
          "reported",
          "报告建会率",
          "rate reported",
          ReportedRatio.class,
          OrganisationRate::reported,
          OrganisationRate::withReported);

  /** 词汇. */
  public static final Vocabulary<OrganisationRate> VOCABULARY =
      Vocabulary.of(ORGANISATION_RATE, OrganisationRate.builder().build())
          .with(POPULATION, UNITS, OWN_UNION, JOINT_UNION, FEDERATION, REPORTED);
}

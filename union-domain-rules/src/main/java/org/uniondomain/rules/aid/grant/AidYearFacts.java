package org.uniondomain.rules.aid.grant;

import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.aid.standard.MonthlyStandardFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 家庭年度帮扶要素: what can be told of the aid of a household in one year. */
public final class AidYearFacts {
  private AidYearFacts() {}

  /** 家庭年度帮扶. */
  public static final Subject<HouseholdAidYear> AID_YEAR =
      Subject.named(
          "household-aid-year", HouseholdAidYear.class, "家庭年度帮扶", "aid of a household in a year");

  /** 帮扶年度. */
  public static final ValueFact<HouseholdAidYear, Period> YEAR =
      AID_YEAR.value(
          "year",
          "帮扶年度",
          "year of aid",
          Period.class,
          HouseholdAidYear::year,
          HouseholdAidYear::withYear);

  /** 档案类别. */
  public static final Choice<HouseholdAidYear, HardshipTier> TIER =
      AID_YEAR
          .choice(
              "tier",
              "档案类别",
              "tier on file",
              HardshipTier.class,
              HouseholdAidYear::tier,
              HouseholdAidYear::withTier)
          .sensitive();

  /** 家庭人口. */
  public static final QuantityFact<HouseholdAidYear, Integer> MEMBERS =
      AID_YEAR
          .count(
              "members",
              "家庭人口",
              "members of the household",
              HouseholdAidYear::members,
              HouseholdAidYear::withMembers)
          .atLeast(1);

  /** 帮扶款. */
  public static final Items<HouseholdAidYear, AidGrant> GRANTS =
      AID_YEAR.items(
          "grants",
          "帮扶款",
          "grants",
          AidGrant.class,
          HouseholdAidYear::grants,
          HouseholdAidYear::withGrants);

  /** 当年各月低保标准. */
  public static final Items<HouseholdAidYear, MonthlyStandard> MONTHLY_STANDARDS =
      AID_YEAR.items(
          "monthly-standards",
          "当年各月低保标准",
          "monthly standards of the year",
          MonthlyStandard.class,
          HouseholdAidYear::monthlyStandards,
          HouseholdAidYear::withMonthlyStandards);

  /** 低保标准性质. */
  public static final Choice<HouseholdAidYear, StandardNature> STANDARD_NATURE =
      AID_YEAR.choice(
          "standard-nature",
          "低保标准性质",
          "nature of the standards",
          StandardNature.class,
          HouseholdAidYear::standardNature,
          HouseholdAidYear::withStandardNature);

  /** 上年度低保标准. */
  public static final QuantityFact<HouseholdAidYear, Money> PREVIOUS_STANDARD =
      AID_YEAR
          .money(
              "previous-standard",
              "上年度低保标准",
              "standard of the year before",
              HouseholdAidYear::previousStandard,
              HouseholdAidYear::withPreviousStandard)
          .atLeast(Money.ZERO);

  /** 家庭自负医疗费用. */
  public static final QuantityFact<HouseholdAidYear, Money> OWN_PAID_MEDICAL_COST =
      AID_YEAR
          .money(
              "own-paid-medical-cost",
              "家庭自负医疗费用",
              "own-paid medical cost of the household",
              HouseholdAidYear::ownPaidMedicalCost,
              HouseholdAidYear::withOwnPaidMedicalCost)
          .atLeast(Money.ZERO)
          .sensitive();

  private static final YearTerms<HouseholdAidYear> OF_YEAR = YearTerms.of(YEAR);

  /** 当年发放的生活救助: the living aid paid in the year. */
  public static final Quantity<HouseholdAidYear, Money> LIVING_AID =
      OF_YEAR.paid(GRANTS, AidKind.LIVING);

  /** 当年发放的医疗救助: the medical aid paid in the year. */
  public static final Quantity<HouseholdAidYear, Money> MEDICAL_AID =
      OF_YEAR.paid(GRANTS, AidKind.MEDICAL);

  /** 当年各月低保标准齐全: the list has every month of the year once, and nothing else. */
  public static final Condition<HouseholdAidYear> STANDARDS_COMPLETE =
      OF_YEAR.complete(MONTHLY_STANDARDS);

  /** 低保标准年度总和: the sum of the monthly standards that are listed. */
  public static final Quantity<HouseholdAidYear, Money> STANDARDS_OF_YEAR =
      MONTHLY_STANDARDS.sum(MonthlyStandardFacts.STANDARD);

  /** 词汇. */
  public static final Vocabulary<HouseholdAidYear> VOCABULARY =
      Vocabulary.of(AID_YEAR, HouseholdAidYear.builder().build())
          .with(YEAR, TIER, MEMBERS, STANDARD_NATURE, PREVIOUS_STANDARD, OWN_PAID_MEDICAL_COST)
          .with(GRANTS, AidGrantFacts.VOCABULARY)
          .with(MONTHLY_STANDARDS, MonthlyStandardFacts.VOCABULARY);
}

package org.uniondomain.rules.aid;

import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.UNDER;
import static org.uniondomain.rules.lang.Measure.DAY;

import java.time.LocalDate;
import org.uniondomain.core.aid.AidGrant;
import org.uniondomain.core.aid.AidKind;
import org.uniondomain.core.aid.HouseholdAidYear;
import org.uniondomain.core.aid.MonthlyStandard;
import org.uniondomain.core.hardship.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Limit;
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

  private static final Quantity<HouseholdAidYear, LocalDate> FIRST_DAY =
      YEAR.reading("年度首日", "first day of the year", DAY, Period::start);

  private static final Quantity<HouseholdAidYear, LocalDate> NEXT_YEAR =
      YEAR.reading("次年首日", "first day of the next year", DAY, Period::end);

  private static <E> Condition<E> inYear(
      Items<HouseholdAidYear, E> items, Quantity<E, LocalDate> day) {
    return day.meets(Limit.at(NOT_LOWER_THAN, items.outer(FIRST_DAY)))
        .and(day.meets(Limit.at(UNDER, items.outer(NEXT_YEAR))));
  }

  /** 当年发放的生活救助: the living aid paid in the year. */
  public static final Quantity<HouseholdAidYear, Money> LIVING_AID =
      GRANTS.sum(
          AidGrantFacts.AMOUNT,
          AidGrantFacts.KIND.is(AidKind.LIVING).and(inYear(GRANTS, AidGrantFacts.PAID_ON)));

  /** 当年已列低保标准的月数: how many months of the year, in a row from its last, are listed. */
  static final Quantity<HouseholdAidYear, Integer> MONTHS_LISTED =
      MONTHLY_STANDARDS.latestRun(
          MonthlyStandardFacts.MONTH, inYear(MONTHLY_STANDARDS, MonthlyStandardFacts.MONTH));

  /** 低保标准年度总和: the sum of the monthly standards that are listed. */
  public static final Quantity<HouseholdAidYear, Money> STANDARDS_OF_YEAR =
      MONTHLY_STANDARDS.sum(MonthlyStandardFacts.STANDARD);

  /** 词汇. */
  public static final Vocabulary<HouseholdAidYear> VOCABULARY =
      Vocabulary.of(AID_YEAR, HouseholdAidYear.builder().build())
          .with(YEAR, TIER, MEMBERS)
          .with(GRANTS, AidGrantFacts.VOCABULARY)
          .with(MONTHLY_STANDARDS, MonthlyStandardFacts.VOCABULARY);
}

package org.uniondomain.rules.aid.grant;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.GRANTS;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.OWN_PAID_MEDICAL_COST;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.PERSON_AID_YEAR;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.TIER;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.YEAR;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2015;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;
import static org.uniondomain.rules.law.HardshipLaw.HUBEI_AID_STANDARD;
import static org.uniondomain.rules.law.LocalHardshipLaw.SHANGHAI_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.grant.PersonAidYear;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 医疗救助规则: what may be paid towards the cost of illness. The fund measures cap it at the cost that
 * the household bore; Hubei names a usual amount for a household, Shanghai reckons by person.
 * Figures that an unnamed province is said to use are not in the book.
 */
public final class MedicalAidRules {
  private MedicalAidRules() {}

  private static final YearTerms<PersonAidYear> OF_YEAR = YearTerms.of(YEAR);

  /** 医疗救助上限: the cap, as a share of the own-paid cost. */
  public static final Threshold<Ratio> CAP =
      threshold("aid.medical.cap", RATIO, NOT_EXCEEDING, "医疗救助上限", "cap of medical aid")
          .since(
              LocalDate.of(2015, 5, 8), Ratio.ONE, AID_FUND_MEASURES_2015.article(5, 0, 2), EXCERPT)
          .since(LocalDate.of(2020, 12, 31), Ratio.ONE, AID_FUND_MEASURES_2020.cited(), INFERRED);

  /** 湖北省医疗救助一般限额, per household and year. */
  public static final Threshold<Money> HUBEI_USUAL =
      threshold(
              "aid.medical.hubei-usual",
              MONEY,
              NOT_EXCEEDING,
              "每户每年医疗救助一般限额",
              "usual amount of medical aid")
          .in(Regions.HUBEI)
          .unknownSince(
              LocalDate.of(2021, 1, 1), Fact.unknown(), HUBEI_AID_STANDARD.cited(), SECONDARY)
          .since(
              LocalDate.of(2021, 12, 31),
              Money.yuan(20_000),
              HUBEI_AID_STANDARD.cited(),
              SECONDARY);

  /** 上海市医疗救助分段点: own-paid cost up to it counts at the higher rate. */
  public static final Threshold<Money> SHANGHAI_BAND =
      shanghai(
          threshold(
              "aid.medical.shanghai-band", MONEY, WITHIN, "自负医疗费用分段点", "end of the first band"),
          Money.yuan(10_000));

  /** 上海市医疗救助第一段比例. */
  public static final Threshold<Ratio> SHANGHAI_LOWER_RATE =
      shanghai(
          threshold(
              "aid.medical.shanghai-lower-rate",
              RATIO,
              EXACTLY,
              "第一段救助比例",
              "rate of the first band"),
          Ratio.percent(90));

  /** 上海市医疗救助第二段比例. */
  public static final Threshold<Ratio> SHANGHAI_UPPER_RATE =
      shanghai(
          threshold(
              "aid.medical.shanghai-upper-rate",
              RATIO,
              EXACTLY,
              "第二段救助比例",
              "rate of the second band"),
          Ratio.percent(70));

  /** 上海市医疗救助每人每年上限. */
  public static final Threshold<Money> SHANGHAI_MOST =
      shanghai(
          threshold(
              "aid.medical.shanghai-most",
              MONEY,
              NOT_EXCEEDING,
              "每人每年医疗救助上限",
              "most medical aid of a person in a year"),
          Money.yuan(20_000));

  private static <V> Threshold<V> shanghai(Threshold<V> threshold, V value) {
    return threshold
        .in(Regions.SHANGHAI)
        .unknownSince(
            LocalDate.of(2019, 1, 1), Fact.unknown(), SHANGHAI_MEASURES.cited(), SECONDARY)
        .since(LocalDate.of(2019, 12, 31), value, SHANGHAI_MEASURES.cited(), SECONDARY);
  }

  /** 医疗救助年度上限: medical aid of a household in a year. */
  public static final Requirement<HouseholdAidYear> MEDICAL_AID_CAP =
      requirement("aid.medical.cap", AidYearFacts.AID_YEAR)
          .label("医疗救助年度上限", "yearly cap of medical aid")
          .clause(
              CAP,
              SHALL,
              "医疗救助金额{bound}家庭自负医疗费用的{value}",
              "medical aid is {bound} {value} of the medical cost that the household bore")
          .that(AidYearFacts.MEDICAL_AID.meets(CAP.of(AidYearFacts.OWN_PAID_MEDICAL_COST)))
          .build();

  /** 医疗救助当年余额. */
  public static final Calculation<HouseholdAidYear, Money> MEDICAL_AID_REMAINING =
      calculation("aid.medical.remaining", AidYearFacts.AID_YEAR, MONEY)
          .label("医疗救助当年余额", "medical aid that may still be paid")
          .clause(
              CAP,
              SHALL,
              "当年还可发放的医疗救助，为家庭自负医疗费用的{value}减去当年已发放的医疗救助",
              "medical aid that may still be paid is {value} of the own-paid cost less what was"
                  + " paid in the year")
          .is(
              LivingAidRules.remaining(
                  AidYearFacts.OWN_PAID_MEDICAL_COST.times(CAP.value()), AidYearFacts.MEDICAL_AID))
          .build();

  /** 湖北省医疗救助一般限额: stands beside the cap and only advises. */
  public static final Requirement<HouseholdAidYear> MEDICAL_AID_USUAL =
      requirement("aid.medical.hubei-usual", AidYearFacts.AID_YEAR)
          .label("每户每年医疗救助一般限额", "usual amount of medical aid")
          .clause(
              HUBEI_USUAL,
              AS_A_RULE,
              "每户每年医疗救助一般{bound}{value}",
              "medical aid of a household in a year is as a rule {bound} {value}")
          .that(AidYearFacts.MEDICAL_AID.meets(HUBEI_USUAL))
          .build();

  private static final Condition<PersonAidYear> COVERED_IN_SHANGHAI =
      TIER.isOneOf(HardshipTier.DEEP, HardshipTier.ACCIDENT);

  private static final Quantity<PersonAidYear, Money> SHANGHAI_CAP =
      OWN_PAID_MEDICAL_COST
          .orLess(SHANGHAI_BAND.value())
          .times(SHANGHAI_LOWER_RATE.value())
          .plus(
              OWN_PAID_MEDICAL_COST
                  .minus(SHANGHAI_BAND.value())
                  .orMore(Quantity.of(MONEY, Money.ZERO))
                  .times(SHANGHAI_UPPER_RATE.value()))
          .orLess(SHANGHAI_MOST.value());

  private static final String SHANGHAI_WORDS =
      "按个人自负医疗费用计算，{value}{bound}部分救助{value2}，超出部分救助{value3}，每人每年{bound4}{value4}";

  private static final String SHANGHAI_ENGLISH =
      "{value2} of the own-paid cost {bound} {value} and {value3} of the rest, {bound4} {value4}"
          + " for a person in a year";

  /** 上海市医疗救助上限: medical aid of a person in a year. */
  public static final Requirement<PersonAidYear> SHANGHAI_MEDICAL_AID =
      requirement("aid.medical.shanghai", PERSON_AID_YEAR)
          .label("个人年度医疗救助上限", "yearly cap of medical aid of a person")
          .clause(SHANGHAI_BAND, SHALL, SHANGHAI_WORDS, SHANGHAI_ENGLISH)
          .when(COVERED_IN_SHANGHAI)
          .that(OF_YEAR.paid(GRANTS, AidKind.MEDICAL).meets(Limit.at(NOT_EXCEEDING, SHANGHAI_CAP)))
          .build();

  /** 上海市医疗救助当年余额. */
  public static final Calculation<PersonAidYear, Money> SHANGHAI_MEDICAL_AID_REMAINING =
      calculation("aid.medical.shanghai-remaining", PERSON_AID_YEAR, MONEY)
          .label("个人医疗救助当年余额", "medical aid of a person that may still be paid")
          .clause(SHANGHAI_BAND, SHALL, SHANGHAI_WORDS, SHANGHAI_ENGLISH)
          .when(COVERED_IN_SHANGHAI)
          .is(LivingAidRules.remaining(SHANGHAI_CAP, OF_YEAR.paid(GRANTS, AidKind.MEDICAL)))
          .build();
}

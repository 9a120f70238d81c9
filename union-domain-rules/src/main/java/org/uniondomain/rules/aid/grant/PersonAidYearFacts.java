package org.uniondomain.rules.aid.grant;

import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.PersonAidYear;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 个人年度帮扶要素: what can be told of the aid of a person in a year. */
public final class PersonAidYearFacts {
  private PersonAidYearFacts() {}

  /** 个人年度帮扶. */
  public static final Subject<PersonAidYear> PERSON_AID_YEAR =
      Subject.named("person-aid-year", PersonAidYear.class, "个人年度帮扶", "aid of a person in a year");

  /** 帮扶年度. */
  public static final ValueFact<PersonAidYear, Period> YEAR =
      PERSON_AID_YEAR.value(
          "year",
          "帮扶年度",
          "year of aid",
          Period.class,
          PersonAidYear::year,
          PersonAidYear::withYear);

  /** 在档. */
  public static final Flag<PersonAidYear> ON_FILE =
      PERSON_AID_YEAR.flag(
          "on-file", "在档", "on file", PersonAidYear::onFile, PersonAidYear::withOnFile);

  /** 档案类别. */
  public static final Choice<PersonAidYear, HardshipTier> TIER =
      PERSON_AID_YEAR
          .choice(
              "tier",
              "档案类别",
              "tier on file",
              HardshipTier.class,
              PersonAidYear::tier,
              PersonAidYear::withTier)
          .sensitive();

  /** 个人自负医疗费用. */
  public static final QuantityFact<PersonAidYear, Money> OWN_PAID_MEDICAL_COST =
      PERSON_AID_YEAR
          .money(
              "own-paid-medical-cost",
              "个人自负医疗费用",
              "own-paid medical cost",
              PersonAidYear::ownPaidMedicalCost,
              PersonAidYear::withOwnPaidMedicalCost)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 帮扶款. */
  public static final Items<PersonAidYear, AidGrant> GRANTS =
      PERSON_AID_YEAR.items(
          "grants",
          "帮扶款",
          "grants",
          AidGrant.class,
          PersonAidYear::grants,
          PersonAidYear::withGrants);

  /** 词汇. */
  public static final Vocabulary<PersonAidYear> VOCABULARY =
      Vocabulary.of(PERSON_AID_YEAR, PersonAidYear.builder().build())
          .with(YEAR, ON_FILE, TIER, OWN_PAID_MEDICAL_COST)
          .with(GRANTS, AidGrantFacts.VOCABULARY);
}

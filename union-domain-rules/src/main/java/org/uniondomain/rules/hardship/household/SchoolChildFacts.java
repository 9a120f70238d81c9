package org.uniondomain.rules.hardship.household;

import org.uniondomain.core.hardship.household.SchoolChild;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 就学子女要素: what can be told of a child at school. */
public final class SchoolChildFacts {
  private SchoolChildFacts() {}

  /** 就学子女. */
  public static final Subject<SchoolChild> SCHOOL_CHILD =
      Subject.named("school-child", SchoolChild.class, "就学子女", "child at school");

  /** 就读民办学校. */
  public static final Flag<SchoolChild> PRIVATE_SCHOOL =
      SCHOOL_CHILD
          .flag(
              "private-school",
              "就读民办学校",
              "attends a private school",
              SchoolChild::privateSchool,
              SchoolChild::withPrivateSchool)
          .sensitive();

  /** 学校收费. */
  public static final QuantityFact<SchoolChild, Money> SCHOOL_FEE =
      SCHOOL_CHILD
          .money(
              "school-fee",
              "学校收费",
              "fee of the school in a year",
              SchoolChild::schoolFee,
              SchoolChild::withSchoolFee)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 同级公办学校收费. */
  public static final QuantityFact<SchoolChild, Money> PUBLIC_SCHOOL_FEE =
      SCHOOL_CHILD
          .money(
              "public-school-fee",
              "同级公办学校收费",
              "fee of a public school of the same level in a year",
              SchoolChild::publicSchoolFee,
              SchoolChild::withPublicSchoolFee)
          .atLeast(Money.ZERO);

  /** 属高收费学校. */
  public static final Flag<SchoolChild> HIGH_FEE_SCHOOL =
      SCHOOL_CHILD
          .judgement(
              "high-fee-school",
              "属高收费学校",
              "attends a high-fee school",
              SchoolChild::highFeeSchool,
              SchoolChild::withHighFeeSchool)
          .sensitive();

  /** 自费出国留学. */
  public static final Flag<SchoolChild> ABROAD_AT_OWN_COST =
      SCHOOL_CHILD
          .flag(
              "abroad-at-own-cost",
              "自费出国留学",
              "studies abroad at own cost",
              SchoolChild::abroadAtOwnCost,
              SchoolChild::withAbroadAtOwnCost)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<SchoolChild> VOCABULARY =
      Vocabulary.of(SCHOOL_CHILD, SchoolChild.builder().build())
          .with(PRIVATE_SCHOOL, SCHOOL_FEE, PUBLIC_SCHOOL_FEE, HIGH_FEE_SCHOOL, ABROAD_AT_OWN_COST);
}

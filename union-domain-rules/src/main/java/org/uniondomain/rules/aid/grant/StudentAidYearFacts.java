package org.uniondomain.rules.aid.grant;

import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.StudentAidYear;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.aid.standard.MonthlyStandardFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 学生年度助学要素: what can be told of the aid to a student in a year. */
public final class StudentAidYearFacts {
  private StudentAidYearFacts() {}

  /** 学生年度助学. */
  public static final Subject<StudentAidYear> STUDENT_AID_YEAR =
      Subject.named(
          "student-aid-year", StudentAidYear.class, "学生年度助学", "aid to a student in a year");

  /** 帮扶年度. */
  public static final ValueFact<StudentAidYear, Period> YEAR =
      STUDENT_AID_YEAR.value(
          "year",
          "帮扶年度",
          "year of aid",
          Period.class,
          StudentAidYear::year,
          StudentAidYear::withYear);

  /** 档案类别. */
  public static final Choice<StudentAidYear, HardshipTier> TIER =
      STUDENT_AID_YEAR
          .choice(
              "tier",
              "档案类别",
              "tier on file",
              HardshipTier.class,
              StudentAidYear::tier,
              StudentAidYear::withTier)
          .sensitive();

  /** 就读阶段. */
  public static final Choice<StudentAidYear, SchoolStage> STAGE =
      STUDENT_AID_YEAR.choice(
          "stage",
          "就读阶段",
          "stage of schooling",
          SchoolStage.class,
          StudentAidYear::stage,
          StudentAidYear::withStage);

  /** 残疾子女. */
  public static final Flag<StudentAidYear> DISABLED =
      STUDENT_AID_YEAR
          .flag(
              "disabled",
              "残疾子女",
              "disabled child",
              StudentAidYear::disabled,
              StudentAidYear::withDisabled)
          .sensitive();

  /** 帮扶款. */
  public static final Items<StudentAidYear, AidGrant> GRANTS =
      STUDENT_AID_YEAR.items(
          "grants",
          "帮扶款",
          "grants",
          AidGrant.class,
          StudentAidYear::grants,
          StudentAidYear::withGrants);

  /** 当年各月低保标准. */
  public static final Items<StudentAidYear, MonthlyStandard> MONTHLY_STANDARDS =
      STUDENT_AID_YEAR.items(
          "monthly-standards",
          "当年各月低保标准",
          "monthly standards of the year",
          MonthlyStandard.class,
          StudentAidYear::monthlyStandards,
          StudentAidYear::withMonthlyStandards);

  /** 低保标准性质. */
  public static final Choice<StudentAidYear, StandardNature> STANDARD_NATURE =
      STUDENT_AID_YEAR.choice(
          "standard-nature",
          "低保标准性质",
          "nature of the standards",
          StandardNature.class,
          StudentAidYear::standardNature,
          StudentAidYear::withStandardNature);

  /** 上年度低保标准. */
  public static final QuantityFact<StudentAidYear, Money> PREVIOUS_STANDARD =
      STUDENT_AID_YEAR
          .money(
              "previous-standard",
              "上年度低保标准",
              "standard of the year before",
              StudentAidYear::previousStandard,
              StudentAidYear::withPreviousStandard)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<StudentAidYear> VOCABULARY =
      Vocabulary.of(STUDENT_AID_YEAR, StudentAidYear.builder().build())
          .with(YEAR, TIER, STAGE, DISABLED, STANDARD_NATURE, PREVIOUS_STANDARD)
          .with(GRANTS, AidGrantFacts.VOCABULARY)
          .with(MONTHLY_STANDARDS, MonthlyStandardFacts.VOCABULARY);
}

package org.uniondomain.rules.wage.women;

import org.uniondomain.core.wage.women.MaternityProtection;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 女职工特殊保护要素: what can be told of the treatment of a pregnant or nursing worker. */
public final class MaternityProtectionFacts {
  private MaternityProtectionFacts() {}

  /** 女职工特殊保护. */
  public static final Subject<MaternityProtection> MATERNITY_PROTECTION =
      Subject.named(
          "maternity-protection",
          MaternityProtection.class,
          "女职工特殊保护",
          "protection of a pregnant or nursing worker");

  /** 怀孕月数. */
  public static final QuantityFact<MaternityProtection, Integer> PREGNANT_MONTHS =
      MATERNITY_PROTECTION
          .count(
              "pregnant-months",
              "怀孕月数",
              "months of pregnancy",
              MaternityProtection::pregnantMonths,
              MaternityProtection::withPregnantMonths)
          .atLeast(0)
          .sensitive();

  /** 哺乳婴儿. */
  public static final Flag<MaternityProtection> NURSING =
      MATERNITY_PROTECTION
          .flag(
              "nursing",
              "哺乳婴儿",
              "nurses a child",
              MaternityProtection::nursing,
              MaternityProtection::withNursing)
          .sensitive();

  /** 婴儿月龄. */
  public static final QuantityFact<MaternityProtection, Integer> CHILD_MONTHS =
      MATERNITY_PROTECTION
          .count(
              "child-months",
              "婴儿月龄",
              "age of the child in months",
              MaternityProtection::childMonths,
              MaternityProtection::withChildMonths)
          .atLeast(0)
          .sensitive();

  /** 哺乳婴儿数. */
  public static final QuantityFact<MaternityProtection, Integer> NURSED_CHILDREN =
      MATERNITY_PROTECTION
          .count(
              "nursed-children",
              "哺乳婴儿数",
              "children nursed",
              MaternityProtection::nursedChildren,
              MaternityProtection::withNursedChildren)
          .atLeast(0)
          .sensitive();

  /** 安排延长劳动时间. */
  public static final Flag<MaternityProtection> OVERTIME =
      MATERNITY_PROTECTION
          .flag(
              "overtime",
              "安排延长劳动时间",
              "overtime arranged",
              MaternityProtection::overtime,
              MaternityProtection::withOvertime)
          .actionable();

  /** 安排夜班劳动. */
  public static final Flag<MaternityProtection> NIGHT_WORK =
      MATERNITY_PROTECTION
          .flag(
              "night-work",
              "安排夜班劳动",
              "night work arranged",
              MaternityProtection::nightWork,
              MaternityProtection::withNightWork)
          .actionable();

  /** 劳动时间内安排休息. */
  public static final Flag<MaternityProtection> REST_GIVEN =
      MATERNITY_PROTECTION
          .flag(
              "rest-given",
              "劳动时间内安排休息",
              "rest in working time",
              MaternityProtection::restGiven,
              MaternityProtection::withRestGiven)
          .actionable();

  /** 每日哺乳时间（分钟）. */
  public static final QuantityFact<MaternityProtection, Integer> NURSING_MINUTES =
      MATERNITY_PROTECTION
          .count(
              "nursing-minutes",
              "每日哺乳时间（分钟）",
              "nursing time of a day",
              MaternityProtection::nursingMinutes,
              MaternityProtection::withNursingMinutes)
          .atLeast(0)
          .actionable();

  /** 因此降低工资. */
  public static final Flag<MaternityProtection> WAGE_CUT =
      MATERNITY_PROTECTION
          .flag(
              "wage-cut",
              "因此降低工资",
              "wage cut for it",
              MaternityProtection::wageCut,
              MaternityProtection::withWageCut)
          .actionable();

  /** 因此辞退. */
  public static final Flag<MaternityProtection> DISMISSED =
      MATERNITY_PROTECTION
          .flag(
              "dismissed",
              "因此辞退",
              "dismissed for it",
              MaternityProtection::dismissed,
              MaternityProtection::withDismissed)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<MaternityProtection> VOCABULARY =
      Vocabulary.of(MATERNITY_PROTECTION, MaternityProtection.builder().build())
          .with(
              PREGNANT_MONTHS,
              NURSING,
              CHILD_MONTHS,
              NURSED_CHILDREN,
              OVERTIME,
              NIGHT_WORK,
              REST_GIVEN,
              NURSING_MINUTES,
              WAGE_CUT,
              DISMISSED);
}

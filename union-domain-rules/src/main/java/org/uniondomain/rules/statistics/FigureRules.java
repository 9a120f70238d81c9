package org.uniondomain.rules.statistics;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.statistics.FigureUnit.ENTITIES;
import static org.uniondomain.core.statistics.FigureUnit.PERCENTAGE_POINTS;
import static org.uniondomain.core.statistics.FigureUnit.PERSONS;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.IMPLIED_BASE;
import static org.uniondomain.rules.law.Conventions.NAMED_BASE;
import static org.uniondomain.rules.law.Conventions.ONE_PERIOD;
import static org.uniondomain.rules.law.Conventions.ONE_UNIT;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.StatisticsLaw.YEARBOOK_PLAN;
import static org.uniondomain.rules.statistics.FigureFacts.BASE_KIND;
import static org.uniondomain.rules.statistics.FigureFacts.END_OF_RATE;
import static org.uniondomain.rules.statistics.FigureFacts.FIGURE;
import static org.uniondomain.rules.statistics.FigureFacts.HIGHEST_NUMBER;
import static org.uniondomain.rules.statistics.FigureFacts.HIGHEST_REPORTED_BASE;
import static org.uniondomain.rules.statistics.FigureFacts.LOWEST_NUMBER;
import static org.uniondomain.rules.statistics.FigureFacts.LOWEST_RATE;
import static org.uniondomain.rules.statistics.FigureFacts.LOWEST_REPORTED_BASE;
import static org.uniondomain.rules.statistics.FigureFacts.PERIOD;
import static org.uniondomain.rules.statistics.FigureFacts.UNIT;
import static org.uniondomain.rules.statistics.FigureFacts.VOCABULARY;
import static org.uniondomain.rules.statistics.PeriodTerms.isCalendarYear;
import static org.uniondomain.rules.statistics.PeriodTerms.isHalfYear;
import static org.uniondomain.rules.statistics.PeriodTerms.isUnionYear;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.RateBase;
import org.uniondomain.core.statistics.StatisticsPeriod;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.RoundingStep;

/**
 * 统计指标规则: which bases a number and a rate reported together can have. A base is possible where some
 * number shown like the reported one is a share of it that is shown like the reported rate.
 */
public final class FigureRules {
  private FigureRules() {}

  private static final RoundingStep<Integer> TO_WHOLE_DOWN =
      new RoundingStep<>(Rounding.DOWN, 1, IMPLIED_BASE);

  /**
   * 隐含基数的最小值: the first whole number above the lowest number over the end of the rate, because that
   * end is excluded.
   */
  public static final Calculation<Figure, Integer> LOWEST_BASE =
      calculation("statistics.coverage.lowest-base", FIGURE, COUNT)
          .label("隐含基数的最小值", "lowest base implied")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告数与报告比率按四舍五入还原，所隐含的基数为整数，取其最小值",
              "the lowest whole base that the number and the rate, both rounded half up, imply")
          .is(LOWEST_NUMBER.over(END_OF_RATE).rounded(TO_WHOLE_DOWN).plus(Quantity.of(1)))
          .build();

  /** 隐含基数的最大值: the highest number over the lowest rate; none where the rate can be zero. */
  public static final Calculation<Figure, Integer> HIGHEST_BASE =
      calculation("statistics.coverage.highest-base", FIGURE, COUNT)
          .label("隐含基数的最大值", "highest base implied")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告数与报告比率按四舍五入还原，所隐含的基数为整数，取其最大值",
              "the highest whole base that the number and the rate, both rounded half up, imply")
          .when(LOWEST_RATE.meets(Limit.at(EXCEEDING, Quantity.of(RATIO, Ratio.ZERO))))
          .is(HIGHEST_NUMBER.over(LOWEST_RATE).rounded(TO_WHOLE_DOWN))
          .build();

  /** 比率不超过一: a number is part of its base. */
  public static final Requirement<Figure> AT_MOST_WHOLE =
      requirement("statistics.coverage.at-most-whole", FIGURE)
          .label("覆盖率不超过100%", "coverage of at most 100%")
          .clause(
              PART_OF_WHOLE, CONVENTION, CONSISTENCY, "覆盖率不超过100%", "a coverage is at most 100%")
          .that(LOWEST_RATE.meets(Limit.at(NOT_EXCEEDING, Quantity.of(RATIO, Ratio.ONE))))
          .build();

  /** 基数相符: the base that is reported is one that number and rate imply. */
  public static final Requirement<Figure> BASE_AGREES =
      requirement("statistics.coverage.base-agrees", FIGURE)
          .label("报告基数与隐含基数相符", "the reported base agrees with the implied one")
          .clause(
              IMPLIED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告的基数在报告数与报告比率所隐含的范围之内",
              "the reported base lies between the bases that number and rate imply")
          .when(LOWEST_RATE.meets(Limit.at(EXCEEDING, Quantity.of(RATIO, Ratio.ZERO))))
          .that(
              all(
                  HIGHEST_REPORTED_BASE.meets(Limit.at(NOT_LOWER_THAN, LOWEST_BASE.result())),
                  LOWEST_REPORTED_BASE.meets(Limit.at(NOT_EXCEEDING, HIGHEST_BASE.result()))))
          .build();

  /** 注明口径: a rate says of what it is a share. */
  public static final Requirement<Figure> BASE_NAMED =
      requirement("statistics.coverage.base-named", FIGURE)
          .label("报告比率注明基数口径", "base of the rate named")
          .clause(
              NAMED_BASE,
              CONVENTION,
              CONSISTENCY,
              "报告的比率注明以什么为基数",
              "a rate that is reported says of what it is a share")
          .that(BASE_KIND.is(RateBase.UNSPECIFIED).not())
          .build();

  /**
   * 按家计数: a share of enterprises or units is counted in them. Contracts are not: one of an area or
   * a trade covers several enterprises.
   */
  public static final Requirement<Figure> COUNTS_UNITS =
      requirement("statistics.coverage.counts-units", FIGURE)
          .label("占单位的比率按单位计数", "a share of units is counted in units")
          .clause(
              ONE_UNIT,
              CONVENTION,
              CONSISTENCY,
              "占单位数的比率按单位（家）计数，合同份数等不能代替",
              "a share of units is counted in units; contracts and the like do not stand for them")
          .when(
              BASE_KIND.isOneOf(
                  RateBase.ALL_UNITS,
                  RateBase.UNIONISED_UNITS,
                  RateBase.UNIONISED_ENTERPRISES,
                  RateBase.NON_PUBLIC_ENTERPRISES))
          .that(UNIT.isOneOf(ENTITIES, PERCENTAGE_POINTS))
          .build();

  /**
   * 按人计数: a share of workers is counted in heads, each once; person-times count one as often as he
   * takes part.
   */
  public static final Requirement<Figure> COUNTS_HEADS =
      requirement("statistics.coverage.counts-heads", FIGURE)
          .label("占职工的比率按人计数", "a share of workers is counted in persons")
          .clause(
              ONE_UNIT,
              CONVENTION,
              CONSISTENCY,
              "占职工人数的比率按人计数，参加多次的只计一次，人次不能代替",
              "a share of workers is counted in persons, each once; person-times do not stand for"
                  + " them")
          .when(
              BASE_KIND.isOneOf(
                  RateBase.ALL_WORKERS,
                  RateBase.WORKERS_OF_UNIONISED_UNITS,
                  RateBase.NON_PUBLIC_WORKERS,
                  RateBase.WORKERS_OF_UNIONISED_NON_PUBLIC_UNITS,
                  RateBase.BANNER_UNION_CHAIRS))
          .that(UNIT.isOneOf(PERSONS, PERCENTAGE_POINTS))
          .build();

  /** 统计期间类别. */
  public static final Determination<Figure, StatisticsPeriod> PERIOD_KIND =
      determination("statistics.coverage.period-kind", FIGURE, StatisticsPeriod.class)
          .label("统计期间类别", "kind of period")
          .clause(
              ONE_PERIOD,
              CONVENTION,
              CONSISTENCY,
              "工会统计年报的期间为上年10月1日至当年9月30日，与日历年度和半年截止数不同",
              "the year-book of the unions runs from 1 October to 30 September, unlike calendar"
                  + " years and cuts at half-year")
          .firstMatch()
          .outcome(StatisticsPeriod.CALENDAR_YEAR, isCalendarYear(PERIOD))
          .outcome(StatisticsPeriod.UNION_YEAR, isUnionYear(PERIOD), YEARBOOK_PLAN.cited())
          .outcome(StatisticsPeriod.HALF_YEAR_CUT, isHalfYear(PERIOD))
          .otherwise(StatisticsPeriod.OTHER)
          .build();

  /** 规则. */
  public static final SubjectRules<Figure> RULES =
      SubjectRules.of(
          VOCABULARY,
          LOWEST_BASE,
          HIGHEST_BASE,
          AT_MOST_WHOLE,
          BASE_AGREES,
          BASE_NAMED,
          COUNTS_UNITS,
          COUNTS_HEADS,
          PERIOD_KIND);
}

package org.uniondomain.rules.statistics;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.statistics.RelationKind.AVERAGE;
import static org.uniondomain.core.statistics.RelationKind.COVERAGE;
import static org.uniondomain.core.statistics.RelationKind.GROWTH;
import static org.uniondomain.core.statistics.RelationKind.PART;
import static org.uniondomain.core.statistics.RelationKind.PARTITION;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.POINTS;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.statistics.FigureRelationFacts.FIGURES;
import static org.uniondomain.rules.statistics.FigureRelationFacts.FIGURE_RELATION;
import static org.uniondomain.rules.statistics.FigureRelationFacts.REFERENCE;
import static org.uniondomain.rules.statistics.RelationTerms.HAS_QUOTIENT;
import static org.uniondomain.rules.statistics.RelationTerms.HIGHEST;
import static org.uniondomain.rules.statistics.RelationTerms.IN_ONE_UNIT;
import static org.uniondomain.rules.statistics.RelationTerms.LOWEST;
import static org.uniondomain.rules.statistics.RelationTerms.OTHER_HIGHEST;
import static org.uniondomain.rules.statistics.RelationTerms.OTHER_LOWEST;
import static org.uniondomain.rules.statistics.RelationTerms.OTHER_SHOWN;
import static org.uniondomain.rules.statistics.RelationTerms.SHOWN;
import static org.uniondomain.rules.statistics.RelationTerms.average;
import static org.uniondomain.rules.statistics.RelationTerms.is;
import static org.uniondomain.rules.statistics.RelationTerms.share;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.law.Conventions;

/**
 * 指标关系计算: the shares, averages, sums and growth that follow from figures set against another. Each
 * is the exact quotient of the numbers shown; beside it stands what the numbers before their
 * rounding allow. Figures of different units have no share, only an average.
 */
public final class RelationCalculations {
  private RelationCalculations() {}

  private static final Condition<FigureRelation> HAS_SHARE =
      Condition.all(is(PART, COVERAGE), IN_ONE_UNIT, HAS_QUOTIENT);

  private static final Condition<FigureRelation> HAS_LOWEST_OTHER =
      OTHER_LOWEST.meets(Limit.at(Bound.EXCEEDING, Quantity.of(0)));

  private static final Condition<FigureRelation> GROWS = is(GROWTH).and(IN_ONE_UNIT);

  /** 占比: also of what is to be served, the share that is. */
  public static final Calculation<FigureRelation, Ratio> SHARE =
      calculation("statistics.relation.share", FIGURE_RELATION, RATIO)
          .label("占比", "share")
          .clause(
              Conventions.EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "占比为列示的各项之和与对照指标之比，单位须一致",
              "the share is the sum of the numbers shown of the other, all in one unit")
          .when(HAS_SHARE)
          .is(share(SHOWN, OTHER_SHOWN))
          .build();

  /** 占比的最小值, by the numbers before their rounding. */
  public static final Calculation<FigureRelation, Ratio> LOWEST_SHARE =
      calculation("statistics.relation.lowest-share", FIGURE_RELATION, RATIO)
          .label("占比的最小值", "lowest share")
          .clause(
              Conventions.EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "按四舍五入还原，占比的最小值",
              "the lowest share that the numbers before their rounding allow")
          .when(HAS_SHARE)
          .is(share(LOWEST, OTHER_HIGHEST))
          .build();

  /** 占比的最大值, by the numbers before their rounding. */
  public static final Calculation<FigureRelation, Ratio> HIGHEST_SHARE =
      calculation("statistics.relation.highest-share", FIGURE_RELATION, RATIO)
          .label("占比的最大值", "highest share")
          .clause(
              Conventions.EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "按四舍五入还原，占比的最大值",
              "the highest share that the numbers before their rounding allow")
          .when(HAS_SHARE.and(HAS_LOWEST_OTHER))
          .is(share(HIGHEST, OTHER_LOWEST))
          .build();

  /** 其余: what is left of the other; of what is to be served, what is not yet. */
  public static final Calculation<FigureRelation, Integer> REMAINDER =
      calculation("statistics.relation.remainder", FIGURE_RELATION, COUNT)
          .label("其余", "remainder")
          .clause(
              Conventions.EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "对照指标减去列示的各项之和，不低于零",
              "the other less the sum of the numbers shown, at least zero")
          .when(is(PART, COVERAGE).and(IN_ONE_UNIT))
          .is(OTHER_SHOWN.minus(SHOWN).orMore(Quantity.of(0)))
          .build();

  /** 合计. */
  public static final Calculation<FigureRelation, Integer> TOTAL =
      calculation("statistics.relation.total", FIGURE_RELATION, COUNT)
          .label("各项合计", "sum")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "合计为列示的各项之和，单位须一致",
              "the sum of the numbers shown")
          .when(is(PARTITION))
          .is(SHOWN)
          .build();

  /** 平均数. */
  public static final Calculation<FigureRelation, Ratio> MEAN =
      calculation("statistics.relation.average", FIGURE_RELATION, Measure.AVERAGE)
          .label("平均数", "average")
          .clause(
              Conventions.EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "平均数为列示的各项之和与对照指标之比",
              "the average is the sum of the numbers shown for each one of the other")
          .when(is(AVERAGE).and(HAS_QUOTIENT))
          .is(average(SHOWN, OTHER_SHOWN))
          .build();

  /** 平均数的最小值, by the numbers before their rounding. */
  public static final Calculation<FigureRelation, Ratio> LOWEST_MEAN =
      calculation("statistics.relation.lowest-average", FIGURE_RELATION, Measure.AVERAGE)
          .label("平均数的最小值", "lowest average")
          .clause(
              Conventions.EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "按四舍五入还原，平均数的最小值",
              "the lowest average that the numbers before their rounding allow")
          .when(is(AVERAGE).and(HAS_QUOTIENT))
          .is(average(LOWEST, OTHER_HIGHEST))
          .build();

  /** 平均数的最大值, by the numbers before their rounding. */
  public static final Calculation<FigureRelation, Ratio> HIGHEST_MEAN =
      calculation("statistics.relation.highest-average", FIGURE_RELATION, Measure.AVERAGE)
          .label("平均数的最大值", "highest average")
          .clause(
              Conventions.EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "按四舍五入还原，平均数的最大值",
              "the highest average that the numbers before their rounding allow")
          .when(is(AVERAGE).and(HAS_LOWEST_OTHER))
          .is(average(HIGHEST, OTHER_LOWEST))
          .build();

  /** 增长率: of a number. */
  public static final Calculation<FigureRelation, Ratio> RATE_OF_GROWTH =
      calculation("statistics.relation.growth", FIGURE_RELATION, RATIO)
          .label("增长率", "rate of growth")
          .clause(
              Conventions.GROWTH,
              CONVENTION,
              CONSISTENCY,
              "增长率为本期与上期之差与上期之比",
              "growth is the difference of the later and the earlier number, of the earlier")
          .when(GROWS.and(HAS_QUOTIENT))
          .is(share(SHOWN, OTHER_SHOWN).minus(Quantity.of(RATIO, Ratio.ONE)))
          .build();

  /** 增减百分点: of a rate. */
  public static final Calculation<FigureRelation, Ratio> CHANGE_IN_POINTS =
      calculation("statistics.relation.points", FIGURE_RELATION, POINTS)
          .label("增减百分点", "change in percentage points")
          .clause(
              Conventions.GROWTH,
              CONVENTION,
              CONSISTENCY,
              "比率的变动为本期与上期比率之差，以百分点计",
              "a rate changes by the difference of the later and the earlier, in points")
          .when(is(GROWTH))
          .is(
              FIGURES
                  .largest(FigureFacts.RATE_IN_POINTS, Condition.always())
                  .minus(
                      REFERENCE
                          .of(FigureFacts.RATE)
                          .reading("对照指标的报告比率", "rate of the other", POINTS, ReportedRatio::value)))
          .build();
}

package org.uniondomain.rules.statistics;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.core.statistics.RelationKind.COVERAGE;
import static org.uniondomain.core.statistics.RelationKind.GROWTH;
import static org.uniondomain.core.statistics.RelationKind.PART;
import static org.uniondomain.core.statistics.RelationKind.PARTITION;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.CareLaw.INNER_MONGOLIA_NETWORK_REPORT;
import static org.uniondomain.rules.law.Conventions.ONE_PERIOD;
import static org.uniondomain.rules.law.Conventions.ONE_UNIT;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.statistics.FigureRelationFacts.FIGURES;
import static org.uniondomain.rules.statistics.FigureRelationFacts.FIGURE_RELATION;
import static org.uniondomain.rules.statistics.FigureRelationFacts.REFERENCE;
import static org.uniondomain.rules.statistics.FigureRelationFacts.VOCABULARY;
import static org.uniondomain.rules.statistics.RelationTerms.COUNTED;
import static org.uniondomain.rules.statistics.RelationTerms.HIGHEST;
import static org.uniondomain.rules.statistics.RelationTerms.IN_ONE_UNIT;
import static org.uniondomain.rules.statistics.RelationTerms.LOWEST;
import static org.uniondomain.rules.statistics.RelationTerms.OTHER_HIGHEST;
import static org.uniondomain.rules.statistics.RelationTerms.OTHER_LOWEST;
import static org.uniondomain.rules.statistics.RelationTerms.OTHER_SHOWN;
import static org.uniondomain.rules.statistics.RelationTerms.is;

import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/**
 * 指标关系规则: whether figures set against another can all be true, and whether all are covered. A
 * relation agrees where some numbers, shown like those reported, agree.
 */
public final class RelationRules {
  private RelationRules() {}

  private static final Condition<FigureRelation> OF_ONE_KIND =
      is(PART, COVERAGE, PARTITION, GROWTH);

  private static final Condition<FigureRelation> CALENDAR_YEARS =
      FIGURES
          .some(PeriodTerms.isCalendarYear(FigureFacts.PERIOD))
          .or(PeriodTerms.isCalendarYear(REFERENCE.of(FigureFacts.PERIOD)));

  private static final Condition<FigureRelation> UNION_YEARS =
      FIGURES
          .some(PeriodTerms.isUnionYear(FigureFacts.PERIOD))
          .or(PeriodTerms.isUnionYear(REFERENCE.of(FigureFacts.PERIOD)));

  private static final Condition<FigureRelation> HALF_YEARS =
      FIGURES
          .some(PeriodTerms.isHalfYear(FigureFacts.PERIOD))
          .or(PeriodTerms.isHalfYear(REFERENCE.of(FigureFacts.PERIOD)));

  /** 部分不大于整体: such as 78 banners visited of the 101 there are. */
  public static final Requirement<FigureRelation> WITHIN =
      requirement("statistics.relation.within", FIGURE_RELATION)
          .label("部分不大于整体", "no part more than its whole")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "部分的数不超过整体的数，覆盖的数不超过应覆盖的数",
              "a part is not more than its whole, nor what is served than what there is to serve")
          .when(is(PART, COVERAGE))
          .that(
              FIGURES
                  .largest(FigureFacts.LOWEST_NUMBER, Condition.always())
                  .meets(at(NOT_EXCEEDING, OTHER_HIGHEST)))
          .build();

  /** 合计相符. */
  public static final Requirement<FigureRelation> ADDS_UP =
      requirement("statistics.relation.adds-up", FIGURE_RELATION)
          .label("各项之和与合计相符", "the figures add up")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "各项按四舍五入还原，其和与报告的合计相符",
              "the figures, before their rounding, add up to the sum reported")
          .when(is(PARTITION))
          .that(
              LOWEST
                  .meets(at(NOT_EXCEEDING, OTHER_HIGHEST))
                  .and(HIGHEST.meets(at(NOT_LOWER_THAN, OTHER_LOWEST))))
          .build();

  /** 计量单位一致. */
  public static final Requirement<FigureRelation> SAME_UNIT =
      requirement("statistics.relation.same-unit", FIGURE_RELATION)
          .label("计量单位一致方可比较", "counted in one unit")
          .clause(
              ONE_UNIT,
              CONVENTION,
              CONSISTENCY,
              "相互比较的指标计量单位一致，人、人次、户不互相代替",
              "figures that are compared have one unit; persons, person-times and households do not"
                  + " stand for one another")
          .when(OF_ONE_KIND)
          .that(IN_ONE_UNIT)
          .build();

  /** 统计期间一致. */
  public static final Requirement<FigureRelation> SAME_PERIOD =
      requirement("statistics.relation.same-period", FIGURE_RELATION)
          .label("统计期间一致方可比较", "periods of one kind")
          .clause(
              ONE_PERIOD,
              CONVENTION,
              CONSISTENCY,
              "相互比较的指标不混用日历年度、工会统计年度和半年截止数",
              "figures that are compared do not mix calendar years, union years and half-years")
          .when(OF_ONE_KIND)
          .that(atMostOneOf(CALENDAR_YEARS, UNION_YEARS, HALF_YEARS))
          .build();

  private static Condition<FigureRelation> atMostOneOf(
      Condition<FigureRelation> a, Condition<FigureRelation> b, Condition<FigureRelation> c) {
    return Condition.any(a.not().and(b.not()), a.not().and(c.not()), b.not().and(c.not()));
  }

  /** 全覆盖: such as a help centre in each of the 101 banners and counties. */
  public static final Requirement<FigureRelation> COVERED =
      requirement("statistics.relation.covered", FIGURE_RELATION)
          .label("全覆盖", "all covered")
          .clause(
              INNER_MONGOLIA_NETWORK_REPORT.cited(),
              REPORTED,
              TARGET,
              "应覆盖的全部覆盖",
              "everything that is to be served is served")
          .when(is(COVERAGE).and(IN_ONE_UNIT))
          .that(COUNTED.meets(at(NOT_LOWER_THAN, OTHER_SHOWN)))
          .build();

  /** 规则. */
  public static final SubjectRules<FigureRelation> RULES =
      SubjectRules.of(
          VOCABULARY,
          WITHIN,
          ADDS_UP,
          SAME_UNIT,
          SAME_PERIOD,
          COVERED,
          RelationCalculations.SHARE,
          RelationCalculations.LOWEST_SHARE,
          RelationCalculations.HIGHEST_SHARE,
          RelationCalculations.REMAINDER,
          RelationCalculations.TOTAL,
          RelationCalculations.MEAN,
          RelationCalculations.LOWEST_MEAN,
          RelationCalculations.HIGHEST_MEAN,
          RelationCalculations.RATE_OF_GROWTH,
          RelationCalculations.CHANGE_IN_POINTS);
}

package org.uniondomain.rules.statistics;

import static org.uniondomain.rules.lang.Measure.AVERAGE;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.statistics.FigureRelationFacts.FIGURES;
import static org.uniondomain.rules.statistics.FigureRelationFacts.KIND;
import static org.uniondomain.rules.statistics.FigureRelationFacts.REFERENCE;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.RelationKind;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.ValueFact;

/** 指标关系各量: the terms of which the rules on relations are made, each named once. */
final class RelationTerms {
  private RelationTerms() {}

  private static final ValueFact<FigureRelation, ReportedCount> NUMBER =
      REFERENCE.of(FigureFacts.NUMBER);

  /** The numbers of the figures as shown, before their rounding at least, and at most. */
  static final Quantity<FigureRelation, Integer> SHOWN = FIGURES.sum(FigureFacts.SHOWN_NUMBER);

  static final Quantity<FigureRelation, Integer> LOWEST = FIGURES.sum(FigureFacts.LOWEST_NUMBER);

  static final Quantity<FigureRelation, Integer> HIGHEST = FIGURES.sum(FigureFacts.HIGHEST_NUMBER);

  /** The numbers of the figures, or more where the report says so. */
  static final Quantity<FigureRelation, Integer> COUNTED = FIGURES.sum(FigureFacts.COUNTED_NUMBER);

  /** The same of the other figure. */
  static final Quantity<FigureRelation, Integer> OTHER_SHOWN = FigureFacts.shown(NUMBER);

  static final Quantity<FigureRelation, Integer> OTHER_LOWEST = FigureFacts.lowest(NUMBER);

  static final Quantity<FigureRelation, Integer> OTHER_HIGHEST = FigureFacts.highest(NUMBER);

  /** Whether everything is counted in one unit. */
  static final Condition<FigureRelation> IN_ONE_UNIT =
      FIGURES.agree(FigureFacts.UNIT, REFERENCE.of(FigureFacts.UNIT));

  /** Whether there can be a quotient: the other number is more than zero. */
  static final Condition<FigureRelation> HAS_QUOTIENT =
      OTHER_SHOWN.meets(Limit.at(Bound.EXCEEDING, Quantity.of(0)));

  /** Returns whether the relation is of one of these kinds. */
  static Condition<FigureRelation> is(RelationKind first, RelationKind... others) {
    return KIND.isOneOf(first, others);
  }

  /** Returns {@code number} as an exact share of {@code whole}. */
  static Quantity<FigureRelation, Ratio> share(
      Quantity<FigureRelation, Integer> number, Quantity<FigureRelation, Integer> whole) {
    return quotient(RATIO, number, whole);
  }

  /** Returns {@code number} for each one of {@code others}, exactly. */
  static Quantity<FigureRelation, Ratio> average(
      Quantity<FigureRelation, Integer> number, Quantity<FigureRelation, Integer> others) {
    return quotient(AVERAGE, number, others);
  }

  private static Quantity<FigureRelation, Ratio> quotient(
      Measure<Ratio> measure,
      Quantity<FigureRelation, Integer> number,
      Quantity<FigureRelation, Integer> divisor) {
    return Quantity.<FigureRelation, Ratio>of(measure, Ratio.ONE).times(number).per(divisor);
  }
}

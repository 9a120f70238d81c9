package org.uniondomain.rules.audit;

import static org.uniondomain.rules.audit.Household.HOUSEHOLD;
import static org.uniondomain.rules.audit.Household.RULE;
import static org.uniondomain.rules.audit.Household.START;
import static org.uniondomain.rules.audit.Household.SURE;
import static org.uniondomain.rules.audit.Household.VOCABULARY;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;

/** Small books, and the sentences they are made of. */
final class Books {
  private Books() {}

  static Requirement.Builder<Household> requirement(String id) {
    return Requirement.requirement(id, HOUSEHOLD)
        .label("要求", "requirement")
        .clause(RULE.article(1), SURE, Modality.SHALL, "应当", "shall");
  }

  static Determination.Builder<Household, Household.Tier> tiers(String id) {
    return Determination.determination(id, HOUSEHOLD, Household.Tier.class)
        .label("档次", "tier")
        .clause(RULE.article(2), SURE, Modality.SHALL, "分档", "tiers");
  }

  static <V> Calculation.Builder<Household, V> calculation(String id, Measure<V> measure) {
    return Calculation.calculation(id, HOUSEHOLD, measure)
        .label("计算", "calculation")
        .clause(RULE.article(3), SURE, Modality.SHALL, "计算", "reckoned");
  }

  static Threshold<Ratio> times(String id, Bound bound, long multiple) {
    return Threshold.threshold(id, Measure.RATIO, bound, "倍数", "multiple")
        .since(START, Ratio.of(multiple, 1), RULE.article(4), SURE);
  }

  static Threshold<Money> amount(String id, Bound bound, long yuan) {
    return Threshold.threshold(id, Measure.MONEY, bound, "金额", "amount")
        .since(START, Money.yuan(yuan), RULE.article(4), SURE);
  }

  static Threshold<Integer> number(String id, Bound bound, int number) {
    return Threshold.threshold(id, Measure.COUNT, bound, "人数", "number")
        .since(START, number, RULE.article(4), SURE);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Rulebook book(Rule<Household>... rules) {
    return Rulebook.named("test").with(SubjectRules.of(VOCABULARY, rules));
  }
}

package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.rules.hardship.household.HouseholdFacts.EMPLOYMENT_COST;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MEMBERS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MINIMUM_LIVING_STANDARD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.RIGID_EXPENDITURE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.MAY;

import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 与界限的差额规则: how far the net income of a household lies below a line of the tiers, in yuan over the
 * whole window; negative above it, and at zero the drafting word of the line decides. It is
 * information: nothing a household tells can be changed to fit, and no answer advises to spend more
 * or to earn less.
 */
public final class DistanceRules {
  private DistanceRules() {}

  private static final RoundingStep<Money> TO_THE_FEN =
      new RoundingStep<>(Rounding.DOWN, Money.fen(1), Conventions.LIBRARY_CONVENTIONS.cited());

  private static final Quantity<HardshipHousehold, Money> NET =
      INCOME.minus(RIGID_EXPENDITURE).minus(EMPLOYMENT_COST);

  /** 与深度困难标准的差额. */
  public static final Calculation<HardshipHousehold, Money> TO_DEEP =
      distance(
              "hardship.distance.deep",
              "低于深度困难标准的金额",
              "amount below the line of the deep tier",
              TierRules.DEEP_LINE,
              MINIMUM_LIVING_STANDARD,
              NET)
          .build();

  /** 与相对困难标准的差额. */
  public static final Calculation<HardshipHousehold, Money> TO_RELATIVE =
      distance(
              "hardship.distance.relative",
              "低于相对困难标准的金额",
              "amount below the line of the relative tier",
              TierRules.RELATIVE_LINE,
              MINIMUM_LIVING_STANDARD,
              NET)
          .build();

  /**
   * Begins the sentence that says how far {@code net} lies below {@code line} of {@code standard}.
   */
  public static Calculation.Builder<HardshipHousehold, Money> distance(
      String id,
      String label,
      String englishLabel,
      Threshold<Ratio> line,
      Quantity<HardshipHousehold, Money> standard,
      Quantity<HardshipHousehold, Money> net) {
    return calculation(id, HOUSEHOLD, MONEY)
        .label(label, englishLabel)
        .clause(
            line,
            MAY,
            "计算期内全家收入与低保标准{value}乘以月数和人口的差额",
            "income over the window, against {value} of the standard for each month and member")
        .is(below(line, standard, net));
  }

  /** Returns how far net income lies below {@code line} of the local standard. */
  public static Quantity<HardshipHousehold, Money> below(Threshold<Ratio> line) {
    return below(line, MINIMUM_LIVING_STANDARD, NET);
  }

  /** Returns how far {@code net} lies below {@code line} of {@code standard}. */
  public static Quantity<HardshipHousehold, Money> below(
      Threshold<Ratio> line,
      Quantity<HardshipHousehold, Money> standard,
      Quantity<HardshipHousehold, Money> net) {
    return standard
        .times(line.<HardshipHousehold>value())
        .times(MONTHS)
        .times(MEMBERS)
        .minus(net)
        .rounded(TO_THE_FEN);
  }
}

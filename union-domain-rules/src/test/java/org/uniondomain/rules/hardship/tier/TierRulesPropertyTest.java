package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.testing.Households;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@Label("困难职工家庭分类：全国、青岛、邢台、重庆、高邮、青海、上海、呼和浩特")
class TierRulesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

  @Provide
  Arbitrary<BoundRulebook> profiles() {
    return Arbitraries.of(
        Stream.of("000000", "370200", "130500", "500000", "321084", "630000", "310000", "150100")
            .map(code -> UnionRules.standard().at(Division.of(code), DAY))
            .toList());
  }

  /** The tier as a rank by income: 0 deep, 1 relative, 2 above. */
  private static int rank(BoundRulebook rules, HardshipHousehold household) {
    return switch (rules.decide(TIER, household).asFact().get()) {
      case DEEP -> 0;
      case RELATIVE -> 1;
      case ACCIDENT, NONE -> 2;
    };
  }

  private static HardshipHousehold household(
      long standard, int months, int members, long offset, long rigid, long employment) {
    long near = standard * months * members * (1 + (offset & 1)) + rigid + employment;
    return HardshipHousehold.builder()
        .from(Households.ordinary())
        .minimumLivingStandard(Money.fen(standard))
        .previousYearStandard(Money.fen(standard))
        .months(months)
        .members(members)
        .income(Money.fen(near + offset / 2))
        .rigidExpenditure(Money.fen(rigid))
        .employmentCost(Money.fen(employment))
        .build();
  }

  @Property(tries = 500)
  @Label("收入多一分，不会使类别更深；多扣一分，不会使类别更浅")
  void aFenMoreIncomeNeverDeepens(
      @ForAll("profiles") BoundRulebook rules,
      @ForAll @LongRange(min = 1, max = 200_000) long standard,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 1, max = 9) int members,
      @ForAll @LongRange(min = -4, max = 4) long offset,
      @ForAll @LongRange(min = 0, max = 500_000) long rigid,
      @ForAll @LongRange(min = 0, max = 50_000) long employment) {
    HardshipHousehold household = household(standard, months, members, offset, rigid, employment);
    int rank = rank(rules, household);
    Money more = Money.fen(household.income().get().fen() + 1);
    assertThat(rank(rules, household.withIncome(Fact.known(more)))).isGreaterThanOrEqualTo(rank);
    Money spent = Money.fen(rigid + 1);
    assertThat(rank(rules, household.withRigidExpenditure(Fact.known(spent))))
        .isLessThanOrEqualTo(rank);
    Money cost = Money.fen(employment + 1);
    assertThat(rank(rules, household.withEmploymentCost(Fact.known(cost))))
        .isLessThanOrEqualTo(rank);
  }

  @Property(tries = 500)
  @Label("金额和标准同乘，或月数与金额同乘，类别不变")
  void scalingEverythingChangesNothing(
      @ForAll("profiles") BoundRulebook rules,
      @ForAll @LongRange(min = 1, max = 200_000) long standard,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 1, max = 9) int members,
      @ForAll @LongRange(min = -4, max = 4) long offset,
      @ForAll @LongRange(min = 0, max = 500_000) long rigid,
      @ForAll @IntRange(min = 2, max = 1000) int factor) {
    HardshipHousehold household = household(standard, months, members, offset, rigid, 0);
    HardshipHousehold scaled =
        household
            .withIncome(Fact.known(times(household.income(), factor)))
            .withRigidExpenditure(Fact.known(Money.fen(rigid * factor)));
    int rank = rank(rules, household);
    Fact<Money> scaledStandard = Fact.known(Money.fen(standard * factor));
    assertThat(
            rank(
                rules,
                scaled
                    .withMinimumLivingStandard(scaledStandard)
                    .withPreviousYearStandard(scaledStandard)))
        .isEqualTo(rank);
    assertThat(rank(rules, scaled.withMonths(Fact.known(months * factor)))).isEqualTo(rank);
  }

  private static Money times(Fact<Money> amount, int factor) {
    return Money.fen(amount.get().fen() * factor);
  }
}

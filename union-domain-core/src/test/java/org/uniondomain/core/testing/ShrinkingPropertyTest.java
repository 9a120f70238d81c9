package org.uniondomain.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.money.Money;

/** Planted properties that do not hold, and the counterexamples that are left of them. */
@Domain(UnionDomain.class)
class ShrinkingPropertyTest {

  @Property(tries = 1000, seed = "1")
  @Falsified(by = OnlyTheSum.class)
  @Label("只剩一项事实，且为整数金额")
  void the_fund_is_never_larger_than_a_thousand_yuan(@ForAll AwardFund fund) {
    Money accrued = fund.accrued().orNull();
    assertThat(accrued == null || accrued.compareTo(Money.yuan(1000)) <= 0).isTrue();
  }

  static final class OnlyTheSum implements Consumer<List<Object>> {
    @Override
    public void accept(List<Object> counterexample) {
      AwardFund fund = (AwardFund) counterexample.get(0);
      Money accrued = fund.accrued().get();
      assertThat(fund).isEqualTo(AwardFund.builder().accrued(accrued).build());
      assertThat(accrued.fen() % 100).isZero();
      assertThat(accrued).isLessThanOrEqualTo(Money.yuan(1_580));
    }
  }

  @Property(tries = 1000, seed = "2")
  @Falsified(by = TwoFacts.class)
  @Label("只剩两项事实")
  void income_is_never_below_expenditure(@ForAll HardshipHousehold household) {
    Money income = household.income().orNull();
    Money expenditure = household.rigidExpenditure().orNull();
    assertThat(income == null || expenditure == null || income.compareTo(expenditure) >= 0)
        .isTrue();
  }

  static final class TwoFacts implements Consumer<List<Object>> {
    @Override
    public void accept(List<Object> counterexample) {
      HardshipHousehold found = (HardshipHousehold) counterexample.get(0);
      assertThat(found)
          .isEqualTo(
              HardshipHousehold.builder()
                  .income(found.income())
                  .rigidExpenditure(found.rigidExpenditure())
                  .build());
      assertThat(found.rigidExpenditure()).isEqualTo(Fact.known(Money.fen(100)));
      assertThat(found.income()).isEqualTo(Fact.known(Money.ZERO));
    }
  }
}

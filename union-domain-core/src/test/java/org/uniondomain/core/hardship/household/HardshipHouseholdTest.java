package org.uniondomain.core.hardship.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;

@DisplayName("困难职工家庭")
class HardshipHouseholdTest {
  private static final Money NEGATIVE = Money.fen(-1);

  @Test
  @DisplayName("nothing told: everything is unknown")
  void everything_is_unknown_until_set() {
    HardshipHousehold household = HardshipHousehold.builder().build();
    assertThat(household.income().isUnknown()).isTrue();
    assertThat(household.members().isUnknown()).isTrue();
    assertThat(household.schoolChildren().isComplete()).isFalse();
    assertThat(household.monthlyIncomes().isComplete()).isFalse();
  }

  @Test
  @DisplayName("income can be a loss; expenditure, costs and standards cannot be below zero")
  void refuses_amounts_below_zero() {
    assertThat(HardshipHousehold.builder().income(NEGATIVE).build().income().get())
        .isEqualTo(NEGATIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HardshipHousehold.builder().rigidExpenditure(NEGATIVE).build())
        .withMessageContaining("rigid expenditure");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HardshipHousehold.builder().employmentCost(NEGATIVE).build())
        .withMessageContaining("employment cost");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                HardshipHousehold.builder()
                    .minimumLivingStandard(Fact.between(NEGATIVE, Money.ZERO))
                    .build())
        .withMessageContaining("minimum living standard");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                HardshipHousehold.builder()
                    .causeCost(Fact.oneOf(List.of(NEGATIVE, Money.ZERO)))
                    .build())
        .withMessageContaining("cost of the cause");
  }

  @Test
  @DisplayName("there is at least one month and one member, and no fewer homes than none")
  void refuses_numbers_that_cannot_be() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HardshipHousehold.builder().months(0).build())
        .withMessageContaining("months of the window");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HardshipHousehold.builder().members(Fact.atMost(0)).build())
        .withMessageContaining("members of a household");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HardshipHousehold.builder().homes(-1).build())
        .withMessageContaining("number of homes");
    assertThat(HardshipHousehold.builder().homes(0).build().homes().get()).isZero();
  }

  @Test
  @DisplayName("what was told is personal: it is neither printed nor named in a refusal")
  void shows_nothing_of_what_was_told() {
    HardshipHousehold household =
        HardshipHousehold.builder()
            .income(Money.yuan("12345.67"))
            .monthlyIncomes(
                Listing.of(HouseholdMonth.builder().income(Money.yuan("1234.56")).build()))
            .build();
    assertThat(household.toString()).isEqualTo("HardshipHousehold");
    assertThat(household.monthlyIncomes().toString()).doesNotContain("1234");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> HardshipHousehold.builder().financialAssets(Money.yuan("-7654.32")).build())
        .withMessageContaining("financial assets")
        .withMessageNotContaining("7654");
  }
}

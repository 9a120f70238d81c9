package org.uniondomain.core.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("家庭年度帮扶")
class HouseholdAidYearTest {
  @Test
  @DisplayName("nothing told: the lists may have more than they show")
  void everything_is_unknown_until_set() {
    HouseholdAidYear year = HouseholdAidYear.builder().build();
    assertThat(year.year().isUnknown()).isTrue();
    assertThat(year.tier().isUnknown()).isTrue();
    assertThat(year.grants().isComplete()).isFalse();
    assertThat(year.monthlyStandards().isComplete()).isFalse();
  }

  @Test
  @DisplayName("a household has at least one member")
  void refuses_a_household_of_nobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseholdAidYear.builder().members(0).build())
        .withMessageContaining("members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseholdAidYear.builder().members(Fact.oneOf(List.of(0, 2))).build())
        .withMessageContaining("members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseholdAidYear.builder().members(Fact.atMost(0)).build())
        .withMessageContaining("members");
  }
}

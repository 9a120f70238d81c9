package org.uniondomain.core.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;

@DisplayName("十件实事计划")
class ServicePlanTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(PlanItem.builder().build().targetNumber().isUnknown()).isTrue();
    assertThat(ServicePlan.builder().build().committeeTerm().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanItem.builder().targetNumber(-1).build())
        .withMessageContaining("target");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanItem.builder().actual(Fact.between(-1, 3)).build())
        .withMessageContaining("number reached");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceCampaign.builder().visits(-1).build())
        .withMessageContaining("visits");
  }
}

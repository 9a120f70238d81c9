package org.uniondomain.core.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.grant.PersonAidYear;
import org.uniondomain.core.aid.health.MutualAidStay;
import org.uniondomain.core.aid.network.HelpNetwork;
import org.uniondomain.core.aid.standard.YardstickHousehold;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;

@DisplayName("帮扶：不可能的数字拒收，个人情况不外露")
class AidEntitiesTest {
  @Test
  @DisplayName("amounts and numbers cannot be below their least")
  void refuses_what_cannot_be() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MutualAidStay.builder().membershipYear(0).build())
        .withMessageContaining("year of membership");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YardstickHousehold.builder().members(Fact.between(0, 3)).build())
        .withMessageContaining("co-living members");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HelpNetwork.builder().banners(Fact.oneOf(List.of(-1, 101))).build())
        .withMessageContaining("banners");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonAidYear.builder().ownPaidMedicalCost(Money.fen(-1)).build());
    assertThat(YardstickHousehold.builder().income(Money.fen(-1)).build().income().isKnown())
        .isTrue();
  }

  @Test
  @DisplayName("neither texts nor refusals show what was told of a person")
  void shows_nothing_of_what_was_told() {
    AidGrant grant = AidGrant.builder().amount(Money.yuan("1234.56")).build();
    assertThat(grant).hasToString("AidGrant");
    assertThat(HouseholdAidYear.builder().grants(Listing.of(grant)).members(7).build())
        .hasToString("HouseholdAidYear");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AidGrant.builder().amount(Money.yuan("-1234.56")).build())
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("1234.56"));
  }
}

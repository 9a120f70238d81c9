package org.uniondomain.core.culture.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文化设施拆迁重建")
class VenueRebuildingTest {
  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    assertThat(VenueRebuilding.builder().build().standardKept().isUnknown()).isTrue();
    assertThat(CulturalVenue.builder().build().kind().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("numbers below zero are refused, also as the low end of a range")
  void numbers_below_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VenueRebuilding.builder().newFloorArea(-1).build())
        .withMessageContaining("new floor area");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VenueCoverage.builder().covered(-1).build())
        .withMessageContaining("banners and counties with a venue");
  }
}

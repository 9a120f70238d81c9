package org.uniondomain.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("管辖层级")
class JurisdictionTest {

  private final Jurisdiction banner = Jurisdiction.of(Division.of("152921"));

  @Test
  @DisplayName("旗、盟、自治区、全国")
  void goesOutward() {
    assertThat(banner)
        .containsExactly(
            Division.of("152921"), InnerMongolia.ALXA, Regions.INNER_MONGOLIA, Division.NATION);
  }

  @Test
  @DisplayName("某一级可以没有")
  void findsTheLevel() {
    assertThat(banner.at(Level.PREFECTURE)).contains(InnerMongolia.ALXA);
    assertThat(Jurisdiction.of(Division.of("110105")).at(Level.PREFECTURE)).isEmpty();
    assertThat(Jurisdiction.of(Division.NATION).at(Level.NATION)).contains(Division.NATION);
  }

  @Test
  @DisplayName("由近及远查找")
  void asksTheNearestFirst() {
    assertThat(banner.nearest(Division::kind)).contains(DivisionKind.BANNER);
    assertThat(
            banner.nearest(
                at -> at.level() == Level.REGION ? Optional.of("region") : Optional.empty()))
        .contains("region");
    assertThat(banner.nearest(at -> Optional.empty())).isEmpty();
  }

  @Test
  @DisplayName("共同的上级")
  void findsTheSharedAuthority() {
    assertThat(banner.sharedWith(banner)).isEqualTo(banner.place());
    assertThat(banner.sharedWith(Jurisdiction.of(Division.of("152923"))))
        .isEqualTo(InnerMongolia.ALXA);
    assertThat(banner.sharedWith(Jurisdiction.of(InnerMongolia.HOHHOT)))
        .isEqualTo(Regions.INNER_MONGOLIA);
    assertThat(banner.sharedWith(Jurisdiction.of(Regions.HEBEI))).isEqualTo(Division.NATION);
  }
}

package org.uniondomain.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("省级行政区与内蒙古盟市")
class RegionsTest {

  @Test
  @DisplayName("三十四个省级行政区均有英文名")
  void namesEveryRegion() {
    assertThat(Regions.all())
        .hasSize(34)
        .startsWith(Regions.BEIJING)
        .endsWith(Regions.MACAO)
        .allSatisfy(region -> assertThat(region.level()).isEqualTo(Level.REGION))
        .allSatisfy(region -> assertThat(region.englishName()).isPresent());
    assertThat(Regions.SHAANXI.name()).isEqualTo("陕西省");
    assertThat(Regions.SHANXI.name()).isEqualTo("山西省");
    assertThat(Regions.XIZANG.englishName()).contains("Xizang Autonomous Region");
  }

  @Test
  @DisplayName("内蒙古十二个盟市")
  void namesEveryLeague() {
    assertThat(InnerMongolia.leaguesAndCities())
        .hasSize(12)
        .startsWith(InnerMongolia.HOHHOT)
        .endsWith(InnerMongolia.ALXA)
        .allSatisfy(place -> assertThat(place.level()).isEqualTo(Level.PREFECTURE));
    assertThat(InnerMongolia.XILINGOL.kind()).contains(DivisionKind.LEAGUE);
    assertThat(DivisionKind.LEAGUE.label()).isEqualTo("盟");
    assertThat(Level.COUNTY.label()).isEqualTo("县级");
  }
}

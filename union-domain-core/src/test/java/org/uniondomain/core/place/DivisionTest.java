package org.uniondomain.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("行政区划 GB/T 2260")
class DivisionTest {

  @ParameterizedTest
  @CsvSource({
    "000000, 全国, NATION, ",
    "150000, 内蒙古自治区, REGION, 000000",
    "150100, 呼和浩特市, PREFECTURE, 150000",
    "150102, 新城区, COUNTY, 150100",
    "152501, 二连浩特市, COUNTY, 152500",
    "110105, 朝阳区, COUNTY, 110000",
    "419001, 济源市, COUNTY, 410000",
    "350527, 金门县, COUNTY, 350500",
    "710000, 台湾省, REGION, 000000",
    "810101, 中西区, COUNTY, 810000",
    "830101, 中正区, COUNTY, 830100",
    "830100, 台北市, PREFECTURE, 710000",
  })
  @DisplayName("代码、名称、级别、上级")
  void knowsPlaces(String code, String name, Level level, String parent) {
    Division division = Division.of(code);

    assertThat(division.code()).isEqualTo(code);
    assertThat(division.name()).isEqualTo(name);
    assertThat(division.level()).isEqualTo(level);
    assertThat(division.parent().map(Division::code).orElse(null)).isEqualTo(parent);
    assertThat(division).hasToString(code + " " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "150199", "152101", "830000", "839012", "15010", "１５０１００", "abcdef"})
  @DisplayName("未收录代码")
  void refusesUnknownCodes(String code) {
    assertThat(Division.find(code)).isEmpty();
    assertThatThrownBy(() -> Division.of(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + code + "\"");
  }

  @Test
  @DisplayName("数量：全国一、省级三十四、地级三百四十二、县级三千零五十五")
  void countsByLevel() {
    assertThat(Division.all()).isSorted().doesNotHaveDuplicates();
    assertThat(count(Level.NATION)).isEqualTo(1);
    assertThat(count(Level.REGION)).isEqualTo(34);
    assertThat(count(Level.PREFECTURE)).isEqualTo(342);
    assertThat(count(Level.COUNTY)).isEqualTo(3055);
  }

  @Test
  @DisplayName("每个地方的层级链由内到外，止于全国")
  void everyChainEndsWithTheNation() {
    for (Division division : Division.all()) {
      assertThat(division.chain().get(0)).isSameAs(division);
      assertThat(division.chain()).endsWith(Division.NATION);
      assertThat(division.isWithin(Division.NATION)).isTrue();
      for (int index = 1; index < division.chain().size(); index++) {
        Division wider = division.chain().get(index);
        assertThat(division.isWithin(wider)).isTrue();
        assertThat(wider.isWithin(division)).isFalse();
        assertThat(wider.level()).isLessThan(division.chain().get(index - 1).level());
        assertThat(wider.children()).contains(division.chain().get(index - 1));
      }
    }
  }

  @Test
  @DisplayName("位于")
  void tellsWhatLiesWhere() {
    Division district = Division.of("150102");

    assertThat(district.isWithin(district)).isTrue();
    assertThat(district.isWithin(InnerMongolia.HOHHOT)).isTrue();
    assertThat(district.isWithin(InnerMongolia.BAOTOU)).isFalse();
    assertThat(district.isWithin(Regions.HEBEI)).isFalse();
    assertThat(Regions.INNER_MONGOLIA.isWithin(InnerMongolia.HOHHOT)).isFalse();
    assertThat(district.children()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "000000, true",
    "150102, true",
    "650000, true",
    "710000, false",
    "830101, false",
    "810000, false",
    "820101, false"
  })
  @DisplayName("大陆")
  void tellsTheMainland(String code, boolean mainland) {
    assertThat(Division.of(code).isMainland()).isEqualTo(mainland);
  }

  @Test
  @DisplayName("内蒙古一百一十六处均有英文名和类型")
  void describesInnerMongolia() {
    assertThat(Division.all().stream().filter(at -> at.isWithin(Regions.INNER_MONGOLIA)))
        .hasSize(116)
        .allSatisfy(at -> assertThat(at.englishName()).isPresent())
        .allSatisfy(at -> assertThat(at.name()).endsWith(end(at)));
    Division banner = Division.of("150722");
    assertThat(banner.englishName()).contains("Morin Dawa Daur Autonomous Banner");
    assertThat(banner.romanizedName()).contains("Morin Dawa Daurzu Zizhiqi");
    assertThat(banner.kind()).contains(DivisionKind.AUTONOMOUS_BANNER);
    assertThat(InnerMongolia.ORDOS.romanizedName()).isEmpty();
    assertThat(Division.of("110105").englishName()).isEmpty();
    assertThat(Division.of("110105").kind()).isEmpty();
  }

  @Test
  @DisplayName("相等只看代码")
  void comparesByCode() {
    Division again = new Division("150100", "别名", Level.PREFECTURE, null, Division.Details.NONE);

    assertThat(again).isEqualTo(InnerMongolia.HOHHOT).hasSameHashCodeAs(InnerMongolia.HOHHOT);
    assertThat(again).isEqualByComparingTo(InnerMongolia.HOHHOT);
    assertThat(InnerMongolia.BAOTOU).isGreaterThan(InnerMongolia.HOHHOT);
    assertThat(InnerMongolia.HOHHOT).isNotEqualTo("150100");
  }

  private static String end(Division at) {
    String label = at.kind().orElseThrow().label();
    return label.endsWith("市") ? "市" : label.equals("市辖区") ? "区" : label;
  }

  private static long count(Level level) {
    return Division.all().stream().filter(division -> division.level() == level).count();
  }
}

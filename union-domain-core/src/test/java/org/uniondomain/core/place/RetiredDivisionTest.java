package org.uniondomain.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("撤销或更名的行政区划代码")
class RetiredDivisionTest {

  @Test
  @DisplayName("八十二条，其中五条代码沿用")
  void listsAllRows() {
    assertThat(RetiredDivision.all()).hasSize(82);
    assertThat(RetiredDivision.all().stream().filter(row -> row.reusedAs().isPresent()))
        .extracting(RetiredDivision::code)
        .containsExactly("150105", "150205", "150206", "150207", "150404");
  }

  @Test
  @DisplayName("按代码查找")
  void findsByCode() {
    RetiredDivision hailar = RetiredDivision.withCode("152101").get(0);

    assertThat(hailar.name()).isEqualTo("海拉尔市");
    assertThat(hailar.reusedAs()).isEmpty();
    assertThat(hailar.isListedIn(1979)).isFalse();
    assertThat(hailar.isListedIn(1980)).isTrue();
    assertThat(hailar.isListedIn(2000)).isTrue();
    assertThat(hailar.isListedIn(2001)).isFalse();
    assertThat(RetiredDivision.withCode("150105").get(0).reusedAs())
        .contains(Division.of("150105"));
    assertThat(RetiredDivision.withCode("150102")).isEmpty();
  }

  @Test
  @DisplayName("不可能的记录")
  void refusesImpossibleRows() {
    assertThatThrownBy(() -> new RetiredDivision("152101", "海拉尔市", 2000, 1980, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 2000 to 1980");
    assertThatThrownBy(
            () ->
                new RetiredDivision(
                    "152101", "海拉尔市", 1980, 2000, Optional.of(InnerMongolia.HULUNBUIR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("150700");
  }
}

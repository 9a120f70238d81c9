package org.uniondomain.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("号码录入文本")
class NumberTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "150199 19600501 0011",
        " 150199196005010011\u00A0",
        "150199196005010011'",
        "\uFF11\uFF15\uFF10\uFF11\uFF19\uFF19\uFF11\uFF19\uFF16"
            + "\uFF10\uFF10\uFF15\uFF10\uFF11\uFF10\uFF10\uFF11\uFF11",
        "\uFEFF150199-19600501-0011\u3000",
      })
  @DisplayName("去除空格、引号、连字符，全角转半角")
  void normalizes(String text) {
    assertThat(NumberText.normalized(text)).isEqualTo("150199196005010011");
  }

  @Test
  @DisplayName("小写转大写，其余不动")
  void keepsWhatItCannotTell() {
    assertThat(NumberText.normalized("11010519491231002x")).isEqualTo("11010519491231002X");
    assertThat(NumberText.normalized("15O199\u2169\u0661")).isEqualTo("15O199\u2169\u0661");
    assertThat(NumberText.normalized("")).isEmpty();
  }
}

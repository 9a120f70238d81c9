package org.uniondomain.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactMathTest {

  @ParameterizedTest
  @CsvSource({
    "3, 4, 2, 6, 0",
    "3, 4, 2, 7, -1",
    "3, 4, 1, 11, 1",
    "-3, 4, 3, -4, 0",
    "-1, 1, 1, 1, -1",
    "9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775806, 1",
    "-9223372036854775808, -9223372036854775808, 9223372036854775807, 9223372036854775807, 1",
    "-9223372036854775808, 9223372036854775807, -9223372036854775808, -1, -1",
    "4294967296, 4294967296, 4294967295, 4294967297, 1",
  })
  void comparesProducts(long a, long b, long c, long d, int sign) {
    assertThat(ExactMath.compareProducts(a, b, c, d)).isEqualTo(sign);
    assertThat(ExactMath.compareProducts(c, d, a, b)).isEqualTo(-sign);
  }

  @ParameterizedTest
  @CsvSource({
    // a, b, down, up
    "1, 2, 3, 3",
    "9223372036854775805, 1, 9223372036854775806, 9223372036854775806",
    "9223372036854775806, 1, 9223372036854775806, 9223372036854775807",
    "9223372036854775806, 2, 9223372036854775806, 9223372036854775807",
    "-9223372036854775806, -1, -9223372036854775807, -9223372036854775807",
    "-9223372036854775807, -1, -9223372036854775808, -9223372036854775807",
    "-9223372036854775807, -2, -9223372036854775808, -9223372036854775807",
    "9223372036854775807, 5, 9223372036854775807, 9223372036854775807",
    "-9223372036854775808, 5, -9223372036854775808, -9223372036854775808",
    "9223372036854775807, -9223372036854775808, -9223372036854775808, 9223372036854775807",
  })
  void addsWithDirectedRounding(long a, long b, long down, long up) {
    assertThat(ExactMath.addDown(a, b)).isEqualTo(ExactMath.addDown(b, a)).isEqualTo(down);
    assertThat(ExactMath.addUp(a, b)).isEqualTo(ExactMath.addUp(b, a)).isEqualTo(up);
  }

  @ParameterizedTest
  @CsvSource({
    "3, -4, -12, -12",
    "4611686018427387903, 2, 9223372036854775806, 9223372036854775806",
    "4611686018427387904, 2, 9223372036854775806, 9223372036854775807",
    "4611686018427387904, -2, -9223372036854775808, -9223372036854775807",
    "4294967296, 4294967296, 9223372036854775806, 9223372036854775807",
    "9223372036854775807, 0, 0, 0",
    "-9223372036854775808, 0, 0, 0",
    "9223372036854775807, -1, -9223372036854775808, -9223372036854775808",
    "-9223372036854775808, -1, 9223372036854775807, 9223372036854775807",
    "9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807",
  })
  void multipliesWithDirectedRounding(long a, long b, long down, long up) {
    assertThat(ExactMath.multiplyDown(a, b))
        .isEqualTo(ExactMath.multiplyDown(b, a))
        .isEqualTo(down);
    assertThat(ExactMath.multiplyUp(a, b)).isEqualTo(ExactMath.multiplyUp(b, a)).isEqualTo(up);
  }
}

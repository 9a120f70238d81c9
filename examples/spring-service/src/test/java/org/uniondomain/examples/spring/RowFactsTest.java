package org.uniondomain.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

class RowFactsTest {
  @ParameterizedTest
  @CsvSource({"0.0, 0", "0.1, 10", "99999.99, 9999999", "-0.01, -1", "1.0E10, 1000000000000"})
  @DisplayName("双精度金额: what has at most two places is taken exactly")
  void money(Double yuan, long fen) {
    assertThat(RowFacts.money("a", yuan)).isEqualTo(Fact.known(Money.fen(fen)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.30000000000000004, 0.001, 1e-300, Double.NaN, Double.NEGATIVE_INFINITY})
  @DisplayName("双精度金额: what has more places, or is no number, is refused and names its column only")
  void no_money(double yuan) {
    assertThatThrownBy(() -> RowFacts.money("gzze", yuan))
        .isInstanceOf(RowRefused.class)
        .hasMessage("column gzze is no amount in yuan and fen");
  }

  @Test
  @DisplayName("空值: null is unknown")
  void unknown() {
    assertThat(RowFacts.money("a", null)).isEqualTo(Fact.unknown());
  }

  @Test
  @DisplayName("映射: from rows to facts takes at most sixty lines")
  void short_mapper() throws IOException {
    Path mapper = Path.of("src/main/java/org/uniondomain/examples/spring/RowFacts.java");

    assertThat(Files.readAllLines(mapper)).hasSizeLessThanOrEqualTo(60);
  }
}

package org.uniondomain.core.fact;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("下限：低于下限的值、范围或选项予以拒绝，下限本身允许")
class LowerBoundTest {

  static Stream<Fact<Integer>> allowed() {
    return Stream.of(
        Fact.known(0),
        Fact.between(0, 3),
        Fact.atLeast(0),
        Fact.atMost(0),
        Fact.unknown(),
        Fact.none());
  }

  static Stream<Fact<Integer>> refused() {
    return Stream.of(
        Fact.known(-1), Fact.between(-1, 3), Fact.atMost(-1), Fact.oneOf(Set.of(-1, 4)));
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void allows(Fact<Integer> fact) {
    assertThatCode(() -> LowerBound.check(0, fact, "members")).doesNotThrowAnyException();
    assertThatCode(() -> LowerBound.checkPersonal(0, fact, "members")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses(Fact<Integer> fact) {
    assertThatThrownBy(() -> LowerBound.check(0, fact, "members"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("members cannot be below 0")
        .hasMessageContaining(fact.toString());
  }

  @Test
  @DisplayName("个人信息不在报错中重复")
  void keepsPersonalValues() {
    assertThatThrownBy(() -> LowerBound.checkPersonal(0, Fact.known(-1234), "income"))
        .hasMessage("income cannot be below 0");
  }
}

package org.uniondomain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  @Test
  @DisplayName("the classes are there to be looked at")
  void classes_are_found() {
    assertThat(Library.ALL.contain("org.uniondomain.core.fact.Fact")).isTrue();
    assertThat(Library.ALL.contain("org.uniondomain.core.competition.fund.ImmutableAwardFund"))
        .isTrue();
    assertThat(Library.ALL).noneMatch(type -> type.getSimpleName().endsWith("Test"));
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("core and rules are pure")
  void purity(ArchRule rule) {
    rule.check(Library.PURE);
  }

  static Stream<Named<ArchRule>> purity() {
    return Stream.of(
        Named.of("no input or output", Purity.NO_INPUT_OUTPUT),
        Named.of("no reflection", Purity.NO_REFLECTION),
        Named.of("no inexact number", Purity.EXACT));
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("all modules answer the same at any time and in any place")
  void constancy(ArchRule rule) {
    rule.check(Library.ALL);
  }

  static Stream<Named<ArchRule>> constancy() {
    return Stream.of(
        Named.of("no clock, no chance", Purity.NO_CLOCK_NO_CHANCE),
        Named.of("no default locale or zone", Purity.NO_DEFAULT_LOCALE_OR_ZONE),
        Named.of("no mutable static", Purity.NO_MUTABLE_STATIC));
  }

  @ParameterizedTest
  @MethodSource
  @DisplayName("arrows run down only")
  void floors(ArchRule rule) {
    rule.allowEmptyShould(true).check(Library.ALL);
  }

  static Stream<Named<ArchRule>> floors() {
    return Stream.of(
        Named.of("along the listed arrows", Floors.ARROWS),
        Named.of("in listed packages", Floors.LISTED_ROOMS),
        Named.of("under names that tell", Floors.TELLING_NAMES),
        Named.of("without cycles of packages", Floors.NO_PACKAGE_CYCLES),
        Named.of("without cycles within a subject", Floors.NO_CYCLES_WITHIN_SUBJECT),
        Named.of("no region knows another", Floors.NO_REGION_KNOWS_ANOTHER),
        Named.of("Jackson only in json", Floors.JACKSON_ONLY_IN_JSON));
  }

  @Test
  @DisplayName("no two classes wait for each other to be initialised")
  void initialisation_has_no_cycle() {
    assertThat(InitialisationGraph.of(Library.PURE).cycles()).isEmpty();
  }
}

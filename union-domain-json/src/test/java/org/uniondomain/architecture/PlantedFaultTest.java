package org.uniondomain.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.architecture.planted.egg.Egg;
import org.uniondomain.architecture.planted.hen.Hen;

class PlantedFaultTest {
  private static final String FAULTS = "org.uniondomain.architecture.planted.Faults$";

  @ParameterizedTest(name = "{0}")
  @MethodSource
  @DisplayName("each fault of purity is caught by its rule")
  void purity(String fault, ArchRule rule) throws ClassNotFoundException {
    assertThat(rule.evaluate(Library.only(Class.forName(FAULTS + fault))).hasViolation()).isTrue();
  }

  static Stream<Arguments> purity() {
    return Stream.of(
        arguments("ReadsFile", Purity.NO_INPUT_OUTPUT),
        arguments("AsksToday", Purity.NO_CLOCK_NO_CHANCE),
        arguments("OwnsClock", Purity.NO_CLOCK_NO_CHANCE),
        arguments("ReadsProcess", Purity.NO_CLOCK_NO_CHANCE),
        arguments("AsksLocale", Purity.NO_DEFAULT_LOCALE_OR_ZONE),
        arguments("AsksZone", Purity.NO_DEFAULT_LOCALE_OR_ZONE),
        arguments("FormatsByDefault", Purity.NO_DEFAULT_LOCALE_OR_ZONE),
        arguments("FoldsByDefault", Purity.NO_DEFAULT_LOCALE_OR_ZONE),
        arguments("Reflects", Purity.NO_REFLECTION),
        arguments("KeepsDouble", Purity.EXACT),
        arguments("TakesFloats", Purity.EXACT),
        arguments("CallsDouble", Purity.EXACT),
        arguments("Divides", Purity.EXACT),
        arguments("KeepsCounter", Purity.NO_MUTABLE_STATIC),
        arguments("KeepsArray", Purity.NO_MUTABLE_STATIC),
        arguments("KeepsList", Purity.NO_MUTABLE_STATIC));
  }

  @Test
  @DisplayName("two classes that need each other are a cycle")
  void initialisation_cycle_is_caught() throws ClassNotFoundException {
    var pair =
        new ClassFileImporter()
            .importClasses(Class.forName(FAULTS + "First"), Class.forName(FAULTS + "Second"));

    assertThat(InitialisationGraph.of(pair).cycles())
        .singleElement()
        .satisfies(cycle -> assertThat(cycle).containsExactly(FAULTS + "First", FAULTS + "Second"));
  }

  @Test
  @DisplayName("two packages of one subject that need each other are a cycle")
  void cycle_within_subject_is_caught() {
    var pair = Library.only(Hen.class, Egg.class);

    assertThat(Floors.NO_CYCLES_WITHIN_SUBJECT.evaluate(pair).hasViolation()).isTrue();
    assertThat(Floors.NO_PACKAGE_CYCLES.evaluate(pair).hasViolation()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "core.fact, rules.lang, false",
    "core.competition, core.money, true",
    "core.competition, core.wage, true",
    "core.wage, core.competition, false",
    "core.wage, core.assembly, false",
    "core.aid, core.hardship, true",
    "core.hardship, core.aid, false",
    "core.money, core.competition, false",
    "core.money, json.money, false",
    "rules.lang, core.fact, true",
    "rules.lang, core.competition, false",
    "rules.lang, rules.book, false",
    "rules.book, rules.lang, true",
    "rules.book, rules.competition, false",
    "rules.competition, core.competition, true",
    "rules.competition, core.hardship, false",
    "rules.competition, rules.bargaining, false",
    "rules.competition, rules.wage, true",
    "rules.competition, rules.region.hebei, false",
    "rules.competition, rules.lang, true",
    "rules.aid, rules.hardship, true",
    "rules.aid, core.hardship, true",
    "core.competition.contest, core.honour, true",
    "core.honour, core.competition.contest, false",
    "rules.competition, rules.competition.fund, true",
    "rules.competition.fund, rules.wage, true",
    "rules.competition.fund, rules.bargaining, false",
    "rules.hardship, rules.aid, false",
    "rules.region.hebei, rules.competition, true",
    "rules.region.hebei, core.competition, true",
    "rules.region.hebei, json.competition, false",
    "rules, rules.region.hebei, true",
    "rules, rules.competition, true",
    "rules.region.hebei, rules, false",
    "json.competition, rules.book, true",
  })
  @DisplayName("an arrow is allowed exactly when it is listed")
  void arrows(String from, String to, boolean allowed) {
    assertThat(Arrows.allows(room(from), room(to))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "core.util, false",
    "rules.misc, false",
    "rules, true",
    "core.aid, true",
    "core.competition.fund, true"
  })
  @DisplayName("a package that is not listed is noticed")
  void rooms(String name, boolean listed) {
    assertThat(Arrows.isListed(room(name))).isEqualTo(listed);
  }

  private static Room room(String name) {
    return Room.of("org.uniondomain." + name);
  }
}

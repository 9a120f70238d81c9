package org.uniondomain.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;

/** Who may import whom, and what a package may be called. */
final class Floors {
  private static final ImmutableSet<String> NAMES_THAT_SAY_NOTHING =
      ImmutableSet.of(
          "util",
          "utils",
          "common",
          "helper",
          "helpers",
          "dto",
          "vo",
          "bo",
          "impl",
          "constant",
          "constants");

  static final ArchRule ARROWS = classes().should(importOnlyAlongArrows());

  static final ArchRule LISTED_ROOMS = classes().should(liveInListedRoom());

  static final ArchRule TELLING_NAMES = classes().should(liveWhereTheNameTells());

  static final ArchRule NO_PACKAGE_CYCLES =
      slices().matching("org.uniondomain.(*).(*)..").should().beFreeOfCycles();

  static final ArchRule NO_CYCLES_WITHIN_SUBJECT =
      slices().matching("org.uniondomain.(*).(**)").should().beFreeOfCycles();

  static final ArchRule NO_REGION_KNOWS_ANOTHER =
      slices().matching("org.uniondomain.rules.region.(*)..").should().notDependOnEachOther();

  static final ArchRule JACKSON_ONLY_IN_JSON =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.uniondomain.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "tools.jackson..");

  private Floors() {}

  private static ArchCondition<JavaClass> importOnlyAlongArrows() {
    return new ArchCondition<>("import only along the listed arrows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Room from = Room.of(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency -> Library.isOurs(dependency.getTargetClass().getBaseComponentType()))
            .filter(
                dependency ->
                    !Arrows.allows(
                        from, Room.of(dependency.getTargetClass().getBaseComponentType())))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> liveInListedRoom() {
    return new ArchCondition<>("live in a listed package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!Arrows.isListed(Room.of(type))) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " lives in a package that no list of arrows names"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> liveWhereTheNameTells() {
    return new ArchCondition<>("live in packages whose names tell something") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (String part : type.getPackageName().toLowerCase(Locale.ROOT).split("\\.", -1)) {
          if (NAMES_THAT_SAY_NOTHING.contains(part)) {
            events.add(
                SimpleConditionEvent.violated(type, type.getName() + " lives under " + part));
          }
        }
      }
    };
  }
}

package org.uniondomain.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** What an answer may depend on: the facts and the book, and nothing else. */
final class Purity {
  private static final ImmutableSet<String> INEXACT =
      ImmutableSet.of("double", "float", "java.lang.Double", "java.lang.Float");

  /**
   * Data tables: their arrays are private, filled where they are declared, and never handed out.
   */
  private static final ImmutableSet<String> PRIVATE_TABLES =
      ImmutableSet.of(
          "org.uniondomain.core.identity.CheckCharacters",
          "org.uniondomain.core.time.BundledSchedules",
          "org.uniondomain.core.time.DayTable");

  private static final ImmutableSet<String> DEFAULT_LOCALE_OR_ZONE =
      ImmutableSet.of(
          "java.util.Locale.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.util.TimeZone.getDefault()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.text.NumberFormat.getInstance()");

  private static final ImmutableSet<String> CLOCKS_AND_DICE =
      ImmutableSet.of(
          "java.time.Clock",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.Random",
          "java.util.concurrent.ThreadLocalRandom");

  private static final ImmutableSet<String> CLOCK_OR_CHANCE =
      ImmutableSet.of(
          "now",
          "currentTimeMillis",
          "nanoTime",
          "getenv",
          "getProperty",
          "getProperties",
          "random",
          "randomUUID");

  static final ArchRule NO_INPUT_OUTPUT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..", "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..");

  static final ArchRule NO_CLOCK_NO_CHANCE =
      classes()
          .should(
              notCall(
                  "the clock, chance or the process",
                  (call, text) ->
                      CLOCKS_AND_DICE.contains(call.getOwner().getName())
                          || (call.getOwner().getName().startsWith("java.")
                              && CLOCK_OR_CHANCE.contains(call.getName()))));

  static final ArchRule NO_DEFAULT_LOCALE_OR_ZONE =
      classes()
          .should(
              notCall(
                  "what depends on the default locale, zone or charset",
                  (call, text) -> DEFAULT_LOCALE_OR_ZONE.contains(text)));

  static final ArchRule NO_REFLECTION =
      classes()
          .should(
              notCall(
                  "reflection",
                  (call, text) ->
                      call.getOwner().getPackageName().startsWith("java.lang.reflect")
                          || (call.getOwner().getName().equals("java.lang.Class")
                              && (call.getName().equals("forName")
                                  || call.getName().equals("newInstance")
                                  || call.getName().startsWith("getDeclared")
                                  || call.getName().startsWith("getMethod")
                                  || call.getName().startsWith("getField")
                                  || call.getName().startsWith("getConstructor")))));

  static final ArchRule EXACT = classes().should(beExact());

  static final ArchRule NO_MUTABLE_STATIC = classes().should(haveNoMutableStatic());

  private Purity() {}

  private static ArchCondition<JavaClass> notCall(
      String what, BiPredicate<CodeUnitAccessTarget, String> forbidden) {
    return new ArchCondition<>("not call " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitCallsFromSelf().stream()
            .filter(call -> forbidden.test(call.getTarget(), call.getTarget().getFullName()))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
        type.getCodeUnitReferencesFromSelf().stream()
            .filter(use -> forbidden.test(use.getTarget(), use.getTarget().getFullName()))
            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> beExact() {
    return new ArchCondition<>("be exact") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          if (INEXACT.contains(field.getRawType().getBaseComponentType().getName())) {
            events.add(SimpleConditionEvent.violated(type, field.getDescription()));
          }
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (isInexact(unit.getRawReturnType()) || anyInexact(unit.getRawParameterTypes())) {
            events.add(SimpleConditionEvent.violated(type, unit.getDescription()));
          }
        }
        type.getCodeUnitCallsFromSelf().stream()
            .filter(
                call ->
                    isInexact(call.getTarget().getRawReturnType())
                        || anyInexact(call.getTarget().getRawParameterTypes())
                        || call.getTarget()
                            .getFullName()
                            .startsWith("java.math.BigDecimal.divide("))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
      }
    };
  }

  private static boolean isInexact(JavaClass type) {
    return INEXACT.contains(type.getBaseComponentType().getName());
  }

  private static boolean anyInexact(List<JavaClass> types) {
    return types.stream().anyMatch(Purity::isInexact);
  }

  private static ArchCondition<JavaClass> haveNoMutableStatic() {
    return new ArchCondition<>("have no mutable static field") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          boolean table =
              field.getRawType().isArray()
                  && field.getModifiers().contains(JavaModifier.PRIVATE)
                  && PRIVATE_TABLES.contains(type.getName());
          if (field.getModifiers().contains(JavaModifier.STATIC)
              && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
              && (!field.getModifiers().contains(JavaModifier.FINAL)
                  || (canChange(field.getRawType()) && !table))) {
            events.add(SimpleConditionEvent.violated(type, field.getDescription()));
          }
        }
      }
    };
  }

  private static boolean canChange(JavaClass type) {
    boolean container = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    boolean guava =
        type.getPackageName().equals("com.google.common.collect")
            && type.getSimpleName().startsWith("Immutable");
    return type.isArray()
        || (container && !guava)
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(StringBuilder.class);
  }
}

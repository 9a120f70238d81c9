package org.uniondomain.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.Domain;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.time.Term;

class EntitiesPropertyTest {
  private static final Path MAIN = Path.of("src/main/java");

  /** Every entity of this library, as the sources have them. */
  static List<Class<?>> entities() {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> text(file).contains("Immutable\npublic interface "))
          .map(EntitiesPropertyTest::type)
          .sorted((one, other) -> one.getName().compareTo(other.getName()))
          .collect(Collectors.toList());
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Class<?> type(Path file) {
    String name = MAIN.relativize(file).toString().replace('/', '.');
    try {
      return Class.forName(name.substring(0, name.length() - ".java".length()));
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Example
  @Label("每个实体都能生成，并且取遍已知、未知、范围、可选、无五种状态")
  void every_entity_in_every_state() {
    assertThat(entities()).hasSizeGreaterThan(100);
    Set<String> states = new LinkedHashSet<>();
    for (Class<?> type : entities()) {
      RandomGenerator<?> any = Entities.any(type).generator(1000);
      Random random = new Random(7);
      for (int i = 0; i < 30; i++) {
        collect(type, any.next(random).value(), states);
      }
    }
    assertThat(states)
        .containsExactlyInAnyOrder(
            "known", "unknown", "between", "at", "one", "none", "complete", "partial");
  }

  private static <S> void collect(Class<S> type, Object value, Set<String> states) {
    Shape<S> shape = Shape.of(type);
    S subject = type.cast(value);
    for (Shape.OfFact<S, ?> fact : shape.facts()) {
      states.add(fact.get().apply(subject).toString().replaceFirst(" .*", ""));
    }
    for (Shape.OfList<S, ?> list : shape.lists()) {
      states.add(list.get().apply(subject).isComplete() ? "complete" : "partial");
    }
  }

  @Example
  @Label("每一项要素都会被告知，也会不被告知")
  void every_fact_is_told_now_and_then() {
    for (Class<?> type : entities()) {
      everyFact(type);
    }
  }

  private static <S> void everyFact(Class<S> type) {
    Shape<S> shape = Shape.of(type);
    RandomGenerator<S> any = Entities.any(type).generator(1000);
    Random random = new Random(11);
    List<S> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(any.next(random).value());
    }
    for (Shape.OfFact<S, ?> fact : shape.facts()) {
      assertThat(all)
          .as("%s.%s", type, fact.name())
          .anyMatch(each -> fact.get().apply(each).isKnown());
      assertThat(all)
          .as("%s.%s", type, fact.name())
          .anyMatch(each -> fact.get().apply(each).isUnknown());
    }
  }

  @Provide
  Arbitrary<Class<?>> types() {
    return Arbitraries.of(entities());
  }

  @Property(tries = 300)
  @Label("告知的不超出实情")
  void what_is_told_admits_what_is_the_case(@ForAll("types") Class<?> type, @ForAll long seed) {
    refines(Shape.of(type), Entities.told(type, Knowledge.MIXED), seed);
  }

  private static <S> void refines(Shape<S> shape, Arbitrary<? extends Told<?>> all, long seed) {
    @SuppressWarnings("unchecked")
    Told<S> told = (Told<S>) all.generator(1000).next(new Random(seed)).value();
    for (Shape.OfFact<S, ?> fact : shape.facts()) {
      refines(fact, told);
    }
  }

  private static <S, V> void refines(Shape.OfFact<S, V> fact, Told<S> told) {
    assertThat(fact.get().apply(told.whole()).isDetermined()).isTrue();
    assertThat(fact.get().apply(told.whole()).refines(fact.get().apply(told.told())))
        .as("%s of %s", fact.name(), told)
        .isTrue();
  }

  @Property(tries = 200)
  @Domain(UnionDomain.class)
  @Label("领域内的类型都有生成器")
  void the_domain_knows_its_types(
      @ForAll AwardFund fund,
      @ForAll Told<AwardFund> told,
      @ForAll Fact<Money> money,
      @ForAll Fact<Integer> count,
      @ForAll Listing<AwardFund> funds,
      @ForAll Period period,
      @ForAll Term term,
      @ForAll Division division,
      @ForAll IdentityNumber person,
      @ForAll CreditCode body) {
    Money accrued = fund.accrued().low();
    assertThat(accrued == null || !accrued.isNegative()).isTrue();
    assertThat(told.whole().accrued().refines(told.told().accrued())).isTrue();
    assertThat(person.addressCode()).isEqualTo("150199");
    assertThat(CreditCode.parse(body.code()).findings()).isEmpty();
    assertThat(period.end()).isAfterOrEqualTo(period.start());
    assertThat(term.unit()).isNotNull();
    assertThat(division.code()).hasSize(6);
    assertThat(count.low() == null || count.low() >= 0).isTrue();
    assertThat(money).isNotNull();
    assertThat(funds.items()).hasSizeLessThanOrEqualTo(6);
  }
}

package org.uniondomain.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactPropertyTest {

  private static final int GREATEST = 4;

  @Property
  void refinementIsReflexive(@ForAll("facts") Fact<Integer> fact) {
    assertThat(fact.refines(fact)).isTrue();
    assertThat(fact.refines(Fact.unknown())).isTrue();
  }

  @Property(tries = 5000)
  void refinementIsAntisymmetric(
      @ForAll("facts") Fact<Integer> one, @ForAll("facts") Fact<Integer> other) {
    assertThat(one.refines(other) && other.refines(one)).isEqualTo(one.equals(other));
  }

  @Property(tries = 5000)
  void refinementIsTransitive(
      @ForAll("facts") Fact<Integer> one,
      @ForAll("facts") Fact<Integer> other,
      @ForAll("facts") Fact<Integer> third) {
    if (one.refines(other) && other.refines(third)) {
      assertThat(one.refines(third)).isTrue();
    }
  }

  @Property(tries = 5000)
  void whatRefinesAdmitsNoMore(
      @ForAll("facts") Fact<Integer> one, @ForAll("facts") Fact<Integer> other) {
    boolean contained =
        IntStream.rangeClosed(-1, GREATEST + 1)
            .allMatch(value -> !one.admits(value) || other.admits(value));
    if (one.refines(other)) {
      assertThat(contained).isTrue();
    } else if (one.isKnown() || !one.options().isEmpty()) {
      assertThat(contained).isFalse();
    }
  }

  @Property
  void equalFactsHaveEqualHashCodes(
      @ForAll("facts") Fact<Integer> one, @ForAll("facts") Fact<Integer> other) {
    assertThat(!one.equals(other) || one.hashCode() == other.hashCode()).isTrue();
  }

  @Provide
  Arbitrary<Fact<Integer>> facts() {
    Arbitrary<Integer> values = Arbitraries.integers().between(0, GREATEST);
    return Arbitraries.oneOf(
        Arbitraries.of(Fact.<Integer>none(), Fact.<Integer>unknown()),
        values.map(Fact::known),
        values.map(Fact::atLeast),
        values.map(Fact::atMost),
        values
            .tuple2()
            .map(t -> Fact.between(Math.min(t.get1(), t.get2()), Math.max(t.get1(), t.get2()))),
        values.set().ofMinSize(1).map(Fact::oneOf));
  }
}

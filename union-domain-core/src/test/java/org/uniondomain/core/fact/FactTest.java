package org.uniondomain.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

  private static final Fact<Integer> FIVE = Fact.known(5);
  private static final Fact<Integer> FIVE_TO_SEVEN = Fact.between(5, 7);
  private static final Fact<Integer> FIVE_OR_SEVEN = Fact.oneOf(List.of(5, 7));

  @Test
  void knownGivesTheValueAndBothEnds() {
    assertThat(FIVE.isKnown()).isTrue();
    assertThat(FIVE.isDetermined()).isTrue();
    assertThat(FIVE.isNone()).isFalse();
    assertThat(FIVE.isUnknown()).isFalse();
    assertThat(FIVE.get()).isEqualTo(5);
    assertThat(FIVE.orNull()).isEqualTo(5);
    assertThat(FIVE.low()).isEqualTo(5);
    assertThat(FIVE.high()).isEqualTo(5);
    assertThat(FIVE.options()).containsExactly(5);
  }

  @Test
  void noneIsDeterminedButHasNoValue() {
    Fact<Integer> none = Fact.none();
    assertThat(none.isNone()).isTrue();
    assertThat(none.isDetermined()).isTrue();
    assertThat(none.isUnknown()).isFalse();
    assertThat(none.orNull()).isNull();
    assertThat(none.low()).isNull();
    assertThat(none.options()).isEmpty();
    assertThat(none.admits(0)).isFalse();
  }

  @Test
  void unknownIsNeitherZeroNorNone() {
    Fact<Integer> unknown = Fact.unknown();
    assertThat(unknown.isUnknown()).isTrue();
    assertThat(unknown.isDetermined()).isFalse();
    assertThat(unknown.isNone()).isFalse();
    assertThat(unknown.orNull()).isNull();
    assertThat(unknown.high()).isNull();
    assertThat(unknown.admits(0)).isTrue();
    assertThat(Fact.ofNullable(null)).isEqualTo(unknown).isNotEqualTo(Fact.none());
    assertThat(Fact.ofNullable(5)).isEqualTo(FIVE);
  }

  @Test
  void rangeEndsAreInclusive() {
    assertThat(FIVE_TO_SEVEN.admits(4)).isFalse();
    assertThat(FIVE_TO_SEVEN.admits(5)).isTrue();
    assertThat(FIVE_TO_SEVEN.admits(7)).isTrue();
    assertThat(FIVE_TO_SEVEN.admits(8)).isFalse();
    assertThat(FIVE_TO_SEVEN.isKnown()).isFalse();
    assertThat(FIVE_TO_SEVEN.isUnknown()).isFalse();
    assertThat(FIVE_TO_SEVEN.options()).isEmpty();
    assertThat(FIVE_TO_SEVEN.orNull()).isNull();
  }

  @Test
  void openRangesHaveOneEnd() {
    assertThat(Fact.atLeast(5).low()).isEqualTo(5);
    assertThat(Fact.atLeast(5).high()).isNull();
    assertThat(Fact.atLeast(5).admits(4)).isFalse();
    assertThat(Fact.atLeast(5).admits(5)).isTrue();
    assertThat(Fact.atMost(5).low()).isNull();
    assertThat(Fact.atMost(5).high()).isEqualTo(5);
    assertThat(Fact.atMost(5).admits(5)).isTrue();
    assertThat(Fact.atMost(5).admits(6)).isFalse();
  }

  @Test
  void aRangeOrChoiceOfOneIsKnown() {
    assertThat(Fact.between(5, 5)).isEqualTo(FIVE);
    assertThat(Fact.oneOf(List.of(5, 5))).isEqualTo(FIVE);
  }

  @Test
  void daysCanBeRanged() {
    LocalDate first = LocalDate.of(2024, 2, 28);
    assertThat(Fact.between(first, first.plusDays(2)).admits(LocalDate.of(2024, 2, 29))).isTrue();
  }

  @Test
  void choiceAdmitsItsMembersOnly() {
    assertThat(FIVE_OR_SEVEN.admits(6)).isFalse();
    assertThat(FIVE_OR_SEVEN.admits(7)).isTrue();
    assertThat(FIVE_OR_SEVEN.options()).containsExactly(5, 7);
    assertThat(FIVE_OR_SEVEN.low()).isNull();
    assertThat(FIVE_OR_SEVEN).isEqualTo(Fact.oneOf(List.of(7, 5)));
  }

  @Test
  void misuseIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.between(7, 5))
        .withMessageContaining("between 7 and 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.oneOf(List.of()))
        .withMessageContaining("no options");
    assertThatIllegalStateException()
        .isThrownBy(FIVE_TO_SEVEN::get)
        .withMessageContaining("between 5 and 7");
    assertThatIllegalStateException()
        .isThrownBy(() -> Fact.unknown().get())
        .withMessageContaining("unknown");
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nullIsNoKnownValue() {
    assertThatNullPointerException()
        .isThrownBy(() -> Fact.known(null))
        .withMessageContaining("unknown()");
  }

  @Test
  void refinementNarrows() {
    assertThat(FIVE.refines(FIVE_TO_SEVEN)).isTrue();
    assertThat(FIVE.refines(FIVE_OR_SEVEN)).isTrue();
    assertThat(FIVE_OR_SEVEN.refines(FIVE_TO_SEVEN)).isTrue();
    assertThat(FIVE_TO_SEVEN.refines(FIVE_OR_SEVEN)).isFalse();
    assertThat(FIVE_TO_SEVEN.refines(Fact.atLeast(5))).isTrue();
    assertThat(FIVE_TO_SEVEN.refines(Fact.atLeast(6))).isFalse();
    assertThat(Fact.atLeast(5).refines(FIVE_TO_SEVEN)).isFalse();
    assertThat(Fact.<Integer>none().refines(FIVE_TO_SEVEN)).isFalse();
    assertThat(Fact.<Integer>none().refines(Fact.unknown())).isTrue();
    assertThat(Fact.<Integer>unknown().refines(FIVE)).isFalse();
  }

  @Test
  void mapsWhatIsNoRange() {
    assertThat(FIVE.map(n -> n * 2)).isEqualTo(Fact.known(10));
    assertThat(FIVE_OR_SEVEN.map(n -> n > 0)).isEqualTo(Fact.known(true));
    assertThat(Fact.<Integer>none().map(n -> n * 2)).isEqualTo(Fact.none());
    assertThat(Fact.<Integer>unknown().map(n -> n * 2)).isEqualTo(Fact.unknown());
    assertThatIllegalStateException()
        .isThrownBy(() -> FIVE_TO_SEVEN.map(n -> n * 2))
        .withMessageContaining("between 5 and 7");
  }

  @Test
  void readsAloud() {
    assertThat(FIVE).hasToString("known 5");
    assertThat(Fact.none()).hasToString("none");
    assertThat(Fact.unknown()).hasToString("unknown");
    assertThat(FIVE_TO_SEVEN).hasToString("between 5 and 7");
    assertThat(Fact.atLeast(5)).hasToString("at least 5");
    assertThat(Fact.atMost(7)).hasToString("at most 7");
    assertThat(FIVE_OR_SEVEN).hasToString("one of [5, 7]");
  }

  @Test
  void equalityIsByStateAndContent() {
    assertThat(FIVE).isEqualTo(Fact.known(5)).hasSameHashCodeAs(Fact.known(5));
    assertThat(FIVE_TO_SEVEN).hasSameHashCodeAs(Fact.between(5, 7)).isNotEqualTo(FIVE_OR_SEVEN);
    assertThat(Fact.atLeast(5)).isNotEqualTo(Fact.atMost(5)).isNotEqualTo(FIVE);
  }
}

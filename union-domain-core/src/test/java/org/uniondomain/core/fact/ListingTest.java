package org.uniondomain.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Test
  void completeAndPartialDiffer() {
    assertThat(Listing.of("a", "b")).isEqualTo(Listing.complete(List.of("a", "b")));
    assertThat(Listing.of("a", "b").isComplete()).isTrue();
    assertThat(Listing.partial(List.of("a", "b")).isComplete()).isFalse();
    assertThat(Listing.partial(List.of("a", "b"))).isNotEqualTo(Listing.of("a", "b"));
    assertThat(Listing.of("a", "b").items()).containsExactly("a", "b");
    assertThat(Listing.of("a", "b")).isNotEqualTo(Listing.of("b", "a"));
  }

  @Test
  void unknownIsNotEmpty() {
    assertThat(Listing.unknown().isComplete()).isFalse();
    assertThat(Listing.unknown().items()).isEmpty();
    assertThat(Listing.none().isComplete()).isTrue();
    assertThat(Listing.none().items()).isEmpty();
    assertThat(Listing.none()).isEqualTo(Listing.of()).isNotEqualTo(Listing.unknown());
  }

  @Test
  void aFurtherItemKeepsCompleteness() {
    assertThat(Listing.of("a").with("b")).isEqualTo(Listing.of("a", "b"));
    assertThat(Listing.<String>unknown().with("a")).isEqualTo(Listing.partial(List.of("a")));
  }

  @Test
  void canBeDeclaredComplete() {
    assertThat(Listing.partial(List.of("a")).asComplete()).isEqualTo(Listing.of("a"));
    assertThat(Listing.unknown().asComplete()).isEqualTo(Listing.none());
    Listing<String> complete = Listing.of("a");
    assertThat(complete.asComplete()).isSameAs(complete);
  }

  @Test
  void readsAloud() {
    assertThat(Listing.of("a", "b")).hasToString("[a, b]").hasSameHashCodeAs(Listing.of("a", "b"));
    assertThat(Listing.partial(List.of("a"))).hasToString("at least [a]");
    assertThat(Listing.unknown()).hasToString("unknown");
    assertThat(Listing.none()).hasToString("[]");
  }

  @Test
  void mappingKeepsOrderAndCompleteness() {
    assertThat(Listing.of(1, 2).map(each -> each * 10)).isEqualTo(Listing.of(10, 20));
    assertThat(Listing.partial(List.of(1)).map(each -> "a" + each))
        .isEqualTo(Listing.partial(List.of("a1")));
  }
}

package org.uniondomain.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Vocabulary;

class StandardFloorsTest {
  @Test
  @DisplayName("最低值: what an entity refuses its vocabulary says cannot be, and the other way round")
  void entity_and_vocabulary_agree() {
    Set<String> disagreeing = new LinkedHashSet<>();
    Set<Vocabulary<?>> seen = new LinkedHashSet<>();
    for (SubjectRules<?> each : UnionRules.standard().subjects()) {
      check(each.vocabulary(), seen, disagreeing);
    }

    assertThat(seen).hasSizeGreaterThan(100);
    assertThat(disagreeing).isEmpty();
  }

  private static <S> void check(
      Vocabulary<S> vocabulary, Set<Vocabulary<?>> seen, Set<String> disagreeing) {
    if (vocabulary.code() != null || !seen.add(vocabulary)) {
      return;
    }
    for (Attribute<S, ?> each : vocabulary.facts()) {
      boolean own = each.description().pointer().lastIndexOf('/') == 0;
      if (own && each instanceof QuantityFact<S, ?> quantity) {
        check(quantity, vocabulary.empty(), disagreeing);
      }
    }
    vocabulary.lists().forEach(each -> check(each.vocabulary(), seen, disagreeing));
    vocabulary.parts().forEach(each -> check(each.vocabulary(), seen, disagreeing));
  }

  private static <S, V extends Comparable<? super V>> void check(
      QuantityFact<S, V> quantity, S empty, Set<String> disagreeing) {
    boolean floored = quantity.floor() != Long.MIN_VALUE;
    for (long number : floored ? sides(quantity.floor()) : ImmutableSet.of(-1L)) {
      boolean refused = isRefused(quantity, empty, quantity.measure().whole(number));
      if (refused != (floored && number < quantity.floor())) {
        disagreeing.add(quantity + " " + number + (refused ? " is refused" : " is taken"));
      }
    }
  }

  private static ImmutableSet<Long> sides(long floor) {
    return ImmutableSet.of(floor - 1, floor);
  }

  private static <S, V extends Comparable<? super V>> boolean isRefused(
      QuantityFact<S, V> quantity, S empty, V value) {
    try {
      quantity.with(empty, Fact.known(value));
      return false;
    } catch (IllegalArgumentException refused) {
      return true;
    }
  }
}

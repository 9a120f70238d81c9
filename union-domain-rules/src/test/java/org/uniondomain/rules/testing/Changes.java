package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 变换: subjects changed throughout, in their lists and parts as well. */
final class Changes {
  private Changes() {}

  /** Returns {@code subject} with the items of every list in another order. */
  static <S> S shuffled(Vocabulary<S> vocabulary, S subject, long seed) {
    if (vocabulary.code() != null) {
      return subject;
    }
    S changed = subject;
    for (Vocabulary.ListOf<S, ?> list : vocabulary.lists()) {
      changed = shuffled(list, changed, seed);
    }
    for (Vocabulary.PartOf<S, ?> part : vocabulary.parts()) {
      changed = part(part, changed, seed);
    }
    return changed;
  }

  private static <S, E> S shuffled(Vocabulary.ListOf<S, E> list, S subject, long seed) {
    List<E> items = new ArrayList<>();
    for (E item : list.items().of(subject).items()) {
      items.add(shuffled(list.vocabulary(), item, seed));
    }
    Collections.shuffle(items, new Random(seed));
    return list.items().with(subject, as(list.items().of(subject), items));
  }

  private static <S, P> S part(Vocabulary.PartOf<S, P> part, S subject, long seed) {
    P inner = shuffled(part.vocabulary(), part.part().of(subject), seed);
    return part.part().with(subject, inner);
  }

  /** Returns {@code subject} with every amount of money multiplied by {@code factor}. */
  static <S> S scaled(Vocabulary<S> vocabulary, S subject, int factor) {
    if (vocabulary.code() != null) {
      return subject;
    }
    S changed = subject;
    for (Attribute<S, ?> fact : vocabulary.facts()) {
      if (fact.type() == Money.class) {
        changed = scaled(fact, changed, factor);
      }
    }
    for (Vocabulary.ListOf<S, ?> list : vocabulary.lists()) {
      changed = scaledItems(list, changed, factor);
    }
    for (Vocabulary.PartOf<S, ?> part : vocabulary.parts()) {
      changed = scaledPart(part, changed, factor);
    }
    return changed;
  }

  @SuppressWarnings("unchecked") // the attribute was seen to be of money
  private static <S, V> S scaled(Attribute<S, V> attribute, S subject, int factor) {
    Fact<Money> fact = (Fact<Money>) attribute.of(subject);
    UnaryOperator<Money> times = money -> money.times(factor);
    Money low = fact.low();
    Money high = fact.high();
    Fact<Money> scaled =
        (low == null && high == null) || fact.isKnown()
            ? fact.map(times)
            : low == null
                ? Fact.atMost(times.apply(high))
                : high == null
                    ? Fact.atLeast(times.apply(low))
                    : Fact.between(times.apply(low), times.apply(high));
    return attribute.with(subject, (Fact<V>) scaled);
  }

  private static <S, E> S scaledItems(Vocabulary.ListOf<S, E> list, S subject, int factor) {
    Listing<E> before = list.items().of(subject);
    ImmutableList<E> after =
        before.items().stream()
            .map(item -> scaled(list.vocabulary(), item, factor))
            .collect(ImmutableList.toImmutableList());
    return list.items().with(subject, as(before, after));
  }

  private static <S, P> S scaledPart(Vocabulary.PartOf<S, P> part, S subject, int factor) {
    P inner = scaled(part.vocabulary(), part.part().of(subject), factor);
    return part.part().with(subject, inner);
  }

  private static <E> Listing<E> as(Listing<E> before, List<E> items) {
    return before.isComplete() ? Listing.complete(items) : Listing.partial(items);
  }

  /** Returns {@code subject} with a known quantity raised by {@code units} of its smallest unit. */
  static <S, V extends Comparable<? super V>> S raised(
      QuantityFact<S, V> fact, S subject, long units) {
    if (!fact.of(subject).isKnown()) {
      return subject;
    }
    V more = fact.measure().whole(fact.lowNumerator(subject, null) + units);
    return fact.with(subject, Fact.known(more));
  }
}

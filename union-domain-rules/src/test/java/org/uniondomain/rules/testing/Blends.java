package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Vocabulary;

/** 混合: subjects that say of some facts what the whole one says, and of others what was told. */
final class Blends {
  private Blends() {}

  /**
   * Returns {@code blurred}, with what {@code whole} says of every fact whose JSON Pointer is not
   * in {@code kept}.
   */
  static <S> S blended(Vocabulary<S> vocabulary, S blurred, S whole, Set<String> kept) {
    return blended(vocabulary, blurred, whole, kept, "");
  }

  private static <S> S blended(
      Vocabulary<S> vocabulary, S blurred, S whole, Set<String> kept, String prefix) {
    if (vocabulary.code() != null) {
      return blurred;
    }
    S subject = blurred;
    for (Attribute<S, ?> fact : vocabulary.facts()) {
      if (!kept.contains(prefix + fact.description().pointer())) {
        subject = taken(subject, whole, fact);
      }
    }
    for (Vocabulary.ListOf<S, ?> list : vocabulary.lists()) {
      subject = blendedList(subject, whole, list, kept, prefix);
    }
    for (Vocabulary.PartOf<S, ?> part : vocabulary.parts()) {
      subject = blendedPart(subject, whole, part, kept, prefix);
    }
    return subject;
  }

  private static <S, V> S taken(S subject, S whole, Attribute<S, V> attribute) {
    try {
      return attribute.with(subject, attribute.of(whole));
    } catch (IllegalArgumentException impossible) {
      return subject;
    }
  }

  private static <S, E> S blendedList(
      S subject, S whole, Vocabulary.ListOf<S, E> list, Set<String> kept, String prefix) {
    String pointer = prefix + list.items().description().pointer();
    Listing<E> known = list.items().of(subject);
    ImmutableList<E> all = list.items().of(whole).items();
    boolean rest = !known.isComplete() && !kept.contains(pointer);
    List<E> items = new ArrayList<>();
    for (int i = 0; i < (rest ? all.size() : known.items().size()); i++) {
      items.add(
          i < known.items().size()
              ? blended(
                  list.vocabulary(), known.items().get(i), all.get(i), kept, pointer + "/" + i)
              : all.get(i));
    }
    return list.items()
        .with(
            subject, known.isComplete() || rest ? Listing.complete(items) : Listing.partial(items));
  }

  private static <S, P> S blendedPart(
      S subject, S whole, Vocabulary.PartOf<S, P> part, Set<String> kept, String prefix) {
    return part.part()
        .with(
            subject,
            blended(
                part.vocabulary(),
                part.part().of(subject),
                part.part().of(whole),
                kept,
                prefix + part.part().description().pointer()));
  }
}

package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 随机主体: subjects made from a vocabulary: whole ones of which everything is known, blurred ones that
 * say less of the same thing, and blends that say of some facts what the whole one says.
 */
public final class Subjects {
  private final Random random;
  private final Values values;

  /** Makes subjects with {@code random}. */
  public Subjects(Random random) {
    this.random = random;
    this.values = new Values(random);
  }

  /** Returns a subject of which every fact is known, or none. */
  public <S> S whole(Vocabulary<S> vocabulary) {
    Choice<S, ?> code = vocabulary.code();
    if (code != null) {
      Object[] codes = vocabulary.subject().type().getEnumConstants();
      return vocabulary.subject().type().cast(codes[random.nextInt(codes.length)]);
    }
    S subject = vocabulary.empty();
    for (Attribute<S, ?> fact : vocabulary.facts()) {
      subject = told(subject, fact);
    }
    for (Vocabulary.ListOf<S, ?> list : vocabulary.lists()) {
      subject = listed(subject, list);
    }
    for (Vocabulary.PartOf<S, ?> part : vocabulary.parts()) {
      subject = composed(subject, part);
    }
    return subject;
  }

  private <S, V> S told(S subject, Attribute<S, V> attribute) {
    for (int attempt = 0; attempt < 20; attempt++) {
      try {
        return attribute.with(subject, values.of(attribute));
      } catch (IllegalArgumentException impossible) {
        // the entity refuses the combination: another value is tried
      }
    }
    return subject;
  }

  private <S, E> S listed(S subject, Vocabulary.ListOf<S, E> list) {
    List<E> items = new ArrayList<>();
    int size = random.nextInt(7);
    for (int i = 0; i < size; i++) {
      items.add(whole(list.vocabulary()));
    }
    return list.items().with(subject, Listing.complete(items));
  }

  private <S, P> S composed(S subject, Vocabulary.PartOf<S, P> part) {
    return part.part().with(subject, whole(part.vocabulary()));
  }

  /** Returns a subject that says less than {@code whole}, and nothing else. */
  public <S> S blurred(Vocabulary<S> vocabulary, S whole) {
    if (vocabulary.code() != null) {
      return whole;
    }
    S subject = whole;
    for (Attribute<S, ?> fact : vocabulary.facts()) {
      subject = untold(subject, fact);
    }
    for (Vocabulary.ListOf<S, ?> list : vocabulary.lists()) {
      subject = unlisted(subject, list);
    }
    for (Vocabulary.PartOf<S, ?> part : vocabulary.parts()) {
      subject = decomposed(subject, part);
    }
    return subject;
  }

  private <S, V> S untold(S subject, Attribute<S, V> attribute) {
    if (random.nextInt(3) > 0) {
      return subject;
    }
    try {
      return attribute.with(subject, values.blurred(attribute, attribute.of(subject)));
    } catch (IllegalArgumentException impossible) {
      return attribute.with(subject, Fact.unknown());
    }
  }

  private <S, E> S unlisted(S subject, Vocabulary.ListOf<S, E> list) {
    ImmutableList<E> items = list.items().of(subject).items();
    List<E> kept = new ArrayList<>();
    boolean complete = random.nextInt(3) > 0;
    int size = complete ? items.size() : random.nextInt(items.size() + 1);
    for (int i = 0; i < size; i++) {
      kept.add(blurred(list.vocabulary(), items.get(i)));
    }
    return list.items().with(subject, complete ? Listing.complete(kept) : Listing.partial(kept));
  }

  private <S, P> S decomposed(S subject, Vocabulary.PartOf<S, P> part) {
    return part.part().with(subject, blurred(part.vocabulary(), part.part().of(subject)));
  }

  /**
   * Returns {@code blurred}, with what {@code whole} says of every fact whose JSON Pointer is not
   * in {@code kept}.
   */
  public static <S> S blended(Vocabulary<S> vocabulary, S blurred, S whole, Set<String> kept) {
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

package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 词汇: everything that can be told of a subject. JSON, schemas and generators are derived from it,
 * so that there is no second list of fields. It is immutable; every method returns a new value.
 *
 * @param <S> the subject
 */
public final class Vocabulary<S> {
  private final Subject<S> subject;
  private final @Nullable S empty;
  private final @Nullable Choice<S, ?> code;
  private final ImmutableList<Attribute<S, ?>> facts;
  private final ImmutableList<ListOf<S, ?>> lists;
  private final ImmutableList<PartOf<S, ?>> parts;

  /**
   * 清单及其词汇: a list and what can be told of its items.
   *
   * @param <S> the subject
   * @param <E> type of the items
   * @param items the list
   * @param vocabulary what can be told of an item
   * @param elsewhere whether the items are named here, and told and judged elsewhere
   */
  public record ListOf<S, E>(Items<S, E> items, Vocabulary<E> vocabulary, boolean elsewhere) {}

  /**
   * 组成部分及其词汇: a part and what can be told of it.
   *
   * @param <S> the subject
   * @param <P> type of the part
   * @param part the part
   * @param vocabulary what can be told of it
   * @param elsewhere whether the part is named here, and told and judged elsewhere
   */
  public record PartOf<S, P>(Part<S, P> part, Vocabulary<P> vocabulary, boolean elsewhere) {}

  private Vocabulary(
      Subject<S> subject,
      @Nullable S empty,
      @Nullable Choice<S, ?> code,
      ImmutableList<Attribute<S, ?>> facts,
      ImmutableList<ListOf<S, ?>> lists,
      ImmutableList<PartOf<S, ?>> parts) {
    this.subject = requireNonNull(subject, "subject");
    this.empty = empty;
    this.code = code;
    this.facts = facts;
    this.lists = lists;
    this.parts = parts;
  }

  /**
   * Returns the vocabulary of {@code subject}, with nothing in it yet.
   *
   * @param <S> the subject
   * @param empty the subject of which nothing is known
   */
  public static <S> Vocabulary<S> of(Subject<S> subject, S empty) {
    return new Vocabulary<>(
        subject,
        requireNonNull(empty, "empty"),
        null,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * Returns the vocabulary of a code, which is all there is to tell.
   *
   * @param <E> the set of codes
   */
  public static <E extends Enum<E>> Vocabulary<E> ofCodes(Choice<E, E> self) {
    return new Vocabulary<>(
        Subject.named(
            self.description().id(),
            self.type(),
            self.description().label().chinese(),
            self.description().label().english()),
        null,
        self,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /** Adds facts. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Vocabulary<S> with(Attribute<S, ?>... added) {
    return new Vocabulary<>(
        subject,
        empty,
        code,
        ImmutableList.<Attribute<S, ?>>builder().addAll(facts).add(added).build(),
        lists,
        parts);
  }

  /**
   * Adds a list.
   *
   * @param <E> type of its items
   */
  public <E> Vocabulary<S> with(Items<S, E> items, Vocabulary<E> vocabulary) {
    return with(new ListOf<>(items, vocabulary, false));
  }

  /**
   * Adds a list of things that are told and judged elsewhere, so that no assessment of this subject
   * judges them a second time.
   *
   * @param <E> type of its items
   */
  public <E> Vocabulary<S> naming(Items<S, E> items, Vocabulary<E> vocabulary) {
    return with(new ListOf<>(items, vocabulary, true));
  }

  private Vocabulary<S> with(ListOf<S, ?> list) {
    return new Vocabulary<>(
        subject,
        empty,
        code,
        facts,
        ImmutableList.<ListOf<S, ?>>builder().addAll(lists).add(list).build(),
        parts);
  }

  /**
   * Adds a part.
   *
   * @param <P> type of the part
   */
  public <P> Vocabulary<S> with(Part<S, P> part, Vocabulary<P> vocabulary) {
    return with(new PartOf<>(part, vocabulary, false));
  }

  /**
   * Adds a thing that is told and judged elsewhere, so that no assessment of this subject judges it
   * a second time.
   *
   * @param <P> type of the part
   */
  public <P> Vocabulary<S> naming(Part<S, P> part, Vocabulary<P> vocabulary) {
    return with(new PartOf<>(part, vocabulary, true));
  }

  private Vocabulary<S> with(PartOf<S, ?> part) {
    return new Vocabulary<>(
        subject,
        empty,
        code,
        facts,
        lists,
        ImmutableList.<PartOf<S, ?>>builder().addAll(parts).add(part).build());
  }

  /** Returns the subject. */
  public Subject<S> subject() {
    return subject;
  }

  /**
   * Returns the subject of which nothing is known.
   *
   * @throws IllegalStateException for a code, which is always known
   */
  public S empty() {
    if (empty == null) {
      throw new IllegalStateException(subject + " is a code and has nothing unknown");
    }
    return empty;
  }

  /** Returns the choice that a code is of itself, or null where this is no vocabulary of codes. */
  public @Nullable Choice<S, ?> code() {
    return code;
  }

  /** Returns the facts. */
  public ImmutableList<Attribute<S, ?>> facts() {
    return facts;
  }

  /** Returns the lists. */
  public ImmutableList<ListOf<S, ?>> lists() {
    return lists;
  }

  /** Returns the parts. */
  public ImmutableList<PartOf<S, ?>> parts() {
    return parts;
  }

  @Override
  public String toString() {
    return "vocabulary of " + subject;
  }
}

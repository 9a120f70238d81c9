package org.uniondomain.core.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 形状: what can be told of a subject: its facts, its lists and its parts; of a code, its constants.
 * It is read from an entity, or given by hand for a type of one's own.
 *
 * @param <S> the subject
 */
public final class Shape<S> {
  private final @Nullable S empty;
  private final ImmutableList<S> codes;
  private final ImmutableList<OfFact<S, ?>> facts;
  private final ImmutableList<OfList<S, ?>> lists;
  private final ImmutableList<OfPart<S, ?>> parts;

  /**
   * 事实项: one fact.
   *
   * @param <S> the subject
   * @param <V> type of the value
   * @param name its name
   * @param type type of the value
   * @param least the least value, null for none
   * @param get reads it
   * @param with puts it in place of what is told
   */
  public record OfFact<S, V>(
      String name,
      Class<V> type,
      @Nullable V least,
      Function<S, Fact<V>> get,
      BiFunction<S, Fact<V>, S> with) {}

  /**
   * 清单项: one list.
   *
   * @param <S> the subject
   * @param <E> type of the items
   * @param name its name
   * @param shape what can be told of an item
   * @param get reads it
   * @param with puts it in place of what is told
   */
  public record OfList<S, E>(
      String name,
      Supplier<Shape<E>> shape,
      Function<S, Listing<E>> get,
      BiFunction<S, Listing<E>, S> with) {}

  /**
   * 组成部分: one part.
   *
   * @param <S> the subject
   * @param <P> type of the part
   * @param name its name
   * @param shape what can be told of it
   * @param get reads it
   * @param with puts it in place of the one there is
   */
  public record OfPart<S, P>(
      String name, Supplier<Shape<P>> shape, Function<S, P> get, BiFunction<S, P, S> with) {}

  private Shape(
      @Nullable S empty,
      ImmutableList<S> codes,
      ImmutableList<OfFact<S, ?>> facts,
      ImmutableList<OfList<S, ?>> lists,
      ImmutableList<OfPart<S, ?>> parts) {
    this.empty = empty;
    this.codes = codes;
    this.facts = facts;
    this.lists = lists;
    this.parts = parts;
  }

  /**
   * Reads the shape of an entity of this library, or of your own with the same style.
   *
   * @param <S> the entity
   * @throws IllegalArgumentException if {@code type} is no entity
   */
  public static <S> Shape<S> of(Class<S> type) {
    return ShapeReader.read(type);
  }

  /**
   * Begins the shape of a subject of which so far nothing can be told.
   *
   * @param <S> the subject
   * @param empty the subject of which nothing is known
   */
  public static <S> Shape<S> from(S empty) {
    return new Shape<>(
        requireNonNull(empty, "empty"),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * Returns the shape of codes, which are always known.
   *
   * @param <S> the codes
   */
  public static <S> Shape<S> ofCodes(S[] codes) {
    return new Shape<>(
        null,
        ImmutableList.copyOf(codes),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * Returns the least value of a fact, which is the least that telling it does not refuse: of
   * numbers 0 or above, of amounts null where negative ones are accepted, of anything else null.
   *
   * @param <V> type of the value
   * @param telling tells the fact, and throws {@link IllegalArgumentException} to refuse a value
   */
  @SuppressWarnings("unchecked") // a value of the type is found
  public static <V> @Nullable V least(Class<V> type, Consumer<V> telling) {
    return (V) Floors.least(type, value -> telling.accept((V) value));
  }

  /** Adds a fact. */
  public Shape<S> with(OfFact<S, ?> fact) {
    return new Shape<>(empty, codes, added(facts, fact), lists, parts);
  }

  /** Adds a list. */
  public Shape<S> with(OfList<S, ?> list) {
    return new Shape<>(empty, codes, facts, added(lists, list), parts);
  }

  /** Adds a part. */
  public Shape<S> with(OfPart<S, ?> part) {
    return new Shape<>(empty, codes, facts, lists, added(parts, part));
  }

  private static <T> ImmutableList<T> added(ImmutableList<T> all, T one) {
    return ImmutableList.<T>builder().addAll(all).add(one).build();
  }

  /** Returns the subject of which nothing is known; null for codes. */
  public @Nullable S empty() {
    return empty;
  }

  /** Returns the codes; empty for everything else. */
  public ImmutableList<S> codes() {
    return codes;
  }

  /** Returns the facts. */
  public ImmutableList<OfFact<S, ?>> facts() {
    return facts;
  }

  /** Returns the lists. */
  public ImmutableList<OfList<S, ?>> lists() {
    return lists;
  }

  /** Returns the parts. */
  public ImmutableList<OfPart<S, ?>> parts() {
    return parts;
  }

  /**
   * Returns what is told of {@code subject}, each fact by its name, personal or not: for reports of
   * tests, whose subjects are made up.
   */
  public Object describe(S subject) {
    return Described.of(this, subject);
  }
}

package org.uniondomain.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Items;

/**
 * 所在: where in a subject a term is asked: of the subject itself, or of the first item of a list.
 *
 * @param <S> the subject
 * @param <T> what the term is asked of
 */
final class Frame<S, T> {
  private final @Nullable Frame<S, ?> owner;
  private final Function<S, @Nullable T> get;
  private final BiFunction<S, T, S> with;

  private Frame(
      @Nullable Frame<S, ?> owner, Function<S, @Nullable T> get, BiFunction<S, T, S> with) {
    this.owner = owner;
    this.get = get;
    this.with = with;
  }

  static <S> Frame<S, S> whole() {
    return new Frame<>(null, subject -> subject, (subject, changed) -> changed);
  }

  /** Returns where terms of the items of {@code list} are asked. */
  <E> Frame<S, E> first(Items<T, E> list) {
    return new Frame<>(
        this,
        subject -> {
          T inner = get.apply(subject);
          ImmutableList<E> items = inner == null ? ImmutableList.of() : list.of(inner).items();
          return items.isEmpty() ? null : items.get(0);
        },
        (subject, item) -> {
          T inner = get.apply(subject);
          if (inner == null) {
            return subject;
          }
          List<E> items = new ArrayList<>(list.of(inner).items());
          items.set(0, item);
          return with.apply(subject, list.with(inner, Listing.complete(items)));
        });
  }

  /** Returns where terms of the owner of the list are asked. */
  @Nullable Frame<S, ?> owner() {
    return owner;
  }

  /** Returns what the term is asked of, or null where the list has no item. */
  @Nullable T of(S subject) {
    return get.apply(subject);
  }

  /** Returns the owner of the list, or null outside lists. */
  @Nullable Object ownerIn(S subject) {
    return owner == null ? null : owner.get.apply(subject);
  }

  /** Returns {@code subject} with {@code changed} in place of what the term is asked of. */
  S with(S subject, T changed) {
    return with.apply(subject, changed);
  }
}

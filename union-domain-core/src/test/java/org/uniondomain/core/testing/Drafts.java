package org.uniondomain.core.testing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.uniondomain.core.fact.Listing;

/**
 * 草稿: subjects whose days are still to be moved to their time, so that they stay near each other.
 */
final class Drafts {
  private static final int[] ITEMS = {6, 3, 2, 1};

  private Drafts() {}

  /** A subject, once it is said by how many days its days are moved. */
  interface Draft<S> {
    Told<S> at(long shift);
  }

  /** One thing told of a subject. */
  private interface Step<S> {
    Told<S> after(Told<S> before, long shift);
  }

  static <S> Arbitrary<Draft<S>> of(Shape<S> shape, Knowledge knowledge, int depth) {
    if (!shape.codes().isEmpty()) {
      return Arbitraries.of(shape.codes()).map(code -> shift -> new Told<>(code, code));
    }
    List<Arbitrary<Step<S>>> steps = new ArrayList<>();
    shape.facts().forEach(each -> steps.add(fact(each, knowledge)));
    shape.lists().forEach(each -> steps.add(list(each, knowledge, depth)));
    shape.parts().forEach(each -> steps.add(part(each, knowledge, depth)));
    S empty = requireNonNull(shape.empty());
    return Combinators.combine(steps)
        .as(
            all ->
                shift -> {
                  Told<S> told = new Told<>(empty, empty);
                  for (Step<S> step : all) {
                    told = step.after(told, shift);
                  }
                  return told;
                });
  }

  private static <S, V> Arbitrary<Step<S>> fact(Shape.OfFact<S, V> fact, Knowledge knowledge) {
    return Telling.of(
            fact.type(), fact.least(), ValueArbitraries.near(fact.type(), fact.least()), knowledge)
        .map(
            telling ->
                (before, shift) -> {
                  Telling<V> moved = telling.shifted(shift);
                  try {
                    return new Told<>(
                        fact.with().apply(before.whole(), moved.whole()),
                        fact.with().apply(before.told(), moved.told()));
                  } catch (IllegalArgumentException impossibleBesideTheOthers) {
                    return before;
                  }
                });
  }

  private static <S, E> Arbitrary<Step<S>> list(
      Shape.OfList<S, E> list, Knowledge knowledge, int depth) {
    int most = ITEMS[Math.min(depth, ITEMS.length - 1)];
    Arbitrary<Integer> kept =
        knowledge.isWhole()
            ? Arbitraries.just(most)
            : Arbitraries.of(IntStream.rangeClosed(0, 3 * most).boxed().toList());
    return Combinators.combine(
            of(list.shape().get(), knowledge, depth + 1).list().ofMaxSize(most), kept)
        .as(
            (drafts, keep) ->
                (before, shift) -> {
                  List<E> wholes = new ArrayList<>();
                  List<E> told = new ArrayList<>();
                  for (Draft<E> draft : drafts) {
                    Told<E> item = draft.at(shift);
                    wholes.add(item.whole());
                    told.add(item.told());
                  }
                  return new Told<>(
                      list.with().apply(before.whole(), Listing.complete(wholes)),
                      list.with()
                          .apply(
                              before.told(),
                              keep >= most
                                  ? Listing.complete(told)
                                  : Listing.partial(told.subList(0, Math.min(keep, told.size())))));
                });
  }

  private static <S, P> Arbitrary<Step<S>> part(
      Shape.OfPart<S, P> part, Knowledge knowledge, int depth) {
    return of(part.shape().get(), knowledge, depth + 1)
        .map(
            draft ->
                (before, shift) -> {
                  Told<P> inner = draft.at(shift);
                  return new Told<>(
                      part.with().apply(before.whole(), inner.whole()),
                      part.with().apply(before.told(), inner.told()));
                });
  }
}

package org.uniondomain.core.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;

/**
 * 实体生成器: arbitrary entities, valid by construction: none has a value below its least one, and a
 * fact that an entity refuses beside the others is left untold. They shrink towards fewer facts,
 * shorter lists and small, round values. The days of an entity lie near each other.
 */
public final class Entities {
  private Entities() {}

  /**
   * Returns entities of which some facts are told, some in part, and some not.
   *
   * @param <S> the entity
   */
  public static <S> Arbitrary<S> any(Class<S> type) {
    return told(type, Knowledge.MIXED).map(Told::told);
  }

  /**
   * Returns entities of which everything is told: every fact is known, or none.
   *
   * @param <S> the entity
   */
  public static <S> Arbitrary<S> whole(Class<S> type) {
    return told(type, Knowledge.WHOLE).map(Told::whole);
  }

  /**
   * Returns entities as they are, each with what was told of it.
   *
   * @param <S> the entity
   */
  public static <S> Arbitrary<Told<S>> told(Class<S> type, Knowledge knowledge) {
    return told(Shape.of(type), knowledge);
  }

  /**
   * Returns subjects of a shape as they are, each with what was told of it.
   *
   * @param <S> the subject
   */
  public static <S> Arbitrary<Told<S>> told(Shape<S> shape, Knowledge knowledge) {
    return Combinators.combine(GroundArbitraries.shifts(), Drafts.of(shape, knowledge, 0))
        .as((shift, draft) -> draft.at(shift))
        .withoutEdgeCases();
  }

  /**
   * Returns facts of a type.
   *
   * @param <V> type of the value
   */
  public static <V> Arbitrary<Fact<V>> facts(Class<V> type, Knowledge knowledge) {
    return Telling.of(type, null, ValueArbitraries.of(type), knowledge).map(Telling::told);
  }

  /**
   * Returns listings, one of three of them partial.
   *
   * @param <E> type of the items
   */
  public static <E> Arbitrary<Listing<E>> listings(Arbitrary<E> items) {
    return Combinators.combine(
            items.list().ofMaxSize(6), Arbitraries.frequency(Tuple.of(1, false), Tuple.of(2, true)))
        .as((all, complete) -> complete ? Listing.complete(all) : Listing.partial(all));
  }
}

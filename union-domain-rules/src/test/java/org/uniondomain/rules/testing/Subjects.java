package org.uniondomain.rules.testing;

import net.jqwik.api.Arbitrary;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.testing.Entities;
import org.uniondomain.core.testing.Knowledge;
import org.uniondomain.core.testing.Shape;
import org.uniondomain.core.testing.Told;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 主题生成器: arbitrary subjects of a vocabulary, of this library or of your own: every fact by its
 * measure, its choices or its type and none that it refuses, every list and every part. They are
 * made as {@link Entities} makes entities.
 */
public final class Subjects {
  private Subjects() {}

  /**
   * Returns subjects of which some facts are told, some in part, and some not.
   *
   * @param <S> the subject
   */
  public static <S> Arbitrary<S> any(Vocabulary<S> vocabulary) {
    return told(vocabulary, Knowledge.MIXED).map(Told::told);
  }

  /**
   * Returns subjects of which everything is told: every fact is known, or none.
   *
   * @param <S> the subject
   */
  public static <S> Arbitrary<S> whole(Vocabulary<S> vocabulary) {
    return told(vocabulary, Knowledge.WHOLE).map(Told::whole);
  }

  /**
   * Returns subjects as they are, each with what was told of it.
   *
   * @param <S> the subject
   */
  public static <S> Arbitrary<Told<S>> told(Vocabulary<S> vocabulary, Knowledge knowledge) {
    return Entities.told(shape(vocabulary), knowledge);
  }

  /**
   * Returns the shape of the subjects of {@code vocabulary}.
   *
   * @param <S> the subject
   */
  public static <S> Shape<S> shape(Vocabulary<S> vocabulary) {
    Choice<S, ?> code = vocabulary.code();
    if (code != null) {
      return Shape.ofCodes(vocabulary.subject().type().getEnumConstants());
    }
    Shape<S> shape = Shape.from(vocabulary.empty());
    for (Attribute<S, ?> each : vocabulary.facts()) {
      shape = shape.with(fact(each, vocabulary.empty()));
    }
    for (Vocabulary.ListOf<S, ?> each : vocabulary.lists()) {
      shape = shape.with(list(each));
    }
    for (Vocabulary.PartOf<S, ?> each : vocabulary.parts()) {
      shape = shape.with(part(each));
    }
    return shape;
  }

  private static <S, V> Shape.OfFact<S, V> fact(Attribute<S, V> attribute, S empty) {
    return new Shape.OfFact<>(
        name(attribute.description().pointer()),
        attribute.type(),
        Shape.least(attribute.type(), value -> attribute.with(empty, Fact.known(value))),
        attribute::of,
        attribute::with);
  }

  private static <S, E> Shape.OfList<S, E> list(Vocabulary.ListOf<S, E> list) {
    return new Shape.OfList<>(
        name(list.items().description().pointer()),
        () -> shape(list.vocabulary()),
        list.items()::of,
        list.items()::with);
  }

  private static <S, P> Shape.OfPart<S, P> part(Vocabulary.PartOf<S, P> part) {
    return new Shape.OfPart<>(
        name(part.part().description().pointer()),
        () -> shape(part.vocabulary()),
        part.part()::of,
        part.part()::with);
  }

  private static String name(String pointer) {
    return pointer.substring(1);
  }
}

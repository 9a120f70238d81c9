package org.uniondomain.json;

import com.google.common.collect.ImmutableMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 主体读取: builds a subject, member by member, from the one of which nothing is known. */
final class SubjectReader {
  private final ValueCodecs codecs;
  private final boolean strict;

  SubjectReader(ValueCodecs codecs, boolean strict) {
    this.codecs = codecs;
    this.strict = strict;
  }

  boolean isStrict() {
    return strict;
  }

  /** Returns the subject, or null where {@code spot} has been told why there is none. */
  <S> @Nullable S read(Vocabulary<S> vocabulary, JsonValue value, Spot spot) {
    if (vocabulary.code() != null) {
      return codecs.of(vocabulary.subject().type(), vocabulary.toString()).read(value, spot);
    }
    ImmutableMap<String, JsonValue> members = members(vocabulary, value, spot);
    return members == null ? null : new Building<>(vocabulary, members, spot).build();
  }

  private @Nullable ImmutableMap<String, JsonValue> members(
      Vocabulary<?> vocabulary, JsonValue value, Spot spot) {
    if (value instanceof JsonValue.ObjectValue object) {
      UnknownMembers.report(object, Members.of(vocabulary), spot, strict);
      return object.members();
    }
    Label subject = vocabulary.subject().label();
    spot.masked(true)
        .wrongType(
            value,
            new Label(
                "JSON 对象（" + subject.chinese() + "）", "an object (" + subject.english() + ")"));
    return null;
  }

  private <S, V> ValueCodec<V> codec(Attribute<S, V> attribute) {
    ValueCodec<V> codec = codecs.of(attribute);
    if (attribute instanceof QuantityFact<S, ?> quantity) {
      return floored(quantity, codec);
    }
    return codec;
  }

  @SuppressWarnings("unchecked") // the codec is that of the quantity's own type
  private static <S, V, Q extends Comparable<? super Q>> ValueCodec<V> floored(
      QuantityFact<S, Q> quantity, ValueCodec<V> codec) {
    return (ValueCodec<V>) FlooredCodec.of(quantity, (ValueCodec<Q>) codec);
  }

  /** A subject that is being built. */
  private final class Building<S> {
    private final Vocabulary<S> vocabulary;
    private final ImmutableMap<String, JsonValue> members;
    private final Spot spot;
    private S subject;
    private boolean refused;

    Building(Vocabulary<S> vocabulary, ImmutableMap<String, JsonValue> members, Spot spot) {
      this.vocabulary = vocabulary;
      this.members = members;
      this.spot = spot;
      this.subject = vocabulary.empty();
    }

    @Nullable S build() {
      for (Attribute<S, ?> attribute : vocabulary.facts()) {
        if (Members.isOwn(attribute)) {
          fact(attribute);
        }
      }
      vocabulary.lists().forEach(this::list);
      vocabulary.parts().forEach(this::part);
      return refused ? null : subject;
    }

    private <V> void fact(Attribute<S, V> attribute) {
      String name = Members.name(attribute.description());
      JsonValue value = members.get(name);
      if (value != null) {
        Spot here = spot.member(name).masked(attribute.description().sensitive());
        Fact<V> fact = new FactForm<>(codec(attribute), strict).read(value, here);
        put(fact == null ? null : now -> attribute.with(now, fact), value, here);
      }
    }

    private <E> void list(Vocabulary.ListOf<S, E> list) {
      String name = Members.name(list.items().description());
      JsonValue value = members.get(name);
      if (value != null) {
        Spot here = spot.member(name).masked(list.items().description().sensitive());
        Listing<E> listing = new ListForm(SubjectReader.this).read(list.vocabulary(), value, here);
        put(listing == null ? null : now -> list.items().with(now, listing), value, here);
      }
    }

    private <P> void part(Vocabulary.PartOf<S, P> part) {
      String name = Members.name(part.part().description());
      JsonValue value = members.get(name);
      if (value != null) {
        Spot here = spot.member(name).masked(part.part().description().sensitive());
        P read = SubjectReader.this.read(part.vocabulary(), value, here);
        put(read == null ? null : now -> part.part().with(now, read), value, here);
      }
    }

    private void put(@Nullable UnaryOperator<S> change, JsonValue value, Spot here) {
      if (change == null) {
        refused = true;
        return;
      }
      try {
        subject = change.apply(subject);
      } catch (RuntimeException impossible) {
        refused = true;
        String reason =
            here.masked(Sensitivity.anyIn(vocabulary)).inBrackets(impossible.getMessage());
        here.error(
            ReadFinding.Kind.IMPOSSIBLE,
            value,
            new Label("能与其余事实同时成立的值", "a value that can be true together with the others"),
            new Label("不能成立的值" + reason, "one that cannot" + reason));
      }
    }
  }
}

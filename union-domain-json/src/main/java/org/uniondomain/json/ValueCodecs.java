package org.uniondomain.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.MapMaker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 写法表: how each type is written, and what each vocabulary comes to by that; enums need no entry.
 * Shapes are kept as long as anybody has the vocabulary, so that each is worked out once.
 */
final class ValueCodecs {
  private static final ValueCodecs TOLERANT = make(false);
  private static final ValueCodecs STRICT = make(true);

  private final ImmutableMap<Class<?>, ValueCodec<?>> byType;
  private final boolean strict;
  private final @Nullable Language labels;
  private final ConcurrentMap<Class<?>, ValueCodec<?>> codes = new MapMaker().weakKeys().makeMap();
  private final ConcurrentMap<Vocabulary<?>, Shape<?>> shapes = new MapMaker().weakKeys().makeMap();

  private ValueCodecs(
      ImmutableMap<Class<?>, ValueCodec<?>> byType, boolean strict, @Nullable Language labels) {
    this.byType = byType;
    this.strict = strict;
    this.labels = labels;
  }

  static ValueCodecs standard(boolean strict) {
    return strict ? STRICT : TOLERANT;
  }

  private static ValueCodecs make(boolean strict) {
    ImmutableMap.Builder<Class<?>, ValueCodec<?>> byType = ImmutableMap.builder();
    StandardCodecs.ALL.forEach(each -> byType.put(each.type(), each));
    byType.put(Period.class, new PeriodCodec(StandardCodecs.DAYS, strict));
    byType.put(ReportedCount.class, ReportedCodec.counts(StandardCodecs.COUNTS, strict));
    byType.put(ReportedRatio.class, ReportedCodec.ratios(StandardCodecs.RATIOS, strict));
    return new ValueCodecs(byType.buildOrThrow(), strict, null);
  }

  ValueCodecs with(ValueCodec<?> added) {
    Map<Class<?>, ValueCodec<?>> all = new LinkedHashMap<>(byType);
    all.put(added.type(), added);
    return new ValueCodecs(ImmutableMap.copyOf(all), strict, labels);
  }

  /** Returns the same, which write codes with their labels. */
  ValueCodecs labelled(Language language) {
    return new ValueCodecs(byType, strict, language);
  }

  /** Returns the same, which refuse unknown members and codes. */
  ValueCodecs asStrict() {
    Map<Class<?>, ValueCodec<?>> all = new LinkedHashMap<>(byType);
    STRICT.byType.forEach(
        (type, codec) -> {
          if (byType.get(type) == TOLERANT.byType.get(type)) {
            all.put(type, codec);
          }
        });
    return new ValueCodecs(ImmutableMap.copyOf(all), true, labels);
  }

  boolean isStrict() {
    return strict;
  }

  /** Returns whether there is a codec for {@code type}. */
  boolean has(Class<?> type) {
    return byType.containsKey(type);
  }

  /**
   * Returns what {@code vocabulary} comes to in JSON.
   *
   * @throws IllegalArgumentException if a fact is of a type without codec, or two members have one
   *     name
   */
  @SuppressWarnings("unchecked") // the shape under a vocabulary is its own
  <S> Shape<S> shape(Vocabulary<S> vocabulary) {
    Shape<?> known = shapes.get(vocabulary);
    if (known == null) {
      known = Shape.of(vocabulary, this);
      shapes.put(vocabulary, known);
    }
    return (Shape<S>) known;
  }

  /**
   * Returns how the values of {@code attribute} are written, whatever their least value.
   *
   * @throws IllegalArgumentException if nobody said
   */
  <V> ValueCodec<V> of(Attribute<?, V> attribute) {
    return of(attribute.type(), attribute.description().id());
  }

  /** Returns {@code codec}, which refuses what lies below the least value of {@code attribute}. */
  <S, V> ValueCodec<V> floored(Attribute<S, V> attribute, ValueCodec<V> codec) {
    return attribute instanceof QuantityFact<S, ?> quantity ? floored(quantity, codec) : codec;
  }

  @SuppressWarnings("unchecked") // the codec is that of the quantity's own type
  private static <S, V, Q extends Comparable<? super Q>> ValueCodec<V> floored(
      QuantityFact<S, Q> quantity, ValueCodec<V> codec) {
    return (ValueCodec<V>) FlooredCodec.of(quantity, (ValueCodec<Q>) codec);
  }

  /** Returns how values of {@code type} are written. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  <V> ValueCodec<V> of(Class<V> type, String user) {
    ValueCodec<?> found = byType.get(type);
    if (found == null && type.isEnum()) {
      found = codes.computeIfAbsent(type, code -> CodeCodec.of((Class) code, strict, labels));
    }
    if (found == null) {
      throw new IllegalArgumentException(
          "nothing says how "
              + type.getName()
              + " of "
              + user
              + " is written in JSON: add a ValueCodec for it");
    }
    return (ValueCodec<V>) found;
  }

  /** Returns {@code fact} in JSON, by the type of what is known of it; empty if that is nothing. */
  <V> Optional<JsonNode> tree(Fact<V> fact, String user) {
    Optional<V> sample =
        Optional.ofNullable(fact.low())
            .or(() -> Optional.ofNullable(fact.high()))
            .or(() -> fact.options().stream().findFirst());
    if (sample.isPresent()) {
      return Optional.ofNullable(new FactForm<>(ofValue(sample.get(), user), true).write(fact));
    }
    return fact.isNone()
        ? Optional.of(JsonNodeFactory.instance.objectNode().put(FactForm.NONE, true))
        : Optional.empty();
  }

  @SuppressWarnings("unchecked") // a value is of its own class, an enum constant of its enum
  private <V> ValueCodec<V> ofValue(V value, String user) {
    Class<?> type = value instanceof Enum<?> code ? code.getDeclaringClass() : value.getClass();
    return (ValueCodec<V>) of(type, user);
  }
}

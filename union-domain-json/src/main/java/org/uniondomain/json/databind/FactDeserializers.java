package org.uniondomain.json.databind;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.json.FactReader;
import org.uniondomain.rules.lang.Vocabulary;

/** 读取表: which types are read by the library's reader: subjects, their lists, values and facts. */
final class FactDeserializers extends Deserializers.Base {
  private final Vocabularies vocabularies;
  private final FactReader reader;
  private final Warnings warnings;

  FactDeserializers(Vocabularies vocabularies, FactReader reader, Warnings warnings) {
    this.vocabularies = vocabularies;
    this.reader = reader;
    this.warnings = warnings;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Class<?> raw = type.getRawClass();
    if (raw == Fact.class) {
      return fact(type.containedTypeOrUnknown(0).getRawClass());
    }
    if (raw == Listing.class) {
      Vocabulary<?> items = vocabularies.reading(type.containedTypeOrUnknown(0).getRawClass());
      return items == null ? null : listing(items);
    }
    Vocabulary<?> vocabulary = vocabularies.reading(raw);
    if (vocabulary != null) {
      return subject(vocabulary, raw);
    }
    return isOwn(raw) && reader.reads(raw) ? value(raw) : null;
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return vocabularies.isCode(type) ? value(type) : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return type == Fact.class
        || type == Listing.class
        || vocabularies.reading(type) != null
        || vocabularies.isCode(type)
        || (isOwn(type) && reader.reads(type));
  }

  /** Returns whether the type is not one of the JDK, which a mapper reads in its own way. */
  static boolean isOwn(Class<?> type) {
    return !type.isPrimitive() && !type.isEnum() && !type.getName().startsWith("java.");
  }

  private <S> JsonDeserializer<S> subject(Vocabulary<S> vocabulary, Class<?> raw) {
    return new ReadingDeserializer<>(
        raw, parser -> reader.from(parser).read(vocabulary), warnings, null);
  }

  private <E> JsonDeserializer<Listing<E>> listing(Vocabulary<E> items) {
    return new ReadingDeserializer<>(
        Listing.class,
        parser -> reader.from(parser).readListing(items),
        warnings,
        Listing.<E>unknown());
  }

  private <V> JsonDeserializer<V> value(Class<V> type) {
    return new ReadingDeserializer<>(
        type, parser -> reader.from(parser).readValue(type), warnings, null);
  }

  private <V> @Nullable JsonDeserializer<Fact<V>> fact(Class<V> type) {
    return reader.reads(type)
        ? new ReadingDeserializer<>(
            Fact.class, parser -> reader.from(parser).readFact(type), warnings, Fact.<V>unknown())
        : null;
  }
}

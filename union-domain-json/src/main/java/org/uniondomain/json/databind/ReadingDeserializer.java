package org.uniondomain.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.Reading;

/** 读取: reads one type of value by the library's own reader. */
final class ReadingDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Step<T> step;
  private final transient Warnings warnings;
  private final transient @Nullable T absent;

  /** Reads the value at the current token of a parser. */
  @FunctionalInterface
  interface Step<T> {
    Reading<? extends T> read(JsonParser parser) throws IOException;
  }

  ReadingDeserializer(Class<?> type, Step<T> step, Warnings warnings, @Nullable T absent) {
    super(type);
    this.step = step;
    this.warnings = warnings;
    this.absent = absent;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Reading<? extends T> reading = step.read(parser);
    T value = reading.value().orElse(null);
    if (value == null) {
      throw new UnreadableException(reading.findings());
    }
    for (ReadFinding warning : reading.findings()) {
      warnings.tell(warning, context);
    }
    return value;
  }

  /** The library's types say what they are by where they stand; no type id is written or read. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer ids) throws IOException {
    return deserialize(parser, context);
  }

  /** Refuses the literal null, which says neither unknown nor none. */
  @Override
  public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
    JsonParser parser = context.getParser();
    if (parser == null || !parser.hasToken(JsonToken.VALUE_NULL)) {
      return absent;
    }
    try {
      return deserialize(parser, context);
    } catch (JsonMappingException refused) {
      throw refused;
    } catch (IOException failed) {
      throw JsonMappingException.fromUnexpectedIOE(failed);
    }
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return absent;
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  @Override
  public boolean isCachable() {
    return true;
  }
}

package org.uniondomain.json.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Predicate;

/** 写出: writes one type of value by the library's own writer. */
final class WritingSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Step<T> step;
  private final transient Predicate<T> unknown;

  /** Writes a value. */
  @FunctionalInterface
  interface Step<T> {
    void write(T value, JsonGenerator generator) throws IOException;
  }

  WritingSerializer(Class<T> type, Step<T> step, Predicate<T> unknown) {
    super(type);
    this.step = step;
    this.unknown = unknown;
  }

  /** What is unknown is left out. */
  @Override
  public boolean isEmpty(SerializerProvider provider, T value) {
    return value == null || unknown.test(value);
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    step.write(value, generator);
  }

  /** The library's types say what they are by where they stand; no type id is written or read. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ids)
      throws IOException {
    step.write(value, generator);
  }
}

package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/**
 * 值的写法: how the values of one type are written in JSON. The types of the library have theirs; for a
 * type of your own make one with {@link #text} and give it to reader and writer.
 *
 * @param <V> type of the values
 */
public abstract class ValueCodec<V> {
  private final Class<V> type;
  private final Label expected;
  private final boolean ordered;

  ValueCodec(Class<V> type, Label expected, boolean ordered) {
    this.type = type;
    this.expected = expected;
    this.ordered = ordered;
  }

  /**
   * 文本写法: values written as a JSON text.
   *
   * @param <V> type of the values
   * @param type their type; its values can be known within limits if they are {@link Comparable}
   * @param expected what a reader of an error is told to write, with an example
   * @param read from the text; throws {@link IllegalArgumentException} for a text that is none
   * @param write the text that {@code read} reads back
   * @return the codec
   */
  public static <V> ValueCodec<V> text(
      Class<V> type, Label expected, Function<String, V> read, Function<V, String> write) {
    return new TextCodec<>(
        type,
        expected,
        Comparable.class.isAssignableFrom(type),
        false,
        read,
        value -> TextNode.valueOf(write.apply(value)));
  }

  /**
   * 类型: the type of the values.
   *
   * @return the type
   */
  public final Class<V> type() {
    return type;
  }

  /** Returns what can stand where a value is read. */
  final Label expected() {
    return expected;
  }

  /** Returns whether values can be known within limits. */
  final boolean ordered() {
    return ordered;
  }

  /** Returns whether {@code value} is written as a code should be, but nothing is known by it. */
  boolean isUnknownCode(JsonValue value) {
    return false;
  }

  /** Returns the value, or null where {@code spot} has been told why there is none. */
  abstract @Nullable V read(JsonValue value, Spot spot);

  /**
   * Returns the JSON of {@code value}.
   *
   * @throws IllegalArgumentException if it cannot be written
   */
  abstract JsonNode write(V value);

  /** Writes the JSON of {@code value}, as {@link #write(Object)} gives it. */
  void write(V value, JsonGenerator json) throws IOException {
    SubjectWriter.write(write(value), json);
  }
}

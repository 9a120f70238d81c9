package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.rules.lang.Label;

/** 文本与数字: values written as a text, or as a number whose digits are read as a text. */
final class TextCodec<V> extends ValueCodec<V> {
  private final boolean numbers;
  private final Function<String, V> read;
  private final Function<V, JsonNode> write;

  TextCodec(
      Class<V> type,
      Label expected,
      boolean ordered,
      boolean numbers,
      Function<String, V> read,
      Function<V, JsonNode> write) {
    super(type, expected, ordered);
    this.numbers = numbers;
    this.read = read;
    this.write = write;
  }

  @Override
  @Nullable V read(JsonValue value, Spot seen) {
    Spot spot = seen.masked(type() == IdentityNumber.class);
    String text;
    if (value instanceof JsonValue.TextValue written) {
      text = written.text();
    } else if (numbers && value instanceof JsonValue.NumberValue written) {
      text = written.text();
    } else {
      spot.wrongType(value, expected());
      return null;
    }
    try {
      return read.apply(text);
    } catch (RuntimeException unreadable) {
      spot.unreadable(value, expected());
      return null;
    }
  }

  @Override
  JsonNode write(V value) {
    return write.apply(value);
  }

  @Override
  void write(V value, JsonGenerator json) throws IOException {
    JsonNode node = write.apply(value);
    if (node instanceof TextNode text) {
      json.writeString(text.textValue());
    } else {
      json.writeNumber(node.longValue());
    }
  }
}

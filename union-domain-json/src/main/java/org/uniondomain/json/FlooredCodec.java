package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.QuantityFact;

/** 有下限的值: refuses values below the lowest that a quantity can have. */
final class FlooredCodec<V> extends ValueCodec<V> {
  private final ValueCodec<V> codec;
  private final V floor;

  private FlooredCodec(ValueCodec<V> codec, V floor) {
    super(codec.type(), withFloor(codec, floor), codec.ordered());
    this.codec = codec;
    this.floor = floor;
  }

  static <S, V extends Comparable<? super V>> ValueCodec<V> of(
      QuantityFact<S, V> fact, ValueCodec<V> codec) {
    return fact.floor() == Long.MIN_VALUE
        ? codec
        : new FlooredCodec<>(codec, fact.measure().whole(fact.floor()));
  }

  private static <V> Label withFloor(ValueCodec<V> codec, V floor) {
    Label expected = codec.expected();
    return new Label(
        expected.chinese() + "，不低于 " + floor, expected.english() + ", not below " + floor);
  }

  @Override
  @Nullable V read(JsonValue value, Spot spot) {
    V read = codec.read(value, spot);
    if (read != null && Order.isAbove(floor, read)) {
      spot.unreadable(value, expected());
      return null;
    }
    return read;
  }

  @Override
  JsonNode write(V value) {
    return codec.write(value);
  }

  @Override
  void write(V value, JsonGenerator json) throws IOException {
    codec.write(value, json);
  }
}

package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/** 是非: true or false. */
final class FlagCodec extends ValueCodec<Boolean> {
  FlagCodec() {
    super(Boolean.class, new Label("true 或 false", "true or false"), false);
  }

  @Override
  @Nullable Boolean read(JsonValue value, Spot spot) {
    if (value instanceof JsonValue.FlagValue flag) {
      return flag.value();
    }
    spot.wrongType(value, expected());
    return null;
  }

  @Override
  JsonNode write(Boolean value) {
    return BooleanNode.valueOf(value);
  }

  @Override
  void write(Boolean value, JsonGenerator json) throws IOException {
    json.writeBoolean(value);
  }
}

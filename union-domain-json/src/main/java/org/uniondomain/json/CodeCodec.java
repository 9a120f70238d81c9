package org.uniondomain.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/** 选项: one of a closed set of codes. */
final class CodeCodec<E extends Enum<E>> extends ValueCodec<E> {
  private final ImmutableMap<String, E> byCode;

  private CodeCodec(Class<E> type, ImmutableMap<String, E> byCode) {
    super(type, oneOf(byCode), false);
    this.byCode = byCode;
  }

  static <E extends Enum<E>> CodeCodec<E> of(Class<E> type) {
    ImmutableMap.Builder<String, E> byCode = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      byCode.put(CodeName.of(constant), constant);
    }
    return new CodeCodec<>(type, byCode.buildOrThrow());
  }

  private static Label oneOf(ImmutableMap<String, ?> byCode) {
    String codes = byCode.keySet().stream().map(each -> '"' + each + '"').collect(joining(", "));
    return new Label("下列代码之一：" + codes, "one of the codes " + codes);
  }

  @Override
  @Nullable E read(JsonValue value, Spot spot) {
    if (!(value instanceof JsonValue.TextValue text)) {
      spot.wrongType(value, expected());
      return null;
    }
    E found = byCode.get(text.text());
    if (found == null) {
      spot.unreadable(value, expected());
    }
    return found;
  }

  @Override
  JsonNode write(E value) {
    return TextNode.valueOf(CodeName.of(value));
  }
}

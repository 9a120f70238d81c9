package org.uniondomain.json;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Labelled;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Language;

/**
 * 选项: one of a closed set of codes, or {@code {"code": "afterTaxProfit", "label": "税后利润"}} where
 * people are to read it too; the label is passed over in reading.
 */
final class CodeCodec<E extends Enum<E>> extends ValueCodec<E> {
  private static final String CODE = "code";
  private static final String LABEL = "label";
  private static final ImmutableSet<String> MEMBERS = ImmutableSet.of(CODE, LABEL);

  private final ImmutableMap<String, E> byCode;
  private final ImmutableMap<E, JsonNode> written;
  private final boolean strict;

  private CodeCodec(
      Class<E> type, ImmutableMap<String, E> byCode, boolean strict, @Nullable Language labels) {
    super(type, oneOf(byCode), false);
    this.byCode = byCode;
    this.strict = strict;
    ImmutableMap.Builder<E, JsonNode> nodes = ImmutableMap.builder();
    byCode.forEach((code, constant) -> nodes.put(constant, written(code, constant, labels)));
    this.written = nodes.buildOrThrow();
  }

  /** Returns the codec of {@code type}, which writes labels too unless {@code labels} is null. */
  static <E extends Enum<E>> CodeCodec<E> of(
      Class<E> type, boolean strict, @Nullable Language labels) {
    ImmutableMap.Builder<String, E> byCode = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      byCode.put(CodeName.of(constant), constant);
    }
    return new CodeCodec<>(type, byCode.buildOrThrow(), strict, labels);
  }

  private static Label oneOf(ImmutableMap<String, ?> byCode) {
    String codes = byCode.keySet().stream().map(each -> '"' + each + '"').collect(joining(", "));
    return new Label("下列代码之一：" + codes, "one of the codes " + codes);
  }

  @Override
  boolean isUnknownCode(JsonValue value) {
    JsonValue code = value instanceof JsonValue.ObjectValue it ? it.members().get(CODE) : value;
    return code instanceof JsonValue.TextValue text && !byCode.containsKey(text.text());
  }

  @Override
  @Nullable E read(JsonValue value, Spot spot) {
    if (value instanceof JsonValue.ObjectValue object && object.members().containsKey(CODE)) {
      return labelled(object, spot);
    }
    if (!(value instanceof JsonValue.TextValue text)) {
      spot.wrongType(value, expected());
      return null;
    }
    E found = byCode.get(text.text());
    if (found == null) {
      spot.unknownCode(value, expected(), true);
    }
    return found;
  }

  private @Nullable E labelled(JsonValue.ObjectValue object, Spot spot) {
    UnknownMembers.report(object, MEMBERS, spot, strict);
    JsonValue label = object.members().get(LABEL);
    if (label != null && !(label instanceof JsonValue.TextValue)) {
      spot.member(LABEL).wrongType(label, new Label("文本", "a text"));
      return null;
    }
    JsonValue code = object.members().getOrDefault(CODE, object);
    if (code instanceof JsonValue.ObjectValue) {
      spot.member(CODE).wrongType(code, expected());
      return null;
    }
    return read(code, spot.member(CODE));
  }

  private static JsonNode written(String code, Enum<?> constant, @Nullable Language labels) {
    if (labels == null || !(constant instanceof Labelled labelled)) {
      return TextNode.valueOf(code);
    }
    ObjectNode both = JsonNodeFactory.instance.objectNode();
    both.put(CODE, code);
    return both.put(LABEL, labels == Language.CHINESE ? labelled.label() : labelled.englishLabel());
  }

  @Override
  JsonNode write(E value) {
    JsonNode node = Objects.requireNonNull(written.get(value));
    return node instanceof ObjectNode both ? both.deepCopy() : node;
  }

  @Override
  void write(E value, JsonGenerator json) throws IOException {
    SubjectWriter.write(Objects.requireNonNull(written.get(value)), json);
  }
}

package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import java.io.IOException;
import java.util.Map;

/** 主体写出: writes a subject member by member. */
final class SubjectWriter {
  /** Values ask nothing of it. */
  private static final SerializerProvider NONE = new DefaultSerializerProvider.Impl();

  private final boolean sensitive;
  private final boolean inFen;

  SubjectWriter(boolean sensitive, boolean inFen) {
    this.sensitive = sensitive;
    this.inFen = inFen;
  }

  boolean inFen() {
    return inFen;
  }

  /** Writes a document of its own, which says in which unit its amounts are. */
  <S> void root(Shape<S> shape, S subject, JsonGenerator json) throws IOException {
    write(shape, subject, json, inFen);
  }

  <S> void write(Shape<S> shape, S subject, JsonGenerator json) throws IOException {
    write(shape, subject, json, false);
  }

  private <S> void write(Shape<S> shape, S subject, JsonGenerator json, boolean unit)
      throws IOException {
    ValueCodec<S> code = shape.code();
    if (code != null) {
      write(code.write(subject), json);
      return;
    }
    json.writeStartObject();
    if (unit) {
      json.writeStringField(MoneyUnit.MEMBER, MoneyUnit.FEN);
    }
    for (Slot<S> slot : shape.slots()) {
      if (sensitive || !slot.isPersonal()) {
        slot.write(subject, this, json);
      }
    }
    json.writeEndObject();
  }

  /** Writes a tree. */
  static void write(JsonNode node, JsonGenerator json) throws IOException {
    if (node instanceof ObjectNode object) {
      json.writeStartObject();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        json.writeFieldName(member.getKey());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (node instanceof ArrayNode array) {
      json.writeStartArray();
      for (JsonNode item : array) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (node instanceof ValueNode value) {
      value.serialize(json, NONE);
    }
  }
}

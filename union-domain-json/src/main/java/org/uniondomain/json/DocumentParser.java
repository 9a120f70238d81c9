package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/** 文档解析: turns a text into values, digit by digit, and reports what is not JSON or too much. */
final class DocumentParser {
  private final ReadLimits limits;
  private final Findings findings;
  private final JsonParser parser;

  private DocumentParser(ReadLimits limits, Findings findings, JsonParser parser) {
    this.limits = limits;
    this.findings = findings;
    this.parser = parser;
  }

  /** Returns the value of the document, or null where {@code findings} say why there is none. */
  static @Nullable JsonValue parse(String text, ReadLimits limits, Findings findings) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(
                        Integer.MAX_VALUE) // texts, names and numbers are measured here
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      return new DocumentParser(limits, findings, parser).document();
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory could not be read", impossible);
    }
  }

  private @Nullable JsonValue document() throws IOException {
    Spot root = Spot.root(findings);
    try {
      if (parser.nextToken() == null) {
        root.add(
            ReadFinding.Severity.ERROR,
            ReadFinding.Kind.SYNTAX,
            new JsonValue.Position(1, 1),
            SyntaxFindings.DOCUMENT,
            new Label("空文档", "an empty document"));
        return null;
      }
      JsonValue value = value(root);
      if (parser.nextToken() != null) {
        trailing(root);
      }
      return value;
    } catch (JsonProcessingException e) {
      SyntaxFindings.report(e, parser, limits, findings);
      return null;
    }
  }

  private void trailing(Spot root) {
    root.add(
        ReadFinding.Severity.ERROR,
        ReadFinding.Kind.SYNTAX,
        position(),
        new Label("文档至此结束", "the end of the document"),
        new Label("后面还有内容", "more content"));
  }

  private JsonValue value(Spot spot) throws IOException {
    JsonValue.Position at = position();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(spot, at);
      case START_ARRAY -> array(spot, at);
      case VALUE_STRING -> text(spot, at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot, at);
      case VALUE_TRUE -> new JsonValue.FlagValue(true, at);
      case VALUE_FALSE -> new JsonValue.FlagValue(false, at);
      case VALUE_NULL -> new JsonValue.NullValue(at);
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private JsonValue object(Spot spot, JsonValue.Position at) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      JsonValue.Position nameAt = position();
      String name = parser.currentName();
      boolean tooLong = name.length() > limits.nameLength();
      Spot member = spot.member(tooLong ? Quoted.plain(name) : name);
      if (tooLong) {
        tooLong(member, nameAt, "成员名", "a member name", limits.nameLength(), name.length());
      }
      parser.nextToken();
      JsonValue value = value(member);
      if (members.putIfAbsent(name, value) != null) {
        member.add(
            ReadFinding.Severity.ERROR,
            ReadFinding.Kind.DUPLICATE_MEMBER,
            nameAt,
            new Label("每个成员只出现一次", "each member once"),
            new Label("重复的成员", "the same member again"));
      }
    }
    return new JsonValue.ObjectValue(ImmutableMap.copyOf(members), at);
  }

  private JsonValue array(Spot spot, JsonValue.Position at) throws IOException {
    ImmutableList.Builder<JsonValue> items = ImmutableList.builder();
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      items.add(value(spot.item(i)));
    }
    return new JsonValue.ArrayValue(items.build(), at);
  }

  private JsonValue text(Spot spot, JsonValue.Position at) throws IOException {
    String text = parser.getText();
    if (text.length() > limits.textLength()) {
      tooLong(spot, at, "文本", "a text", limits.textLength(), text.length());
      return new JsonValue.RefusedValue(at);
    }
    return new JsonValue.TextValue(text, at);
  }

  private JsonValue number(Spot spot, JsonValue.Position at) throws IOException {
    String digits = parser.getText();
    if (digits.length() > limits.numberLength()) {
      tooLong(spot, at, "数字", "a number", limits.numberLength(), digits.length());
      return new JsonValue.RefusedValue(at);
    }
    return new JsonValue.NumberValue(digits, at);
  }

  private static void tooLong(
      Spot spot, JsonValue.Position at, String chinese, String english, int limit, int length) {
    spot.add(
        ReadFinding.Severity.ERROR,
        ReadFinding.Kind.LIMIT,
        at,
        new Label(
            "不超过 " + limit + " 个字符的" + chinese,
            english + " of no more than " + limit + " characters"),
        new Label(length + " 个字符", length + " characters"));
  }

  private JsonValue.Position position() {
    JsonLocation at = parser.currentTokenLocation();
    return new JsonValue.Position(at.getLineNr(), at.getColumnNr());
  }
}

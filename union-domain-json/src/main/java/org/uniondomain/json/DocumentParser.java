package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/**
 * 文档解析: a document as it passes by, value by value and digit by digit; reports what is not JSON or
 * too much.
 */
final class DocumentParser {
  /** Texts, names, numbers and levels are measured here, so that each is a finding. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final JsonParser parser;
  private final ReadLimits limits;
  private int depth;
  private long characters = -1;

  DocumentParser(JsonParser parser, ReadLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** What is made of the value at the current token. */
  @FunctionalInterface
  interface Step<T> {
    @Nullable T read(DocumentParser document) throws IOException;
  }

  /** Returns the value of the document, or null where {@code findings} say why there is none. */
  static @Nullable JsonValue parse(String text, ReadLimits limits, Findings findings) {
    return read(text, limits, findings, document -> document.value(Spot.root(findings)));
  }

  /** Returns what {@code step} makes of the one value of the document, or null if told why not. */
  static <T> @Nullable T read(String text, ReadLimits limits, Findings findings, Step<T> step) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return read(parser, limits, findings, step, true);
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory could not be read", impossible);
    }
  }

  /** Returns what {@code step} makes of the value at the current token, or the next if none is. */
  static <T> @Nullable T read(
      JsonParser parser, ReadLimits limits, Findings findings, Step<T> step, boolean whole)
      throws IOException {
    DocumentParser document = new DocumentParser(parser, limits);
    try {
      if (parser.currentToken() == null && parser.nextToken() == null) {
        Label found = new Label("空文档", "an empty document");
        syntax(new JsonValue.Position(1, 1), SyntaxFindings.DOCUMENT, found, findings);
        return null;
      }
      T value = step.read(document);
      if (whole && parser.nextToken() != null) {
        Label expected = new Label("文档至此结束", "the end of the document");
        syntax(document.position(), expected, new Label("后面还有内容", "more content"), findings);
      }
      return value;
    } catch (JsonProcessingException e) {
      SyntaxFindings.report(e, parser, findings);
      return null;
    } catch (CharConversionException e) {
      SyntaxFindings.reportEncoding(parser, findings);
      return null;
    }
  }

  private static void syntax(
      JsonValue.Position at, Label expected, Label found, Findings findings) {
    Spot.root(findings)
        .add(ReadFinding.Severity.ERROR, ReadFinding.Kind.SYNTAX, at, expected, found);
  }

  /** Returns the current token. */
  JsonToken token() {
    return parser.currentToken();
  }

  /** Returns where the value of the current token stands, as a pointer from the root. */
  String pointer() {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  /** Returns where the current token begins. */
  JsonValue.Position position() {
    JsonLocation at = parser.currentTokenLocation();
    return new JsonValue.Position(Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
  }

  /** Enters the object or array at the current token. */
  void enter() throws IOException {
    count(1);
    depth++;
    if (depth > limits.depth()) {
      throw LimitExceeded.depth(limits.depth());
    }
  }

  /** Goes to the next item of the array entered last; false after the last one. */
  boolean nextItem() throws IOException {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      depth--;
      return false;
    }
    return true;
  }

  /** Returns the name of the next member of the object entered last; null after the last one. */
  @Nullable String nextName() throws IOException {
    String name = parser.nextFieldName();
    if (name == null) {
      depth--;
      return null;
    }
    count(name.length() + 1);
    return name;
  }

  /** Goes from the name of a member to its value. */
  void nextValue() throws IOException {
    parser.nextToken();
  }

  /** Reports a name that is too long; returns its spot within {@code spot}. */
  Spot member(Spot spot, String name) {
    if (name.length() <= limits.nameLength()) {
      return spot.member(name);
    }
    Spot member = spot.member(Quoted.plain(name));
    tooLong(member, position(), "成员名", "a member name", limits.nameLength(), name.length());
    return member;
  }

  /** Returns the value at the current token, whole. */
  JsonValue value(Spot spot) throws IOException {
    return value(spot, position());
  }

  /** Returns the value at the current token, whole, which begins at {@code at}. */
  JsonValue value(Spot spot, JsonValue.Position at) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new JsonEOFException(parser, null, "the tokens end in the middle");
    }
    return switch (token) {
      case START_OBJECT -> object(spot, at);
      case START_ARRAY -> array(spot, at);
      case VALUE_STRING -> text(spot, at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot, at);
      case VALUE_TRUE, VALUE_FALSE -> flag(at);
      case VALUE_NULL -> nothing(at);
      default -> foreign(spot, at);
    };
  }

  private JsonValue object(Spot spot, JsonValue.Position at) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    enter();
    for (String name = nextName(); name != null; name = nextName()) {
      JsonValue.Position nameAt = position();
      Spot member = member(spot, name);
      nextValue();
      JsonValue value = value(member);
      if (members.putIfAbsent(name, value) != null) {
        Duplicates.report(member, nameAt);
      }
    }
    return new JsonValue.ObjectValue(ImmutableMap.copyOf(members), at);
  }

  private JsonValue array(Spot spot, JsonValue.Position at) throws IOException {
    ImmutableList.Builder<JsonValue> items = ImmutableList.builder();
    enter();
    for (int i = 0; nextItem(); i++) {
      items.add(value(spot.item(i)));
    }
    return new JsonValue.ArrayValue(items.build(), at);
  }

  private JsonValue text(Spot spot, JsonValue.Position at) throws IOException {
    String text = parser.getText();
    count(text.length() + 1);
    if (text.length() > limits.textLength()) {
      tooLong(spot, at, "文本", "a text", limits.textLength(), text.length());
      return new JsonValue.RefusedValue(at);
    }
    return new JsonValue.TextValue(text, at);
  }

  private JsonValue number(Spot spot, JsonValue.Position at) throws IOException {
    String digits = parser.getText();
    count(digits.length() + 1);
    if (digits.length() > limits.numberLength()) {
      tooLong(spot, at, "数字", "a number", limits.numberLength(), digits.length());
      return new JsonValue.RefusedValue(at);
    }
    return new JsonValue.NumberValue(digits, at);
  }

  private JsonValue flag(JsonValue.Position at) throws IOException {
    count(1);
    return new JsonValue.FlagValue(parser.currentToken() == JsonToken.VALUE_TRUE, at);
  }

  private JsonValue nothing(JsonValue.Position at) throws IOException {
    count(1);
    return new JsonValue.NullValue(at);
  }

  /** Refuses what only formats other than JSON can hold. */
  private static JsonValue foreign(Spot spot, JsonValue.Position at) {
    spot.add(
        ReadFinding.Severity.ERROR,
        ReadFinding.Kind.WRONG_TYPE,
        at,
        new Label("JSON 值", "a value of JSON"),
        new Label("JSON 没有的值", "one that JSON does not have"));
    return new JsonValue.RefusedValue(at);
  }

  /** Counts what was taken from parsers whose document was not measured before. */
  private void count(int length) throws IOException {
    characters += length;
    if (characters > limits.characters()) {
      throw LimitExceeded.size(limits.characters());
    }
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
}

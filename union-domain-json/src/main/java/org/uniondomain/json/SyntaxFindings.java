package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/** 语法问题: says what is not JSON without quoting the document, which may be personal. */
final class SyntaxFindings {
  static final Label DOCUMENT = new Label("一个 JSON 文档", "a JSON document");

  private static final Pattern CHARACTER =
      Pattern.compile("(?:Unexpected|Illegal unquoted|Unrecognized character).*?code ([0-9]+)");

  private SyntaxFindings() {}

  static void report(JsonProcessingException e, JsonParser parser, Findings findings) {
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    if (e instanceof LimitExceeded limit) {
      add(ReadFinding.Kind.LIMIT, at, parser, limit.expected(), limit.found(), findings);
    } else if (e instanceof StreamConstraintsException) {
      LimitExceeded limit = LimitExceeded.ofParser();
      add(ReadFinding.Kind.LIMIT, at, parser, limit.expected(), limit.found(), findings);
    } else if (says(e, "Duplicate field")) {
      add(
          ReadFinding.Kind.DUPLICATE_MEMBER,
          at,
          parser,
          Duplicates.EXPECTED,
          Duplicates.FOUND,
          findings);
    } else if (says(e, "Invalid UTF-8")) {
      Label found = new Label("不合 UTF-8 的字节", "a byte that is not UTF-8");
      add(ReadFinding.Kind.ENCODING, at, parser, DocumentSource.UTF_8_TEXT, found, findings);
    } else {
      add(ReadFinding.Kind.SYNTAX, at, parser, DOCUMENT, found(e), findings);
    }
  }

  /** Reports bytes that a parser could not take for characters. */
  static void reportEncoding(JsonParser parser, Findings findings) {
    Label found = new Label("不合其编码的字节", "a byte that is not of its encoding");
    add(
        ReadFinding.Kind.ENCODING,
        parser.currentLocation(),
        parser,
        DocumentSource.UTF_8_TEXT,
        found,
        findings);
  }

  private static void add(
      ReadFinding.Kind kind,
      JsonLocation at,
      JsonParser parser,
      Label expected,
      Label found,
      Findings findings) {
    findings.add(
        new ReadFinding(
            ReadFinding.Severity.ERROR,
            kind,
            parser.getParsingContext().pathAsPointer().toString(),
            Math.max(at.getLineNr(), 0),
            Math.max(at.getColumnNr(), 0),
            expected,
            found));
  }

  private static boolean says(JsonProcessingException e, String words) {
    String message = e.getOriginalMessage();
    return message != null && message.startsWith(words);
  }

  private static Label found(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return new Label("文档中途结束", "the end in the middle of it");
    }
    String shown = character(e.getOriginalMessage());
    return shown == null
        ? new Label("不合 JSON 语法的内容", "content that is not JSON")
        : new Label("多余或错位的字符 " + shown, "a character out of place, " + shown);
  }

  private static @Nullable String character(@Nullable String message) {
    Matcher matcher = CHARACTER.matcher(message == null ? "" : message);
    if (!matcher.find()) {
      return null;
    }
    try {
      return "'" + Quoted.plain(Character.toString(Integer.parseInt(matcher.group(1)))) + "'";
    } catch (IllegalArgumentException noCharacter) {
      return null;
    }
  }
}

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

  static void report(
      JsonProcessingException e, JsonParser parser, ReadLimits limits, Findings findings) {
    boolean tooDeep = e instanceof StreamConstraintsException;
    JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    findings.add(
        new ReadFinding(
            ReadFinding.Severity.ERROR,
            tooDeep ? ReadFinding.Kind.LIMIT : ReadFinding.Kind.SYNTAX,
            parser.getParsingContext().pathAsPointer().toString(),
            at.getLineNr(),
            at.getColumnNr(),
            tooDeep
                ? new Label(
                    "不超过 " + limits.depth() + " 层的文档",
                    "a document of no more than " + limits.depth() + " levels")
                : DOCUMENT,
            tooDeep ? new Label("更深的嵌套", "deeper nesting") : found(e)));
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

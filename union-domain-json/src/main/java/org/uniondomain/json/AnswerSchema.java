package org.uniondomain.json;

import static org.uniondomain.json.ValueSchemas.anyOf;
import static org.uniondomain.json.ValueSchemas.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

/**
 * 答案的 JSON 模式: JSON Schema (2020-12) of what {@link AnswerWriter} writes, in both forms. It is
 * open: codes are given as examples and further members are allowed, because a reader must expect
 * both.
 */
public final class AnswerSchema {
  private AnswerSchema() {}

  /**
   * 生成模式: returns the schema of answers.
   *
   * @return the schema, complete in itself
   */
  public static ObjectNode of() {
    ObjectNode schema = object().put("$schema", FactSchema.DIALECT);
    schema.put("$id", "urn:union-domain:schema:answers:" + AnswerWriter.VERSION);
    schema.put("title", "判定结果").put("description", "the answers of an assessment");
    schema.put("type", "object");
    ObjectNode members = schema.putObject("properties");
    members.putObject("version").put("const", AnswerWriter.VERSION);
    members.putObject("form").putArray("enum").add("compact").add("full");
    members.set("book", text());
    members.set("place", text().put("pattern", "^[0-9]{6}$"));
    members.set("day", day());
    members.set("asOf", day());
    ofSubject(members);
    required(
        schema, List.of("version", "form", "book", "place", "day", "asOf", "subject", "answers"));
    ObjectNode definitions = schema.putObject("$defs");
    definitions.set("part", part());
    definitions.set("answer", answer());
    definitions.set("missing", missing());
    definitions.set("notice", notice());
    definitions.set("citation", citation());
    return schema;
  }

  private static void ofSubject(ObjectNode members) {
    members.set("subject", text());
    members.set("answers", array(reference("answer")));
    members.set("parts", array(reference("part")));
  }

  private static ObjectNode part() {
    ObjectNode part = object().put("type", "object");
    ObjectNode members = part.putObject("properties");
    members.set("pointer", text());
    ofSubject(members);
    return required(part, List.of("pointer", "subject", "answers"));
  }

  private static ObjectNode answer() {
    ObjectNode answer = object().put("type", "object");
    ObjectNode members = answer.putObject("properties");
    members.set("rule", text());
    members.set("verdict", codes(Verdict.Kind.values()));
    members.set("answer", text("known", "none", "pending", "notApplicable", "undetermined"));
    members.set("consequence", codes(Consequence.values()));
    members.set("reason", codes(Verdict.Reason.values()));
    members.set("margin", margin());
    members.putObject("withheld").put("const", true);
    members.set("lastDay", day());
    members.set("missing", array(reference("missing")));
    members.set("notices", array(reference("notice")));
    members.set("opinions", array(object().put("type", "object")));
    members.set("remedies", array(remedy()));
    members.set("sources", array(reference("citation")));
    members.set("explanation", explanation());
    required(answer, List.of("rule", "notices"));
    ArrayNode either = answer.putArray("oneOf");
    either.add(required(object(), List.of("verdict")));
    either.add(required(object(), List.of("answer")));
    return answer;
  }

  private static ObjectNode margin() {
    ObjectNode margin = object().put("type", "object");
    ObjectNode members = margin.putObject("properties");
    members.putObject("amount").putArray("type").add("string").add("integer");
    members.set("unit", text("yuan", "count", "day", "ratio"));
    members.putObject("over").put("type", "boolean");
    return required(margin, List.of("amount", "unit", "over"));
  }

  private static ObjectNode missing() {
    ObjectNode whole = object().put("type", "object");
    ObjectNode members = whole.putObject("properties");
    members.set("kind", text("fact", "items", "parameter", "schedule"));
    members.set("pointer", text());
    members.set("id", text());
    members.putObject("year").put("type", "integer");
    return anyOf(text(), required(whole, List.of("kind")));
  }

  private static ObjectNode notice() {
    ObjectNode whole = object().put("type", "object");
    ObjectNode members = whole.putObject("properties");
    members.set("kind", codes(NoticeKind.values()));
    members.set("citation", reference("citation"));
    members.set("certainty", codes(Certainty.values()));
    members.set("day", day());
    return anyOf(codes(NoticeKind.values()), required(whole, List.of("kind")));
  }

  private static ObjectNode citation() {
    ObjectNode citation = object().put("type", "object");
    ObjectNode members = citation.putObject("properties");
    members.set("instrument", text());
    members.set("edition", text());
    for (String each : List.of("article", "paragraph", "item")) {
      members.putObject(each).put("type", "integer").put("minimum", 1);
    }
    members.set("text", text());
    members.set("certainty", codes(Certainty.values()));
    members.putObject("applies").put("type", "boolean");
    return required(citation, List.of("instrument", "edition", "text"));
  }

  private static ObjectNode remedy() {
    ObjectNode remedy = object().put("type", "object");
    remedy.putObject("properties").set("pointer", text());
    return required(remedy, List.of("pointer", "to"));
  }

  private static ObjectNode explanation() {
    ObjectNode explanation = object().put("type", "object");
    ObjectNode members = explanation.putObject("properties");
    members.set("language", text("zh", "en"));
    members.set("label", text());
    members.set("text", text());
    return required(explanation, List.of("language", "label", "text"));
  }

  private static ObjectNode codes(Enum<?>[] codes) {
    return text(Arrays.stream(codes).map(CodeName::of).toArray(String[]::new));
  }

  private static ObjectNode text(String... examples) {
    ObjectNode text = object().put("type", "string");
    if (examples.length > 0) {
      ArrayNode all = text.putArray("examples");
      Arrays.stream(examples).forEach(all::add);
    }
    return text;
  }

  private static ObjectNode day() {
    return ValueSchemas.of(java.time.LocalDate.class);
  }

  private static ObjectNode array(ObjectNode items) {
    ObjectNode array = object().put("type", "array");
    array.set("items", items);
    return array;
  }

  private static ObjectNode reference(String definition) {
    return object().put("$ref", "#/$defs/" + definition);
  }

  private static ObjectNode required(ObjectNode schema, List<String> names) {
    ArrayNode all = schema.putArray("required");
    names.forEach(all::add);
    return schema;
  }
}

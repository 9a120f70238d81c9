package org.uniondomain.json.receipt;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.rules.book.Assessment;

/** 结论汇集: takes the verdicts and outcomes of an assessment, without what is personal. */
final class Conclusions {
  private static final ImmutableSet<String> KEPT =
      ImmutableSet.of(
          "verdict",
          "answer",
          "value",
          "possible",
          "reason",
          "lastDay",
          "consequence",
          "margin",
          "opinions",
          "withheld");

  private final UnaryOperator<String> seal;
  private final ImmutableList.Builder<Conclusion> all = ImmutableList.builder();

  private Conclusions(UnaryOperator<String> seal) {
    this.seal = seal;
  }

  static ImmutableList<Conclusion> of(
      AnswerWriter writer, Assessment<?> assessment, UnaryOperator<String> seal) {
    Conclusions conclusions = new Conclusions(seal);
    conclusions.walk(writer.tree(assessment), writer.tree(assessment.showingSensitive()), "");
    return conclusions.all.build();
  }

  private void walk(JsonNode masked, JsonNode whole, String at) {
    for (int i = 0; i < masked.path("answers").size(); i++) {
      JsonNode answer = masked.get("answers").get(i);
      JsonNode shown = whole.get("answers").get(i);
      Optional<String> sealed =
          hides(answer) ? Optional.of(seal.apply(said(shown))) : Optional.empty();
      all.add(new Conclusion(at, answer.get("rule").asText(), said(answer), sealed));
    }
    for (int i = 0; i < masked.path("parts").size(); i++) {
      JsonNode part = masked.get("parts").get(i);
      walk(part, whole.get("parts").get(i), at + part.get("pointer").asText());
    }
  }

  private static boolean hides(JsonNode answer) {
    return !answer.findValues("withheld").isEmpty();
  }

  private static String said(JsonNode answer) {
    return answer.properties().stream()
        .filter(each -> KEPT.contains(each.getKey()))
        .map(each -> each.getKey() + " " + text(each.getValue()))
        .collect(joining("; "));
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return Streams.stream(value).map(Conclusions::text).collect(joining(" | "));
    }
    return value.isObject()
        ? value.properties().stream()
            .map(each -> each.getKey() + " " + text(each.getValue()))
            .collect(joining(", "))
        : value.asText();
  }
}

package org.uniondomain.rules.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.rules.lang.Rule;

@DisplayName("以例说法：规则的原句与说明并列")
class RulesByExampleTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "rules-by-example.md");

  @Test
  @DisplayName("the document is written by the build; a difference shows in the tree")
  void writesTheDocument() throws IOException {
    String text = document();
    if (!Files.exists(DOCUMENT) || !Files.readString(DOCUMENT).equals(text)) {
      Files.writeString(DOCUMENT, text);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(text);
  }

  @Test
  @DisplayName("no template is left with a place that nothing fills")
  void fillsEveryTemplate() {
    for (Example<?> example : RulesByExample.ALL) {
      for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
        assertThat(example.explained(locale)).as(example.title()).doesNotContain("{", "}");
      }
    }
  }

  private static String document() {
    SourceSentences sentences = SourceSentences.in(Path.of("src", "main", "java"));
    StringBuilder text = new StringBuilder("# 以例说法 · Rules by example\n");
    text.append(
        "\nMade by the build from the rules and their examples; do not edit it. Each rule is shown"
            + "\nas it stands in the source, then asked about made-up facts. How to add an example"
            + "\nis written at the top of `RulesByExample`. Sensitive facts, which an explanation hides"
            + "\nunless asked, are shown because they are made up.\n");
    String shown = "";
    for (Example<?> example : RulesByExample.ALL) {
      Rule<?> rule = example.rule();
      if (!rule.id().equals(shown)) {
        text.append("\n## ").append(rule.label().chinese());
        text.append(" · ").append(rule.label().english()).append("\n");
        block(text, "java", sentences.of(rule));
        shown = rule.id();
      }
      text.append("\n### ").append(example.title()).append("\n\n");
      text.append(example.setting()).append("\n");
      block(text, "text", example.explained(Locale.CHINA));
      block(text, "text", example.explained(Locale.ENGLISH));
    }
    return text.toString();
  }

  private static void block(StringBuilder text, String language, String content) {
    text.append("\n```").append(language).append("\n").append(content.strip()).append("\n```\n");
  }
}

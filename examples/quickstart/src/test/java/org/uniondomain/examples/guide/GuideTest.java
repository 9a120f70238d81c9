package org.uniondomain.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuideTest {
  private static final Path EXAMPLES = Path.of("..");

  @Test
  @DisplayName(
      "every line of Java in the guide stands in an example that the build compiles and runs")
  void snippets_are_code_that_runs() throws IOException {
    ImmutableList<String> sources = sources();

    for (GuidePage page : GuidePage.all()) {
      for (String block : page.blocks("java")) {
        assertThat(sources)
            .as(page.name() + ":\n" + block)
            .anyMatch(each -> each.contains(flat(block)));
      }
    }
  }

  @Test
  @DisplayName("a link of the guide leads to a page that is there")
  void links_lead_somewhere() {
    for (GuidePage page : GuidePage.all()) {
      java.util.regex.Pattern.compile("\\]\\(([^)#:]+)\\)")
          .matcher(page.text())
          .results()
          .map(each -> each.group(1))
          .forEach(
              link ->
                  assertThat(Path.of("..", "..", "docs", "guide").resolve(link))
                      .as(page.name())
                      .exists());
    }
  }

  private static ImmutableList<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(each -> each.toString().endsWith(".java"))
          .filter(each -> !each.toString().contains("/target/"))
          .map(each -> flat(read(each)))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** Returns the lines without their indentation, which differs between a page and a class. */
  private static String flat(String code) {
    return String.join(
        "\n", code.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}

package org.uniondomain.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the guide and its blocks of code. */
record GuidePage(String name, String text) {
  private static final Path GUIDE = Path.of("..", "..", "docs", "guide");

  static ImmutableList<GuidePage> all() {
    try (Stream<Path> pages = Files.list(GUIDE)) {
      return pages
          .map(Path::getFileName)
          .map(Path::toString)
          .filter(each -> each.endsWith(".md"))
          .sorted()
          .map(GuidePage::of)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  static GuidePage of(String name) {
    try {
      return new GuidePage(name, Files.readString(GUIDE.resolve(name)));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** Returns the blocks in a language, as they stand between their fences. */
  ImmutableList<String> blocks(String language) {
    return Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult each) -> each.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  /** Checks that the page prints exactly these answers, in this order. */
  void prints(String... answers) {
    assertThat(blocks("text").stream().map(String::strip))
        .as("answers printed on " + name)
        .containsExactly(Stream.of(answers).map(String::strip).toArray(String[]::new));
  }
}

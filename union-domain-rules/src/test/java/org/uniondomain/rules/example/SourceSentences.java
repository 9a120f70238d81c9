package org.uniondomain.rules.example;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uniondomain.rules.lang.Rule;

/** 规则原句: the sentences of rules as they stand in the sources. */
final class SourceSentences {
  private final ImmutableList<String> sources;

  private SourceSentences(ImmutableList<String> sources) {
    this.sources = sources;
  }

  /** Reads the sources under {@code folder}. */
  static SourceSentences in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new SourceSentences(
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .map(SourceSentences::read)
              .collect(ImmutableList.toImmutableList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the declaration of {@code rule}, without its indentation.
   *
   * @throws IllegalStateException if no source names its id in a sentence
   */
  String of(Rule<?> rule) {
    Pattern sentence =
        Pattern.compile(
            "\\b(requirement|determination|calculation)\\(\\s*\""
                + Pattern.quote(rule.id())
                + "\"");
    for (String source : sources) {
      Matcher found = sentence.matcher(source);
      if (found.find()) {
        int start = source.lastIndexOf("\n\n", found.start()) + 2;
        int end = source.indexOf(";\n", found.end()) + 1;
        return withoutComment(source.substring(start, end)).stripIndent();
      }
    }
    throw new IllegalStateException(
        "no source says requirement(\""
            + rule.id()
            + "\"; write the id out in the sentence so that it can be shown");
  }

  private static String withoutComment(String declaration) {
    int end = declaration.indexOf("*/\n");
    return end < 0 ? declaration : declaration.substring(end + 3);
  }
}

package org.uniondomain.json.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;

/** 样例文档: documents of the guide and of the tests, and books to read them against. */
final class Documents {
  private static final Path GUIDE = Path.of("../docs/guide/own-numbers.md");
  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  private Documents() {}

  /** Returns the JSON block of the guide page with the given number, from 0. */
  static String ofGuide(int number) {
    try {
      Matcher blocks = BLOCK.matcher(Files.readString(GUIDE, UTF_8));
      for (int i = 0; blocks.find(); i++) {
        if (i == number) {
          return blocks.group(1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("the guide has no block " + number);
  }

  /** Returns a document of the test resources. */
  static String named(String name) {
    try (InputStream stream = Documents.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no document " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the standard book without one of its overlays. */
  static Rulebook without(Overlay left) {
    Rulebook book = Rulebook.named(UnionRules.standard().id());
    for (SubjectRules<?> each : UnionRules.standard().subjects()) {
      book = book.with(each);
    }
    for (Overlay each : UnionRules.standard().overlays()) {
      book = each == left ? book : book.with(each);
    }
    return book;
  }
}

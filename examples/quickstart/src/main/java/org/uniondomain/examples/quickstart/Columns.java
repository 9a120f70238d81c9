package org.uniondomain.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** 列表: rows of texts in columns that align where Chinese characters take two places. */
final class Columns {
  private static final String GAP = "  ";
  private static final ColorScheme UNCOLOURED = Help.defaultColorScheme(Ansi.OFF);

  private final List<List<String>> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i));
        if (i < row.size() - 1) {
          line.append(" ".repeat(width(i) - width(row.get(i)))).append(GAP);
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  /** Returns how many places of a terminal {@code text} takes. */
  static int width(String text) {
    return Ansi.OFF.new Text(text, UNCOLOURED).getCJKAdjustedLength();
  }
}

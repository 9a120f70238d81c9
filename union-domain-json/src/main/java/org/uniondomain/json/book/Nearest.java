package org.uniondomain.json.book;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.uniondomain.rules.lang.Label;

/** 相近标识: which of the ids there are somebody may have meant. */
final class Nearest {
  private static final int SHOWN = 3;

  private Nearest() {}

  /** Returns what could have stood where {@code id} does. */
  static Label to(String id, Collection<String> known, String chinese, String english) {
    if (known.isEmpty()) {
      return new Label(chinese + "（此处没有任何一个）", english + " (there is none here)");
    }
    String nearest =
        known.stream()
            .sorted(comparingInt((String each) -> distance(id, each)).thenComparing(each -> each))
            .limit(SHOWN)
            .collect(joining(", "));
    return new Label(chinese + "，相近的有 " + nearest, english + ", such as " + nearest);
  }

  /**
   * Returns how many characters have to be added, left out or changed to come from one to other.
   */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }
}

package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.uniondomain.rules.book.Rulebook;

/**
 * 标识审查: every id that a book publishes stands in one list that only grows, a line for each: kind,
 * id and what it means, parted by spaces. Nothing in the book is missing from the list, and nothing
 * in the list has vanished from the book or changed its meaning, because others have stored it.
 */
public final class IdAudit {
  private IdAudit() {}

  /**
   * Compares {@code book} with the list of ids that were published.
   *
   * @param published the lines of the list, in any order; empty lines do not count
   */
  public static ImmutableList<AuditFinding> of(Rulebook book, Iterable<String> published) {
    ImmutableSortedMap<String, String> now = Ids.in(book);
    Map<String, String> before = parsed(published);
    ImmutableList.Builder<AuditFinding> findings = ImmutableList.builder();
    before.forEach(
        (id, meaning) -> {
          String today = now.get(id);
          if (today == null) {
            findings.add(finding(id, "已公布的标识不见了", "was published and has vanished"));
          } else if (!today.equals(meaning)) {
            findings.add(
                finding(
                    id,
                    "已公布的标识改变了含义：" + meaning + " → " + today,
                    "was published as " + meaning + " and now means " + today));
          }
        });
    for (String id : now.keySet()) {
      if (!before.containsKey(id)) {
        findings.add(finding(id, "标识尚未登记", "is not in the list of published ids"));
      }
    }
    return findings.build();
  }

  /** Returns the lines of {@code published} and of every new id of {@code book}, sorted. */
  public static ImmutableList<String> appended(Rulebook book, Iterable<String> published) {
    Map<String, String> before = parsed(published);
    TreeSet<String> lines = new TreeSet<>();
    before.forEach((id, meaning) -> lines.add(id + " " + meaning));
    Ids.in(book)
        .forEach(
            (id, meaning) -> {
              if (!before.containsKey(id)) {
                lines.add(id + " " + meaning);
              }
            });
    return ImmutableList.copyOf(lines);
  }

  private static Map<String, String> parsed(Iterable<String> lines) {
    Map<String, String> parsed = new TreeMap<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        if (first < 0 || second < 0) {
          throw new IllegalArgumentException("not a kind, an id and a meaning: " + line);
        }
        parsed.put(line.substring(0, second), line.substring(second + 1));
      }
    }
    return parsed;
  }

  private static AuditFinding finding(String id, String chinese, String english) {
    return AuditFinding.of(Audit.IDS, id, chinese, english);
  }
}

package org.uniondomain.json;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.uniondomain.rules.lang.Label;

/** 发现汇集: what has been found in one document so far, up to a limit. */
final class Findings {
  private final int limit;
  private final List<ReadFinding> all = new ArrayList<>();
  private int unlisted;
  private boolean refused;

  Findings(int limit) {
    this.limit = limit;
  }

  void add(ReadFinding finding) {
    refused |= finding.severity() == ReadFinding.Severity.ERROR;
    if (all.size() < limit) {
      all.add(finding);
    } else {
      unlisted++;
    }
  }

  /** Returns those about the document as a whole; all, if there were too many to tell apart. */
  Findings ofRoot() {
    return unlisted > 0 ? this : only(each -> each.pointer().isEmpty());
  }

  /** Returns those about one item of an array at the root. */
  Findings ofItem(int index) {
    String item = "/" + index;
    return only(each -> each.pointer().equals(item) || each.pointer().startsWith(item + "/"));
  }

  private Findings only(Predicate<ReadFinding> condition) {
    Findings some = new Findings(limit);
    all.stream().filter(condition).forEach(some::add);
    return some;
  }

  /** Returns whether any finding, listed or not, is an error. */
  boolean refused() {
    return refused;
  }

  /** Returns the findings in the order of the document. */
  ImmutableList<ReadFinding> inOrder() {
    List<ReadFinding> sorted = new ArrayList<>(all);
    sorted.sort(comparingInt(ReadFinding::line).thenComparingInt(ReadFinding::column));
    if (unlisted > 0) {
      sorted.add(
          new ReadFinding(
              refused ? ReadFinding.Severity.ERROR : ReadFinding.Severity.WARNING,
              ReadFinding.Kind.LIMIT,
              "",
              0,
              0,
              new Label("至多 " + limit + " 处问题", "no more than " + limit + " findings"),
              new Label("另有 " + unlisted + " 处未逐一列出", unlisted + " more that are not listed")));
    }
    return ImmutableList.copyOf(sorted);
  }
}

package org.uniondomain.json.book;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Edition;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;

/**
 * 沿革检查: looks at the entries of one number at one place: each has to end before the next begins,
 * days that none covers are told of, and a text has to be in force as long as its number is.
 */
final class Timelines {
  private Timelines() {}

  /**
   * One entry.
   *
   * @param node where it stands
   * @param sourced its source and its days
   * @param until the first day it no longer governs, if the document says so
   */
  record Entered(DocumentNode node, Sourced<?> sourced, Optional<LocalDate> until) {
    private LocalDate since() {
      return sourced.effectiveFrom();
    }

    private DocumentNode at(String name) {
      DocumentNode member = node.member(name);
      return member == null ? node : member;
    }
  }

  static void check(Iterable<Entered> entries) {
    ImmutableList<Entered> sorted = ImmutableList.sortedCopyOf(comparing(Entered::since), entries);
    for (int i = 0; i < sorted.size(); i++) {
      Entered entry = sorted.get(i);
      Entered next = i + 1 < sorted.size() ? sorted.get(i + 1) : null;
      if (next != null) {
        follows(entry, next);
      }
      cited(entry, next == null ? null : next.since());
      if (entry.sourced.publishedOn().isEmpty()) {
        entry.node.warning(
            ReadFinding.Kind.MISSING_MEMBER,
            new Label("公布日（用于当时能否得知）", "the day it was published, from which it could be known"),
            new Label("没有公布日", "no such day"));
      }
    }
  }

  private static void follows(Entered entry, Entered next) {
    LocalDate end = entry.until.orElse(next.since());
    if (entry.since().equals(next.since()) || end.isAfter(next.since())) {
      next.node.error(
          ReadFinding.Kind.OVERLAP,
          new Label("每日至多一项", "no more than one for each day"),
          new Label(
              "与 " + entry.node + " 在 " + next.since() + " 重叠",
              "an overlap with " + entry.node + " on " + next.since()));
    } else if (end.isBefore(next.since())) {
      next.node.warning(
          ReadFinding.Kind.GAP,
          new Label("前后相接的各项", "entries without a gap between them"),
          new Label(
              end + " 至 " + next.since() + " 的空档", "a gap from " + end + " to " + next.since()));
    }
  }

  /** Reports a number that governs on days on which its text is not in force. */
  private static void cited(Entered entry, @Nullable LocalDate next) {
    Edition edition = entry.sourced.citation().edition();
    if (entry.sourced.publishedOn().isEmpty()) {
      Days.notBefore(edition.from(), entry.at("since"), entry.since());
    }
    LocalDate end = entry.until.orElse(next == null ? LocalDate.MAX : next);
    if (edition.until().isPresent() && edition.until().get().isBefore(end)) {
      entry.node.error(
          ReadFinding.Kind.WRONG_ORDER,
          new Label(
              "不晚于 " + edition.until().get() + " 的 until（所引文件至此失效）",
              "an until not after " + edition.until().get() + ", when the text ends"),
          end.equals(LocalDate.MAX)
              ? new Label("没有 until", "none")
              : new Label(end.toString(), end.toString()));
    }
  }
}

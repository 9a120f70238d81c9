package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Citation;
import org.uniondomain.rules.lang.All;
import org.uniondomain.rules.lang.AnyOf;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Not;
import org.uniondomain.rules.lang.Notice;

/**
 * 界限提示: the comparisons of a rule whose value exactly on the line calls for a notice.
 *
 * @param <S> the subject
 */
final class LineNotices<S> {
  private final ImmutableList<Line<S>> lines;

  private record Line<S>(Meets<S, ?> meets, Notice notice) {}

  private LineNotices(ImmutableList<Line<S>> lines) {
    this.lines = lines;
  }

  /** Finds them in bound conditions on the subject itself. */
  static <S> LineNotices<S> in(Iterable<Condition<S>> conditions, Citation citation) {
    ImmutableList.Builder<Line<S>> found = ImmutableList.builder();
    conditions.forEach(each -> find(each, citation, found));
    return new LineNotices<>(found.build());
  }

  @SuppressWarnings("unchecked")
  private static <S> void find(
      Condition<S> condition, Citation citation, ImmutableList.Builder<Line<S>> found) {
    if (condition instanceof Meets<S, ?> meets) {
      meets
          .limit()
          .noticeAtTheLine()
          .ifPresent(kind -> found.add(new Line<>(meets, Notice.of(kind, citation))));
    } else if (condition instanceof All<S>
        || condition instanceof AnyOf<S>
        || condition instanceof Not<S>) {
      for (Node child : condition.children()) {
        find((Condition<S>) child, citation, found);
      }
    }
  }

  /** Returns {@code notices}, with those that the facts of {@code subject} call for. */
  ImmutableList<Notice> addTo(ImmutableList<Notice> notices, S subject, @Nullable Object outer) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).meets.isOnTheLine(subject, outer)) {
        ImmutableList.Builder<Notice> all = ImmutableList.<Notice>builder().addAll(notices);
        for (Line<S> line : lines) {
          if (line.meets.isOnTheLine(subject, outer)) {
            all.add(line.notice);
          }
        }
        return all.build();
      }
    }
    return notices;
  }
}

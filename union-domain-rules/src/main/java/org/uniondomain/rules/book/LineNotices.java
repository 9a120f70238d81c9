package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Citation;
import org.uniondomain.rules.lang.All;
import org.uniondomain.rules.lang.AnyOf;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Not;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Rule;

/**
 * 界限提示: the comparisons of a rule, and of the rules that it refers to, whose value exactly on the
 * line calls for a notice.
 *
 * @param <S> the subject
 */
final class LineNotices<S> {
  private static final ImmutableSet<NoticeKind> AT_THE_LINE =
      Sets.immutableEnumSet(
          NoticeKind.CONTRADICTORY_AT_THE_LINE,
          NoticeKind.VOTE_ON_THE_LINE,
          NoticeKind.BANDS_OVERLAP);

  private final ImmutableList<Line<S>> lines;
  private final ImmutableList<Condition<S>> others;

  private record Line<S>(Meets<S, ?> meets, Notice notice) {}

  private LineNotices(ImmutableList<Line<S>> lines, ImmutableList<Condition<S>> others) {
    this.lines = lines;
    this.others = others;
  }

  /** Finds them in bound conditions on the subject itself. */
  static <S> LineNotices<S> in(Iterable<Condition<S>> conditions, Citation citation) {
    ImmutableList.Builder<Line<S>> found = ImmutableList.builder();
    Map<Rule<?>, Condition<S>> others = new LinkedHashMap<>();
    conditions.forEach(each -> find(each, citation, found, others));
    return new LineNotices<>(found.build(), ImmutableList.copyOf(others.values()));
  }

  @SuppressWarnings("unchecked")
  private static <S> void find(
      Condition<S> condition,
      Citation citation,
      ImmutableList.Builder<Line<S>> found,
      Map<Rule<?>, Condition<S>> others) {
    if (condition instanceof Meets<S, ?> meets) {
      meets
          .limit()
          .noticeAtTheLine()
          .ifPresent(kind -> found.add(new Line<>(meets, Notice.of(kind, citation))));
    } else if (condition instanceof ComesOut<S, ?> comesOut) {
      others.putIfAbsent(comesOut.determination(), condition);
    } else if (condition instanceof Holds<S> holds) {
      others.putIfAbsent(holds.requirement(), condition);
    } else if (condition instanceof All<S>
        || condition instanceof AnyOf<S>
        || condition instanceof Not<S>) {
      for (Node child : condition.children()) {
        find((Condition<S>) child, citation, found, others);
      }
    }
  }

  /** Returns {@code notices}, with those that the facts of {@code subject} call for. */
  ImmutableList<Notice> addTo(ImmutableList<Notice> notices, S subject, @Nullable Object outer) {
    Set<Notice> more = null;
    for (int i = 0; i < lines.size(); i++) {
      Line<S> line = lines.get(i);
      if (line.meets.isOnTheLine(subject, outer)) {
        more = with(more, notices, line.notice);
      }
    }
    for (int i = 0; i < others.size(); i++) {
      ImmutableList<Notice> theirs = noticesOf(others.get(i), subject, outer);
      for (int j = 0; j < theirs.size(); j++) {
        if (AT_THE_LINE.contains(theirs.get(j).kind())) {
          more = with(more, notices, theirs.get(j));
        }
      }
    }
    return more == null ? notices : ImmutableList.copyOf(more);
  }

  private static <S> ImmutableList<Notice> noticesOf(
      Condition<S> other, S subject, @Nullable Object outer) {
    return other instanceof ComesOut<S, ?> comesOut
        ? comesOut.notices(subject, outer)
        : ((Holds<S>) other).notices(subject, outer);
  }

  private static Set<Notice> with(
      @Nullable Set<Notice> more, ImmutableList<Notice> notices, Notice notice) {
    Set<Notice> all = more == null ? new LinkedHashSet<>(notices) : more;
    all.add(notice);
    return all;
  }
}

package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
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
import org.uniondomain.rules.lang.Rule;

/**
 * 随事实而定的提示: the notices of a rule that depend on the facts: a value exactly on the line, and what
 * the rules it refers to have to say.
 *
 * @param <S> the subject
 */
final class LineNotices<S> {
  private final ImmutableList<Line<S>> lines;
  private final ImmutableList<Condition<S>> referred;

  private record Line<S>(Meets<S, ?> meets, Notice notice) {}

  private LineNotices(ImmutableList<Line<S>> lines, ImmutableList<Condition<S>> referred) {
    this.lines = lines;
    this.referred = referred;
  }

  /** Finds them in bound conditions on the subject itself. */
  static <S> LineNotices<S> in(Iterable<Condition<S>> conditions, Citation citation) {
    ImmutableList.Builder<Line<S>> lines = ImmutableList.builder();
    Map<Rule<?>, Condition<S>> referred = new LinkedHashMap<>();
    conditions.forEach(each -> find(each, citation, lines, referred));
    return new LineNotices<>(lines.build(), ImmutableList.copyOf(referred.values()));
  }

  @SuppressWarnings("unchecked")
  private static <S> void find(
      Condition<S> condition,
      Citation citation,
      ImmutableList.Builder<Line<S>> lines,
      Map<Rule<?>, Condition<S>> referred) {
    if (condition instanceof Meets<S, ?> meets) {
      meets
          .limit()
          .noticeAtTheLine()
          .ifPresent(kind -> lines.add(new Line<>(meets, Notice.of(kind, citation))));
    } else if (condition instanceof Holds<S> holds) {
      referred.putIfAbsent(holds.requirement(), condition);
    } else if (condition instanceof ComesOut<S, ?> comesOut) {
      referred.putIfAbsent(comesOut.determination(), condition);
    } else if (condition instanceof All<S>
        || condition instanceof AnyOf<S>
        || condition instanceof Not<S>) {
      for (Node child : condition.children()) {
        find((Condition<S>) child, citation, lines, referred);
      }
    }
  }

  /** Returns whether no facts call for a notice. */
  boolean isEmpty() {
    return lines.isEmpty() && referred.isEmpty();
  }

  /** Returns {@code notices}, with those that the facts of {@code subject} call for. */
  ImmutableList<Notice> addTo(ImmutableList<Notice> notices, S subject, @Nullable Object outer) {
    Set<Notice> all = null;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).meets.isOnTheLine(subject, outer)) {
        all = with(lines.get(i).notice, notices, all);
      }
    }
    for (int i = 0; i < referred.size(); i++) {
      ImmutableList<Notice> theirs = noticesOf(referred.get(i), subject, outer);
      for (int j = 0; j < theirs.size(); j++) {
        if (!notices.contains(theirs.get(j))) {
          all = with(theirs.get(j), notices, all);
        }
      }
    }
    return all == null ? notices : ImmutableList.copyOf(all);
  }

  private static <S> ImmutableList<Notice> noticesOf(
      Condition<S> referred, S subject, @Nullable Object outer) {
    return referred instanceof ComesOut<S, ?> comesOut
        ? comesOut.notices(subject, outer)
        : ((Holds<S>) referred).verdict(subject, outer).notices();
  }

  private static Set<Notice> with(
      Notice notice, ImmutableList<Notice> notices, @Nullable Set<Notice> all) {
    Set<Notice> result = all == null ? new LinkedHashSet<>(notices) : all;
    result.add(notice);
    return result;
  }
}

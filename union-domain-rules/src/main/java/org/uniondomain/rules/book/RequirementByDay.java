package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.MissingCollector;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Stretches;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Verdict;

/**
 * 依日适用的要求: a requirement whose law is taken from a day of the subject.
 *
 * @param <S> the subject
 */
final class RequirementByDay<S> implements Requirements.Bound<S> {
  private final Quantity<S, LocalDate> lawDay;
  private final Stretches stretches;
  private final int current;
  private final ImmutableList<Requirements.Bound<S>> bound;
  private final ImmutableList<Notice> notices;

  RequirementByDay(
      Quantity<S, LocalDate> lawDay,
      Stretches stretches,
      ImmutableList<Requirements.Bound<S>> bound,
      LocalDate asOf) {
    this.current = stretches.at(asOf.toEpochDay());
    this.lawDay = lawDay;
    this.stretches = stretches;
    this.bound = bound;
    Set<Notice> common = new LinkedHashSet<>(bound.get(0).notices());
    bound.forEach(each -> common.retainAll(each.notices()));
    this.notices = ImmutableList.copyOf(common);
  }

  private int first(S subject, @Nullable Object outer) {
    return stretches.at(lawDay.lowNumerator(subject, outer));
  }

  private int last(S subject, @Nullable Object outer) {
    return stretches.at(lawDay.highNumerator(subject, outer));
  }

  @Override
  public ImmutableList<Notice> notices() {
    return notices;
  }

  @Override
  public ImmutableList<ClauseVerdict<S>> clauses(S subject) {
    ImmutableList.Builder<ClauseVerdict<S>> all = ImmutableList.builder();
    for (int i = first(subject, null); i <= last(subject, null); i++) {
      all.addAll(bound.get(i).clauses(subject));
    }
    return all.build();
  }

  @Override
  public ImmutableList<ClauseVerdict<S>> everyClause() {
    return bound.stream()
        .flatMap(each -> each.everyClause().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Verdict verdict(S subject, @Nullable Object outer) {
    int first = first(subject, outer);
    int last = last(subject, outer);
    return first == last
        ? bound.get(first).verdict(subject, outer)
        : verdict(first, last, subject, outer);
  }

  private Verdict verdict(int first, int last, S subject, @Nullable Object outer) {
    Set<Verdict.Kind> possible = EnumSet.noneOf(Verdict.Kind.class);
    Set<Missing> missing = new LinkedHashSet<>();
    Set<Notice> gathered = new LinkedHashSet<>();
    for (int i = first; i <= last; i++) {
      Verdict verdict = bound.get(i).verdict(subject, outer);
      gathered.addAll(verdict.notices());
      if (verdict instanceof Verdict.Undetermined open) {
        possible.addAll(open.possible());
        missing.addAll(open.missing());
      } else {
        possible.add(verdict.kind());
      }
    }
    if (possible.size() == 1 && missing.isEmpty()) {
      return bound.get(first).verdict(subject, outer);
    }
    MissingCollector collector = new MissingCollector();
    lawDay.missing(subject, outer, collector);
    if (missing.isEmpty() && collector.waitsForEvents()) {
      return new Verdict.Pending(Optional.empty(), ImmutableList.copyOf(gathered));
    }
    if (current < last && lawDay.highNumerator(subject, outer) == Long.MAX_VALUE) {
      possible.add(Verdict.Kind.PENDING);
    }
    ImmutableSet<Missing> all =
        ImmutableSet.<Missing>builder().addAll(collector.found()).addAll(missing).build();
    return new Verdict.Undetermined(
        Sets.immutableEnumSet(possible), all, ImmutableList.copyOf(gathered));
  }

  @Override
  public Truth holds(S subject, @Nullable Object outer) {
    int first = first(subject, outer);
    int last = last(subject, outer);
    Truth truth = bound.get(first).holds(subject, outer);
    for (int i = first + 1; i <= last; i++) {
      if (bound.get(i).holds(subject, outer) != truth) {
        return Truth.UNKNOWN;
      }
    }
    return truth;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    int first = first(subject, outer);
    int last = last(subject, outer);
    if (first != last) {
      lawDay.missing(subject, outer, into);
    }
    for (int i = first; i <= last; i++) {
      bound.get(i).missing(subject, outer, into);
    }
  }
}

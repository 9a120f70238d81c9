package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.MissingCollector;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Verdict;

/**
 * 本地规定优先: the clauses that regulate one question, the nearest place first and the general one last.
 * The first whose condition holds governs. Where a condition is not known to hold or to fail, its
 * clause and those after it are all still possible; if they say the same, that is the answer.
 *
 * @param <S> the subject
 */
final class LocalFirst<S> implements Requirements.Bound<S> {
  private final ImmutableList<ClauseVerdict<S>> clauses;
  private final ImmutableList<Notice> notices;

  private LocalFirst(ImmutableList<ClauseVerdict<S>> clauses) {
    this.clauses = clauses;
    Set<Notice> common = new LinkedHashSet<>(clauses.get(0).notices());
    clauses.forEach(each -> common.retainAll(each.notices()));
    this.notices = ImmutableList.copyOf(common);
  }

  /** Returns the one clause, or all of them in order. */
  static <S> Requirements.Bound<S> of(ImmutableList<ClauseVerdict<S>> clauses) {
    return clauses.size() == 1 ? clauses.get(0) : new LocalFirst<>(clauses);
  }

  private boolean isLast(int i) {
    return i == clauses.size() - 1;
  }

  /** Returns the first clause at or after {@code from} that may govern. */
  private int next(int from, S subject, @Nullable Object outer) {
    int i = from;
    while (!isLast(i) && clauses.get(i).applies(subject, outer) == Truth.FALSE) {
      i++;
    }
    return i;
  }

  /** Returns whether clause {@code i} governs, given that none before it does. */
  private boolean governs(int i, S subject, @Nullable Object outer) {
    return isLast(i) || clauses.get(i).applies(subject, outer) == Truth.TRUE;
  }

  @Override
  public ImmutableList<Notice> notices() {
    return notices;
  }

  @Override
  public ImmutableList<ClauseVerdict<S>> clauses(S subject) {
    ImmutableList.Builder<ClauseVerdict<S>> all = ImmutableList.builder();
    int i = next(0, subject, null);
    while (!governs(i, subject, null)) {
      all.add(clauses.get(i));
      i = next(i + 1, subject, null);
    }
    return all.add(clauses.get(i)).build();
  }

  @Override
  public ImmutableList<ClauseVerdict<S>> everyClause() {
    return clauses;
  }

  @Override
  public Verdict verdict(S subject, @Nullable Object outer) {
    int i = next(0, subject, outer);
    return governs(i, subject, outer)
        ? clauses.get(i).verdict(subject, outer)
        : open(i, subject, outer);
  }

  private Verdict open(int first, S subject, @Nullable Object outer) {
    List<Verdict> verdicts = new ArrayList<>();
    MissingCollector collector = new MissingCollector();
    int i = first;
    while (!governs(i, subject, outer)) {
      verdicts.add(clauses.get(i).presumed(subject, outer));
      clauses.get(i).when().missing(subject, outer, collector);
      i = next(i + 1, subject, outer);
    }
    verdicts.add(clauses.get(i).verdict(subject, outer));
    Set<Verdict.Kind> possible = EnumSet.noneOf(Verdict.Kind.class);
    Set<Missing> missing = new LinkedHashSet<>();
    Set<Notice> gathered = new LinkedHashSet<>();
    for (Verdict verdict : verdicts) {
      gathered.addAll(verdict.notices());
      if (verdict instanceof Verdict.Undetermined open) {
        possible.addAll(open.possible());
        missing.addAll(open.missing());
      } else {
        possible.add(verdict.kind());
      }
    }
    ImmutableList<Notice> all = ImmutableList.copyOf(gathered);
    boolean waits = missing.isEmpty() && collector.waitsForEvents();
    if (waits || possible.equals(EnumSet.of(Verdict.Kind.PENDING))) {
      return new Verdict.Pending(earliest(verdicts), all);
    }
    if (possible.equals(EnumSet.of(Verdict.Kind.MET))) {
      return new Verdict.Met(all);
    }
    if (possible.equals(EnumSet.of(Verdict.Kind.BREACHED))) {
      return agreed(verdicts, all);
    }
    missing.addAll(collector.found());
    return new Verdict.Undetermined(
        Sets.immutableEnumSet(possible), ImmutableSet.copyOf(missing), all);
  }

  private static Optional<LocalDate> earliest(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(Verdict.Pending.class::isInstance)
        .flatMap(verdict -> ((Verdict.Pending) verdict).lastDay().stream())
        .min(LocalDate::compareTo);
  }

  /** Returns the breach by every text that may govern: the gravest consequence, a margin if one. */
  private static Verdict agreed(List<Verdict> verdicts, ImmutableList<Notice> notices) {
    Verdict.Breached result = (Verdict.Breached) verdicts.get(0);
    for (Verdict verdict : verdicts) {
      Verdict.Breached other = (Verdict.Breached) verdict;
      result =
          new Verdict.Breached(
              other.consequence().compareTo(result.consequence()) < 0
                  ? other.consequence()
                  : result.consequence(),
              other.margin().equals(result.margin()) ? result.margin() : Optional.empty(),
              notices);
    }
    return result;
  }

  @Override
  public Truth holds(S subject, @Nullable Object outer) {
    int i = next(0, subject, outer);
    if (governs(i, subject, outer)) {
      return clauses.get(i).holds(subject, outer);
    }
    Truth truth = clauses.get(i).fulfilled(subject, outer);
    while (true) {
      i = next(i + 1, subject, outer);
      boolean last = governs(i, subject, outer);
      ClauseVerdict<S> clause = clauses.get(i);
      Truth other = last ? clause.holds(subject, outer) : clause.fulfilled(subject, outer);
      if (other != truth) {
        return Truth.UNKNOWN;
      }
      if (last) {
        return truth;
      }
    }
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (holds(subject, outer) != Truth.UNKNOWN) {
      return;
    }
    int i = next(0, subject, outer);
    while (!governs(i, subject, outer)) {
      ClauseVerdict<S> clause = clauses.get(i);
      clause.when().missing(subject, outer, into);
      if (clause.fulfilled(subject, outer) == Truth.UNKNOWN) {
        clause.that().missing(subject, outer, into);
      }
      i = next(i + 1, subject, outer);
    }
    clauses.get(i).missing(subject, outer, into);
  }
}

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
 * 并存规定: the requirements of several authorities on one act, combined by the algebra of {@link
 * Verdict}.
 *
 * @param <S> the subject
 */
final class SeveralAuthorities<S> implements Requirements.Bound<S> {
  private final ImmutableList<Requirements.Bound<S>> authorities;
  private final ImmutableList<Notice> notices;

  SeveralAuthorities(ImmutableList<Requirements.Bound<S>> authorities) {
    this.authorities = authorities;
    Set<Notice> all = new LinkedHashSet<>();
    authorities.forEach(each -> all.addAll(each.notices()));
    this.notices = ImmutableList.copyOf(all);
  }

  @Override
  public ImmutableList<Notice> notices() {
    return notices;
  }

  @Override
  public ImmutableList<ClauseVerdict<S>> clauses(S subject) {
    return authorities.stream()
        .flatMap(each -> each.clauses(subject).stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Verdict verdict(S subject, @Nullable Object outer) {
    List<Verdict.Opinion> opinions = new ArrayList<>();
    Verdict first = authorities.get(0).verdict(subject, outer);
    for (Requirements.Bound<S> authority : authorities) {
      Verdict verdict = authority.verdict(subject, outer);
      if (verdict.kind() != Verdict.Kind.NOT_APPLICABLE) {
        ClauseVerdict<S> clause = authority.clauses(subject).get(0);
        opinions.add(
            new Verdict.Opinion(clause.requirement().id(), clause.authority().citation(), verdict));
      }
    }
    return opinions.isEmpty() ? first : combined(opinions);
  }

  private Verdict combined(List<Verdict.Opinion> opinions) {
    Set<Notice> gathered = new LinkedHashSet<>();
    Set<Missing> missing = new LinkedHashSet<>();
    Set<Verdict.Kind> kinds = EnumSet.noneOf(Verdict.Kind.class);
    for (Verdict.Opinion opinion : opinions) {
      gathered.addAll(opinion.verdict().notices());
      kinds.add(opinion.verdict().kind());
      if (opinion.verdict() instanceof Verdict.Undetermined open) {
        missing.addAll(open.missing());
      }
    }
    ImmutableList<Notice> all = ImmutableList.copyOf(gathered);
    if (kinds.contains(Verdict.Kind.UNDETERMINED)) {
      return new Verdict.Undetermined(possible(opinions), ImmutableSet.copyOf(missing), all);
    }
    if (kinds.contains(Verdict.Kind.BREACHED)) {
      return kinds.size() == 1
          ? gravest(opinions, all)
          : new Verdict.Conflict(ImmutableList.copyOf(opinions), all);
    }
    return kinds.contains(Verdict.Kind.PENDING)
        ? new Verdict.Pending(earliest(opinions), all)
        : new Verdict.Met(all);
  }

  private static Verdict gravest(List<Verdict.Opinion> opinions, ImmutableList<Notice> notices) {
    Verdict.Breached worst = null;
    for (Verdict.Opinion opinion : opinions) {
      Verdict.Breached breached = (Verdict.Breached) opinion.verdict();
      if (worst == null || breached.consequence().compareTo(worst.consequence()) < 0) {
        worst = breached;
      }
    }
    if (worst == null) {
      throw new IllegalStateException("no opinion");
    }
    return new Verdict.Breached(worst.consequence(), worst.margin(), notices);
  }

  private static Optional<LocalDate> earliest(List<Verdict.Opinion> opinions) {
    return opinions.stream()
        .map(Verdict.Opinion::verdict)
        .filter(Verdict.Pending.class::isInstance)
        .flatMap(verdict -> ((Verdict.Pending) verdict).lastDay().stream())
        .min(LocalDate::compareTo);
  }

  /** Returns every kind that the combination of opinions can still become. */
  private static ImmutableSet<Verdict.Kind> possible(List<Verdict.Opinion> opinions) {
    Set<Verdict.Kind> reachable = EnumSet.of(Verdict.Kind.NOT_APPLICABLE);
    for (Verdict.Opinion opinion : opinions) {
      Set<Verdict.Kind> own =
          opinion.verdict() instanceof Verdict.Undetermined open
              ? open.possible()
              : EnumSet.of(opinion.verdict().kind());
      Set<Verdict.Kind> next = EnumSet.noneOf(Verdict.Kind.class);
      for (Verdict.Kind before : reachable) {
        for (Verdict.Kind kind : own) {
          next.add(joined(before, kind));
        }
      }
      reachable = next;
    }
    return Sets.immutableEnumSet(reachable);
  }

  /** Returns what two determined verdicts on one act come to. */
  private static Verdict.Kind joined(Verdict.Kind a, Verdict.Kind b) {
    if (a == b || b == Verdict.Kind.NOT_APPLICABLE) {
      return a;
    }
    if (a == Verdict.Kind.NOT_APPLICABLE) {
      return b;
    }
    boolean waiting =
        (a == Verdict.Kind.MET && b == Verdict.Kind.PENDING)
            || (a == Verdict.Kind.PENDING && b == Verdict.Kind.MET);
    return waiting ? Verdict.Kind.PENDING : Verdict.Kind.CONFLICT;
  }

  @Override
  public Truth holds(S subject, @Nullable Object outer) {
    boolean all = true;
    boolean broken = false;
    for (int i = 0; i < authorities.size(); i++) {
      Truth truth = authorities.get(i).holds(subject, outer);
      all &= truth == Truth.TRUE;
      broken |= truth == Truth.FALSE;
    }
    return all
        ? Truth.TRUE
        : broken && verdict(subject, outer).kind() == Verdict.Kind.BREACHED
            ? Truth.FALSE
            : Truth.UNKNOWN;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    authorities.forEach(each -> each.missing(subject, outer, into));
  }
}

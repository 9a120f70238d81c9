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
import org.uniondomain.rules.lang.Modality;
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
  private final ImmutableList<Requirements.Bound<S>> demanding;
  private final ImmutableList<Requirements.Bound<S>> permitting;
  private final ImmutableList<Notice> notices;

  SeveralAuthorities(ImmutableList<Requirements.Bound<S>> authorities) {
    this.authorities = authorities;
    boolean prohibits =
        authorities.stream()
            .flatMap(each -> each.everyClause().stream())
            .anyMatch(each -> modality(each) == Modality.SHALL_NOT);
    this.demanding =
        authorities.stream()
            .filter(each -> prohibits || !permits(each))
            .collect(ImmutableList.toImmutableList());
    this.permitting =
        authorities.stream()
            .filter(each -> !prohibits && permits(each))
            .collect(ImmutableList.toImmutableList());
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
  public ImmutableList<ClauseVerdict<S>> everyClause() {
    return authorities.stream()
        .flatMap(each -> each.everyClause().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static <S> boolean permits(Requirements.Bound<S> authority) {
    return authority.everyClause().stream().allMatch(each -> modality(each) == Modality.MAY);
  }

  private static Modality modality(ClauseVerdict<?> clause) {
    return clause.requirement().clause().modality();
  }

  @Override
  public Verdict verdict(S subject, @Nullable Object outer) {
    List<Verdict.Opinion> demands = speaking(demanding, subject, outer);
    List<Verdict.Opinion> permissions = speaking(permitting, subject, outer);
    if (demands.isEmpty()) {
      return permissions.isEmpty()
          ? authorities.get(0).verdict(subject, outer)
          : combined(permissions, ImmutableList.of());
    }
    return combined(demands, permissions);
  }

  private static <S> List<Verdict.Opinion> speaking(
      ImmutableList<Requirements.Bound<S>> authorities, S subject, @Nullable Object outer) {
    List<Verdict.Opinion> opinions = new ArrayList<>();
    for (Requirements.Bound<S> authority : authorities) {
      Verdict verdict = authority.verdict(subject, outer);
      if (verdict.kind() != Verdict.Kind.NOT_APPLICABLE) {
        ClauseVerdict<S> clause = authority.clauses(subject).get(0);
        opinions.add(
            new Verdict.Opinion(clause.requirement().id(), clause.authority().citation(), verdict));
      }
    }
    return opinions;
  }

  /**
   * Combines opinions; {@code floor} is the answer where it turns out that none of them applies.
   */
  private static Verdict combined(List<Verdict.Opinion> opinions, List<Verdict.Opinion> floor) {
    Set<Notice> gathered = new LinkedHashSet<>();
    Set<Verdict.Kind> kinds = EnumSet.noneOf(Verdict.Kind.class);
    for (Verdict.Opinion opinion : opinions) {
      gathered.addAll(opinion.verdict().notices());
      kinds.add(opinion.verdict().kind());
    }
    for (Verdict.Opinion opinion : floor) {
      gathered.addAll(opinion.verdict().notices());
    }
    ImmutableList<Notice> all = ImmutableList.copyOf(gathered);
    if (kinds.contains(Verdict.Kind.UNDETERMINED)) {
      Set<Verdict.Kind> possible = possible(opinions);
      Set<Missing> missing = missing(opinions);
      if (possible.contains(Verdict.Kind.NOT_APPLICABLE) && !floor.isEmpty()) {
        possible.remove(Verdict.Kind.NOT_APPLICABLE);
        possible.addAll(possible(floor));
        missing.addAll(missing(floor));
      }
      if (!possible.equals(EnumSet.of(Verdict.Kind.MET))
          && !possible.equals(EnumSet.of(Verdict.Kind.BREACHED))) {
        return new Verdict.Undetermined(
            Sets.immutableEnumSet(possible), ImmutableSet.copyOf(missing), all);
      }
      kinds = possible;
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

  private static Set<Missing> missing(List<Verdict.Opinion> opinions) {
    Set<Missing> missing = new LinkedHashSet<>();
    for (Verdict.Opinion opinion : opinions) {
      if (opinion.verdict() instanceof Verdict.Undetermined open) {
        missing.addAll(open.missing());
      }
    }
    return missing;
  }

  private static Verdict gravest(List<Verdict.Opinion> opinions, ImmutableList<Notice> notices) {
    Verdict.Breached worst = null;
    for (Verdict.Opinion opinion : opinions) {
      if (opinion.verdict() instanceof Verdict.Breached breached
          && (worst == null || breached.consequence().compareTo(worst.consequence()) < 0)) {
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
  private static Set<Verdict.Kind> possible(List<Verdict.Opinion> opinions) {
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
    return reachable;
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

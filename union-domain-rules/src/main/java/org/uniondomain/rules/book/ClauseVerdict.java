package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Margins;
import org.uniondomain.rules.lang.MissingCollector;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Verdict;

/**
 * 单条结论: one requirement of one authority, bound to a place and a day.
 *
 * @param <S> the subject
 */
final class ClauseVerdict<S> implements Requirements.Bound<S> {
  private final Requirement<S> requirement;
  private final Condition<S> when;
  private final Condition<S> that;
  private final boolean permits;
  private final LocalDate asOf;
  private final Authority authority;
  private final Consequence consequence;
  private final LineNotices<S> lines;
  private final LineNotices<S> linesOfCondition;
  private final Condition<S> seen;
  private final Standing whereUnseen;
  private final Standing whereSeen;
  private final @Nullable Standing everywhere;
  private final boolean unconditional;

  /** The answers that do not depend on the subject, made once. */
  private record Standing(
      ImmutableList<Notice> notices,
      Verdict.@Nullable NotApplicable absent,
      Verdict.Met met,
      Verdict.NotApplicable conditionFails) {

    static Standing of(ImmutableList<Notice> notices, Optional<Verdict.Reason> absence) {
      return new Standing(
          notices,
          absence.map(reason -> new Verdict.NotApplicable(reason, notices)).orElse(null),
          new Verdict.Met(notices),
          new Verdict.NotApplicable(Verdict.Reason.CONDITION, notices));
    }
  }

  ClauseVerdict(
      Requirement<S> requirement,
      Condition<S> when,
      Condition<S> that,
      ClauseBinding binding,
      Requirement<S> asked) {
    this.requirement = requirement;
    this.when = when;
    this.that = that;
    this.permits = requirement.clause().modality() == Modality.MAY;
    this.asOf = binding.asOf();
    this.authority = binding.authority();
    this.consequence = requirement.consequence(binding.certaintyOfBreach());
    this.lines = LineNotices.in(ImmutableList.of(when, that), authority.citation());
    this.linesOfCondition = LineNotices.in(ImmutableList.of(when), authority.citation());
    this.seen = binding.seen(requirement.subject());
    ImmutableList<Notice> notices = binding.notices(asked);
    ImmutableList<Notice> rest =
        notices.stream()
            .filter(notice -> notice.kind() != NoticeKind.LOCAL_LAW_NOT_SEEN)
            .collect(ImmutableList.toImmutableList());
    this.whereUnseen = Standing.of(notices, binding.absence());
    this.whereSeen = Standing.of(rest, binding.absence());
    this.everywhere =
        seen instanceof Always<S> always ? (always.holds() ? whereSeen : whereUnseen) : null;
    this.unconditional = when instanceof Always<S> always && always.holds();
  }

  Requirement<S> requirement() {
    return requirement;
  }

  Authority authority() {
    return authority;
  }

  Condition<S> when() {
    return when;
  }

  Condition<S> that() {
    return that;
  }

  /** Returns why the clause says nothing here and now, if it does not. */
  Optional<Verdict.Reason> absence() {
    return Optional.ofNullable(whereSeen.absent).map(Verdict.NotApplicable::reason);
  }

  private Standing standing(S subject, @Nullable Object outer) {
    return everywhere != null
        ? everywhere
        : seen.truth(subject, outer) == Truth.TRUE ? whereSeen : whereUnseen;
  }

  @Override
  public ImmutableList<Notice> notices() {
    return seen instanceof Always<S> ? whereUnseen.notices : whereSeen.notices;
  }

  @Override
  public ImmutableList<ClauseVerdict<S>> clauses(S subject) {
    return ImmutableList.of(this);
  }

  @Override
  public ImmutableList<ClauseVerdict<S>> everyClause() {
    return ImmutableList.of(this);
  }

  /** Returns whether the clause applies to {@code subject}. */
  Truth applies(S subject, @Nullable Object outer) {
    return whereSeen.absent != null ? Truth.FALSE : condition(subject, outer);
  }

  private Truth condition(S subject, @Nullable Object outer) {
    return unconditional ? Truth.TRUE : when.truth(subject, outer);
  }

  @Override
  public Verdict verdict(S subject, @Nullable Object outer) {
    Standing standing = standing(subject, outer);
    if (standing.absent != null) {
      return standing.absent;
    }
    Truth applies = condition(subject, outer);
    if (applies == Truth.FALSE) {
      ImmutableList<Notice> all = linesOfCondition.addTo(standing.notices, subject, outer);
      return all.size() == standing.notices.size()
          ? standing.conditionFails
          : new Verdict.NotApplicable(Verdict.Reason.CONDITION, all);
    }
    return verdict(applies, standing, subject, outer);
  }

  /** Judges {@code subject} as if the condition of the clause held; for a clause not absent. */
  Verdict presumed(S subject, @Nullable Object outer) {
    return verdict(Truth.TRUE, standing(subject, outer), subject, outer);
  }

  private Verdict verdict(Truth applies, Standing standing, S subject, @Nullable Object outer) {
    Truth fulfilled = fulfilled(subject, outer);
    ImmutableList<Notice> all = lines.addTo(standing.notices, subject, outer);
    if (applies == Truth.TRUE && fulfilled == Truth.TRUE) {
      return all.size() == standing.notices.size() ? standing.met : new Verdict.Met(all);
    }
    if (applies == Truth.TRUE && fulfilled == Truth.FALSE) {
      return new Verdict.Breached(consequence, Margins.of(that, subject, outer), all);
    }
    return open(applies, fulfilled, all, subject, outer);
  }

  /** Returns whether {@code subject} does what is required, apart from the condition. */
  Truth fulfilled(S subject, @Nullable Object outer) {
    return permits ? Truth.TRUE : that.truth(subject, outer);
  }

  private Verdict open(
      Truth applies,
      Truth fulfilled,
      ImmutableList<Notice> notices,
      S subject,
      @Nullable Object outer) {
    MissingCollector collector = new MissingCollector();
    collect(applies, fulfilled, subject, outer, collector);
    if (collector.waitsForEvents()) {
      return new Verdict.Pending(collector.lastDay(), notices);
    }
    Set<Verdict.Kind> possible = EnumSet.noneOf(Verdict.Kind.class);
    if (applies == Truth.UNKNOWN) {
      possible.add(Verdict.Kind.NOT_APPLICABLE);
    }
    if (fulfilled != Truth.FALSE) {
      possible.add(Verdict.Kind.MET);
    }
    if (fulfilled != Truth.TRUE) {
      possible.add(Verdict.Kind.BREACHED);
    }
    if (collector.canWait(asOf)) {
      possible.add(Verdict.Kind.PENDING);
    }
    ImmutableSet<Verdict.Kind> kinds = Sets.immutableEnumSet(possible);
    return new Verdict.Undetermined(kinds, collector.found(), notices);
  }

  private void collect(
      Truth applies,
      Truth fulfilled,
      S subject,
      @Nullable Object outer,
      MissingCollector collector) {
    if (applies == Truth.UNKNOWN) {
      when.missing(subject, outer, collector);
    }
    if (fulfilled == Truth.UNKNOWN) {
      that.missing(subject, outer, collector);
    }
  }

  @Override
  public Truth holds(S subject, @Nullable Object outer) {
    Truth applies = applies(subject, outer);
    if (applies == Truth.FALSE) {
      return Truth.TRUE;
    }
    Truth fulfilled = fulfilled(subject, outer);
    return fulfilled == Truth.TRUE || applies == Truth.TRUE ? fulfilled : Truth.UNKNOWN;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (holds(subject, outer) == Truth.UNKNOWN) {
      collect(applies(subject, outer), fulfilled(subject, outer), subject, outer, into);
    }
  }
}

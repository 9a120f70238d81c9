package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Margins;
import org.uniondomain.rules.lang.MissingCollector;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Notice;
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
  private final ImmutableList<Notice> notices;
  private final LineNotices<S> lines;
  private final Verdict.@Nullable NotApplicable absent;
  private final Verdict.Met met;
  private final Verdict.NotApplicable conditionFails;

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
    this.consequence = requirement.consequence(authority.certainty());
    this.notices = binding.notices(asked);
    this.lines = LineNotices.in(ImmutableList.of(when, that), authority.citation());
    this.absent =
        binding.absence().map(reason -> new Verdict.NotApplicable(reason, notices)).orElse(null);
    this.met = new Verdict.Met(notices);
    this.conditionFails = new Verdict.NotApplicable(Verdict.Reason.CONDITION, notices);
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
    return Optional.ofNullable(absent).map(Verdict.NotApplicable::reason);
  }

  @Override
  public ImmutableList<Notice> notices() {
    return notices;
  }

  @Override
  public ImmutableList<ClauseVerdict<S>> clauses(S subject) {
    return ImmutableList.of(this);
  }

  @Override
  public Verdict verdict(S subject, @Nullable Object outer) {
    if (absent != null) {
      return absent;
    }
    Truth applies = when.truth(subject, outer);
    if (applies == Truth.FALSE) {
      return conditionFails;
    }
    Truth fulfilled = permits ? Truth.TRUE : that.truth(subject, outer);
    if (applies == Truth.TRUE && fulfilled == Truth.TRUE) {
      ImmutableList<Notice> all = lines.addTo(notices, subject, outer);
      return all.size() == notices.size() ? met : new Verdict.Met(all);
    }
    if (applies == Truth.TRUE && fulfilled == Truth.FALSE) {
      return new Verdict.Breached(
          consequence, Margins.of(that, subject, outer), lines.addTo(notices, subject, outer));
    }
    return open(applies, fulfilled, subject, outer);
  }

  private Verdict open(Truth applies, Truth fulfilled, S subject, @Nullable Object outer) {
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
    if (absent != null || permits) {
      return Truth.TRUE;
    }
    Truth applies = when.truth(subject, outer);
    if (applies == Truth.FALSE) {
      return Truth.TRUE;
    }
    Truth fulfilled = that.truth(subject, outer);
    return fulfilled == Truth.TRUE || applies == Truth.TRUE ? fulfilled : Truth.UNKNOWN;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (holds(subject, outer) == Truth.UNKNOWN) {
      collect(when.truth(subject, outer), that.truth(subject, outer), subject, outer, into);
    }
  }
}

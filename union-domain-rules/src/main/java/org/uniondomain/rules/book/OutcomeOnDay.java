package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.MissingCollector;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Verdict;

/**
 * 当日认定: a determination bound to a place and a day.
 *
 * @param <S> the subject
 * @param <O> the outcomes
 */
final class OutcomeOnDay<S, O extends Enum<O>> implements Determinations.Bound<S, O> {
  private final Determination<S, O> determination;
  private final O[] outcomes;
  private final Condition<S> when;
  private final ImmutableList<Condition<S>> cases;
  private final long otherwise;
  private final boolean leavesGaps;
  private final Authority authority;
  private final ImmutableList<Notice> notices;
  private final ImmutableList<LineNotices<S>> lines;
  private final Answer.@Nullable NotApplicable<O> absent;
  private final Answer.NotApplicable<O> conditionFails;
  private final List<Answer<O>> known = new ArrayList<>();
  private final int[] caseOf;

  OutcomeOnDay(
      Determination<S, O> determination,
      Condition<S> when,
      ImmutableList<Condition<S>> cases,
      ClauseBinding binding,
      Determination<S, O> asked) {
    this.determination = determination;
    this.outcomes = determination.type().getEnumConstants();
    this.when = when;
    this.cases = cases;
    this.otherwise = determination.otherwise().map(each -> 1L << each.ordinal()).orElse(0L);
    this.leavesGaps = otherwise == 0 && !determination.gaps().isEmpty();
    this.authority = binding.authority();
    this.notices = binding.notices(asked);
    this.lines = linesOf(cases, authority.citation());
    this.caseOf = casesOf(determination, outcomes.length);
    this.absent =
        binding.absence().map(reason -> new Answer.NotApplicable<O>(reason, notices)).orElse(null);
    this.conditionFails = new Answer.NotApplicable<>(Verdict.Reason.CONDITION, notices);
    for (O outcome : outcomes) {
      known.add(new Answer.Known<>(outcome, notices));
    }
  }

  /** Returns the lines of the first case, of the first two, and so on, and of all. */
  private static <S> ImmutableList<LineNotices<S>> linesOf(
      ImmutableList<Condition<S>> cases, Citation citation) {
    ImmutableList.Builder<LineNotices<S>> lines = ImmutableList.builder();
    for (int i = 1; i <= cases.size(); i++) {
      lines.add(LineNotices.in(cases.subList(0, i), citation));
    }
    return lines.add(LineNotices.in(cases, citation)).build();
  }

  /**
   * Returns for each outcome the number of the only case that leads to it, the number of cases for
   * the outcome of none of them, and -1 where the outcome does not tell the case.
   */
  private static <O extends Enum<O>> int[] casesOf(
      Determination<?, O> determination, int outcomes) {
    int[] only = new int[outcomes];
    Arrays.fill(only, -1);
    int last = determination.cases().size();
    if (determination.isOrdered() && determination.otherwise().isPresent()) {
      only[determination.otherwise().get().ordinal()] = last;
      long seen = 1L << determination.otherwise().get().ordinal();
      for (int i = 0; i < last; i++) {
        int outcome = determination.cases().get(i).outcome().ordinal();
        only[outcome] = (seen >>> outcome & 1) == 0 ? i : -1;
        seen |= 1L << outcome;
      }
    }
    return only;
  }

  /** Returns the number of the case that decides, the number of cases where none does. */
  private int decisive(S subject, @Nullable Object outer) {
    int last = lines.get(cases.size()).isEmpty() ? cases.size() : 0;
    while (last < cases.size()
        && !(determination.isOrdered() && cases.get(last).truth(subject, outer) == Truth.TRUE)) {
      last++;
    }
    return last;
  }

  /** Returns the notices, with those of the lines up to the case that decides. */
  private ImmutableList<Notice> withLines(int decisive, S subject, @Nullable Object outer) {
    return lines.get(decisive).addTo(notices, subject, outer);
  }

  Determination<S, O> determination() {
    return determination;
  }

  Authority authority() {
    return authority;
  }

  Condition<S> when() {
    return when;
  }

  ImmutableList<Condition<S>> cases() {
    return cases;
  }

  Optional<Verdict.Reason> absence() {
    return Optional.ofNullable(absent).map(Answer.NotApplicable::reason);
  }

  @Override
  public ImmutableList<Notice> notices() {
    return notices;
  }

  @Override
  public ImmutableList<OutcomeOnDay<S, O>> stretches(S subject) {
    return ImmutableList.of(this);
  }

  @Override
  public long possible(S subject, @Nullable Object outer) {
    if (absent != null) {
      return NOT_APPLICABLE;
    }
    return switch (when.truth(subject, outer)) {
      case TRUE -> outcomes(subject, outer);
      case FALSE -> NOT_APPLICABLE;
      case UNKNOWN -> outcomes(subject, outer) | NOT_APPLICABLE;
    };
  }

  /**
   * Returns the outcomes possible where the determination applies; with {@link #NOT_APPLICABLE}
   * where the text may name none.
   */
  private long outcomes(S subject, @Nullable Object outer) {
    long possible = 0;
    long matching = 0;
    for (int i = 0; i < cases.size(); i++) {
      Truth truth = cases.get(i).truth(subject, outer);
      if (truth != Truth.FALSE) {
        long bit = 1L << determination.cases().get(i).outcome().ordinal();
        possible |= bit;
        if (truth == Truth.TRUE) {
          matching |= bit;
          if (determination.isOrdered()) {
            return possible;
          }
        }
      }
    }
    if (matching != 0) {
      return matching;
    }
    long open = possible | otherwise;
    return open == 0 || leavesGaps ? open | NOT_APPLICABLE : open;
  }

  @Override
  public Answer<O> answer(S subject, @Nullable Object outer) {
    if (absent != null) {
      return absent;
    }
    Truth applies = when.truth(subject, outer);
    if (applies == Truth.FALSE) {
      return conditionFails;
    }
    long possible = outcomes(subject, outer);
    if (applies == Truth.TRUE && possible > 0 && Long.bitCount(possible) == 1) {
      int index = Long.numberOfTrailingZeros(possible);
      int decisive = caseOf[index] < 0 ? decisive(subject, outer) : caseOf[index];
      ImmutableList<Notice> all = withLines(decisive, subject, outer);
      return all.size() == notices.size()
          ? known.get(index)
          : new Answer.Known<>(outcomes[index], all);
    }
    MissingCollector collector = new MissingCollector();
    missing(subject, outer, collector);
    Fact<O> fact = OutcomeByDay.fact(possible, outcomes);
    ImmutableSet<Missing> found = collector.found();
    return collector.waitsForEvents()
        ? new Answer.Pending<>(fact, collector.lastDay(), notices)
        : new Answer.Undetermined<>(
            fact,
            applies == Truth.UNKNOWN,
            found,
            withLines(decisive(subject, outer), subject, outer));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (absent != null) {
      return;
    }
    Truth applies = when.truth(subject, outer);
    if (applies == Truth.UNKNOWN) {
      when.missing(subject, outer, into);
    }
    if (applies == Truth.FALSE || Long.bitCount(outcomes(subject, outer)) == 1) {
      return;
    }
    for (int i = 0; i < cases.size(); i++) {
      Truth truth = cases.get(i).truth(subject, outer);
      if (truth == Truth.UNKNOWN) {
        cases.get(i).missing(subject, outer, into);
      }
      if (truth == Truth.TRUE && determination.isOrdered()) {
        return;
      }
    }
  }
}

package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.BoundDetermination;
import org.uniondomain.rules.lang.MissingCollector;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Stretches;

/**
 * 依日适用的认定: a determination whose law is taken from a day of the subject.
 *
 * @param <S> the subject
 * @param <O> the outcomes
 */
final class OutcomeByDay<S, O extends Enum<O>> implements Determinations.Bound<S, O> {
  private final O[] outcomes;
  private final Quantity<S, LocalDate> lawDay;
  private final Stretches stretches;
  private final ImmutableList<OutcomeOnDay<S, O>> bound;
  private final ImmutableList<Notice> notices;

  OutcomeByDay(
      Class<O> type,
      Quantity<S, LocalDate> lawDay,
      Stretches stretches,
      ImmutableList<OutcomeOnDay<S, O>> bound) {
    this.outcomes = type.getEnumConstants();
    this.lawDay = lawDay;
    this.stretches = stretches;
    this.bound = bound;
    Set<Notice> all = new LinkedHashSet<>();
    bound.forEach(each -> all.addAll(each.notices()));
    this.notices = ImmutableList.copyOf(all);
  }

  static <O extends Enum<O>> Fact<O> fact(long possible, O[] outcomes) {
    List<O> all = new ArrayList<>();
    for (O outcome : outcomes) {
      if ((possible >>> outcome.ordinal() & 1) != 0) {
        all.add(outcome);
      }
    }
    return all.isEmpty() ? Fact.unknown() : Fact.oneOf(all);
  }

  @Override
  public ImmutableList<Notice> notices() {
    return notices;
  }

  private ImmutableList<OutcomeOnDay<S, O>> inReach(S subject, @Nullable Object outer) {
    return bound.subList(
        stretches.at(lawDay.lowNumerator(subject, outer)),
        stretches.at(lawDay.highNumerator(subject, outer)) + 1);
  }

  @Override
  public ImmutableList<OutcomeOnDay<S, O>> stretches(S subject) {
    return inReach(subject, null);
  }

  @Override
  public long possible(S subject, @Nullable Object outer) {
    long possible = 0;
    int first = stretches.at(lawDay.lowNumerator(subject, outer));
    int last = stretches.at(lawDay.highNumerator(subject, outer));
    for (int i = first; i <= last; i++) {
      possible |= bound.get(i).possible(subject, outer);
    }
    return possible;
  }

  @Override
  public Answer<O> answer(S subject, @Nullable Object outer) {
    int first = stretches.at(lawDay.lowNumerator(subject, outer));
    int last = stretches.at(lawDay.highNumerator(subject, outer));
    if (first == last) {
      return bound.get(first).answer(subject, outer);
    }
    Set<Notice> gathered = new LinkedHashSet<>();
    Answer<O> answer = bound.get(first).answer(subject, outer);
    boolean same = true;
    for (BoundDetermination<S, O> each : inReach(subject, outer)) {
      Answer<O> other = each.answer(subject, outer);
      gathered.addAll(other.notices());
      same &= other.getClass() == answer.getClass() && other.asFact().equals(answer.asFact());
    }
    if (same && answer.asFact().isKnown()) {
      return answer;
    }
    MissingCollector collector = new MissingCollector();
    missing(subject, outer, collector);
    long possible = possible(subject, outer);
    return new Answer.Undetermined<>(
        fact(possible, outcomes),
        (possible & NOT_APPLICABLE) != 0,
        collector.found(),
        ImmutableList.copyOf(gathered));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    ImmutableList<OutcomeOnDay<S, O>> reach = inReach(subject, outer);
    if (reach.size() > 1) {
      lawDay.missing(subject, outer, into);
    }
    reach.forEach(each -> each.missing(subject, outer, into));
  }
}

package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.fact.Fact;

/**
 * 答案: what a determination or a calculation says of a subject.
 *
 * @param <V> the outcomes, or type of the value
 */
public sealed interface Answer<V> {

  /** Returns what to bear in mind. */
  ImmutableList<Notice> notices();

  /**
   * Returns what is known: the value, the values still possible, none where there is no such value,
   * or unknown where the rule does not apply.
   */
  Fact<V> asFact();

  /**
   * 已定: one value.
   *
   * @param <V> type of the value
   * @param value the value
   * @param notices what to bear in mind
   */
  record Known<V>(V value, ImmutableList<Notice> notices) implements Answer<V> {
    @Override
    public Fact<V> asFact() {
      return Fact.known(value);
    }
  }

  /**
   * 无: there is no such value, such as the day on which a contract that was objected to takes
   * effect.
   *
   * @param <V> type of the value
   * @param notices what to bear in mind
   */
  record None<V>(ImmutableList<Notice> notices) implements Answer<V> {
    @Override
    public Fact<V> asFact() {
      return Fact.none();
    }
  }

  /**
   * 待定: depends only on events that have not happened as of the asking day.
   *
   * @param <V> type of the value
   * @param possible the values still possible; a range without upper end includes that there is
   *     none
   * @param lastDay the last day on which such an event would still matter, where one is fixed
   * @param notices what to bear in mind
   */
  record Pending<V>(Fact<V> possible, Optional<LocalDate> lastDay, ImmutableList<Notice> notices)
      implements Answer<V> {
    @Override
    public Fact<V> asFact() {
      return possible;
    }
  }

  /**
   * 不适用: the rule does not apply.
   *
   * @param <V> type of the value
   * @param reason why
   * @param notices what to bear in mind
   */
  record NotApplicable<V>(Verdict.Reason reason, ImmutableList<Notice> notices)
      implements Answer<V> {
    @Override
    public Fact<V> asFact() {
      return Fact.unknown();
    }
  }

  /**
   * 无法确定: more than one answer is still possible.
   *
   * @param <V> type of the value
   * @param possible the values still possible
   * @param mayNotApply whether it is possible too that the rule does not apply
   * @param missing what can still matter, and nothing else
   * @param notices what to bear in mind
   */
  record Undetermined<V>(
      Fact<V> possible,
      boolean mayNotApply,
      ImmutableSet<Missing> missing,
      ImmutableList<Notice> notices)
      implements Answer<V> {
    @Override
    public Fact<V> asFact() {
      return mayNotApply ? Fact.unknown() : possible;
    }
  }
}

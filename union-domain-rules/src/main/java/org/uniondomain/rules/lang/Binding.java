package org.uniondomain.rules.lang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.time.WorkCalendar;

/** 绑定: what a rule is bound to: one place, one day of the law, one asking day. */
public interface Binding {

  /** Returns the day on which the question is asked. */
  LocalDate asOf();

  /** Returns the working-day calendar. */
  WorkCalendar calendar();

  /**
   * Returns what {@code threshold} is here and now, or null where it has no number; the binding
   * notes the source it hands out.
   *
   * @param <V> type of the value
   */
  <V> @Nullable Resolved<V> resolve(Threshold<V> threshold);

  /** Notes that a rule needs the number of {@code threshold}, which does not exist here and now. */
  void absent(Threshold<?> threshold);

  /**
   * Returns {@code requirement} bound to the same place and days.
   *
   * @param <S> the subject
   */
  <S> BoundRequirement<S> bound(Requirement<S> requirement);

  /**
   * Returns {@code determination} bound to the same place and days.
   *
   * @param <S> the subject
   * @param <O> the outcomes
   */
  <S, O extends Enum<O>> BoundDetermination<S, O> bound(Determination<S, O> determination);

  /**
   * Returns the quantity that {@code calculation} gives, bound to the same place and days.
   *
   * @param <S> the subject
   * @param <V> type of the value
   */
  <S, V> Quantity<S, V> bound(Calculation<S, V> calculation);
}

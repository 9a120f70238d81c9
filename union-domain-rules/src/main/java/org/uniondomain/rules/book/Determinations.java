package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.rules.lang.BoundDetermination;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Stretches;

/** 认定的绑定: how determinations are bound. */
final class Determinations {
  private Determinations() {}

  /**
   * A bound determination and what its answers always ask to bear in mind.
   *
   * @param <S> the subject
   * @param <O> the outcomes
   */
  interface Bound<S, O extends Enum<O>> extends BoundDetermination<S, O> {

    /** Returns the notices that do not depend on the subject. */
    ImmutableList<Notice> notices();

    /** Returns the bound cases that can speak of {@code subject}. */
    ImmutableList<OutcomeOnDay<S, O>> stretches(S subject);
  }

  static <S, O extends Enum<O>> Bound<S, O> bind(
      Binder binder, Determination<S, O> determination, LocalDate day) {
    Optional<Quantity<S, LocalDate>> lawDay = determination.lawDay();
    if (lawDay.isEmpty()) {
      return binder.once(determination, day, () -> onDay(binder, determination, day));
    }
    return binder.once(
        determination,
        null,
        () -> {
          Stretches stretches = binder.stretches(determination);
          ImmutableList.Builder<OutcomeOnDay<S, O>> all = ImmutableList.builder();
          for (int i = 0; i < stretches.count(); i++) {
            all.add(onDay(binder, determination, stretches.dayIn(i)));
          }
          Quantity<S, LocalDate> bound =
              lawDay.get().bind(new ClauseBinding(binder, determination, day));
          return new OutcomeByDay<>(determination.type(), bound, stretches, all.build());
        });
  }

  private static <S, O extends Enum<O>> OutcomeOnDay<S, O> onDay(
      Binder binder, Determination<S, O> asked, LocalDate day) {
    @SuppressWarnings("unchecked")
    Determination<S, O> governing = (Determination<S, O>) binder.governing(asked, day);
    ClauseBinding binding = new ClauseBinding(binder, governing, day);
    Condition<S> when = governing.when().bind(binding);
    ImmutableList.Builder<Condition<S>> cases = ImmutableList.builder();
    governing.cases().forEach(each -> cases.add(each.when().bind(binding)));
    return new OutcomeOnDay<>(governing, when, cases.build(), binding, asked);
  }
}

package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.ByDay;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Choose;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Stretches;
import org.uniondomain.rules.lang.Verdict;

/** 计算的绑定: how calculations are bound. */
final class Calculations {
  private Calculations() {}

  /**
   * A bound calculation.
   *
   * @param <S> the subject
   * @param <V> type of the value
   * @param calculation the calculation that governs
   * @param when its condition
   * @param quantity its result; where the condition fails, open
   * @param absence why it says nothing here and now, if it does not
   * @param authority the provision it rests on
   * @param stretches where the law is taken from a day of the subject, the calculation bound to
   *     each stretch of time; else empty
   * @param notices what its answers always ask to bear in mind
   */
  record Bound<S, V>(
      Calculation<S, V> calculation,
      Condition<S> when,
      Quantity<S, V> quantity,
      Optional<Verdict.Reason> absence,
      Authority authority,
      ImmutableList<Bound<S, V>> stretches,
      ImmutableList<Notice> notices) {

    /** Returns how the result is reckoned where the condition holds. */
    Quantity<S, V> reckoned() {
      return !(when instanceof Always<S>) && quantity instanceof Choose<S, V> guarded
          ? guarded.cases().get(0).then()
          : quantity;
    }

    /** Returns the bound calculations that can speak of {@code subject}. */
    ImmutableList<Bound<S, V>> inReach(S subject) {
      return quantity instanceof ByDay<S, V> byDay && !stretches.isEmpty()
          ? stretches.subList(byDay.first(subject, null), byDay.last(subject, null) + 1)
          : ImmutableList.of(this);
    }
  }

  static <S, V> Bound<S, V> bind(Binder binder, Calculation<S, V> calculation, LocalDate day) {
    Optional<Quantity<S, LocalDate>> lawDay = calculation.lawDay();
    if (lawDay.isEmpty()) {
      return binder.once(calculation, day, () -> onDay(binder, calculation, day));
    }
    return binder.once(
        calculation,
        null,
        () -> {
          Stretches stretches = binder.stretches(calculation);
          ImmutableList.Builder<Quantity<S, V>> all = ImmutableList.builder();
          ImmutableList.Builder<Bound<S, V>> parts = ImmutableList.builder();
          Set<Notice> notices = new LinkedHashSet<>();
          for (int i = 0; i < stretches.count(); i++) {
            Bound<S, V> stretch = onDay(binder, calculation, stretches.dayIn(i));
            all.add(stretch.quantity());
            parts.add(stretch);
            notices.addAll(stretch.notices());
          }
          ClauseBinding binding = new ClauseBinding(binder, calculation, day);
          Quantity<S, LocalDate> bound = lawDay.get().bind(binding);
          return new Bound<>(
              calculation,
              Condition.always(),
              new ByDay<>(calculation.measure(), bound, stretches, all.build()),
              Optional.empty(),
              binding.authority(),
              parts.build(),
              ImmutableList.copyOf(notices));
        });
  }

  private static <S, V> Bound<S, V> onDay(Binder binder, Calculation<S, V> asked, LocalDate day) {
    @SuppressWarnings("unchecked")
    Calculation<S, V> governing = (Calculation<S, V>) binder.governing(asked, day);
    ClauseBinding binding = new ClauseBinding(binder, governing, day);
    Condition<S> when = governing.when().bind(binding);
    Quantity<S, V> quantity = governing.quantity().bind(binding);
    Quantity<S, V> guarded =
        when instanceof Always<S>
            ? quantity
            : Quantity.<S, V>choose(governing.measure()).when(when, quantity);
    return new Bound<>(
        governing,
        when,
        guarded,
        binding.absence(),
        binding.authority(),
        ImmutableList.of(),
        binding.notices(asked));
  }
}

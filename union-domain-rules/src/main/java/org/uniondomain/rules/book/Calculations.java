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
   * @param notices what its answers always ask to bear in mind
   * @param dated where its law is taken from a day of the subject, the stretches of time
   */
  record Bound<S, V>(
      Calculation<S, V> calculation,
      Condition<S> when,
      Quantity<S, V> quantity,
      Optional<Verdict.Reason> absence,
      Authority authority,
      ImmutableList<Notice> notices,
      Optional<Dated<S, V>> dated) {

    /** Returns how the result is reckoned where the condition holds. */
    Quantity<S, V> reckoned() {
      return !(when instanceof Always<S>) && quantity instanceof Choose<S, V> guarded
          ? guarded.cases().get(0).then()
          : quantity;
    }

    /** Returns the bound calculations that can speak of {@code subject}. */
    ImmutableList<Bound<S, V>> inReach(S subject) {
      return dated.map(each -> each.inReach(subject)).orElseGet(() -> ImmutableList.of(this));
    }
  }

  /**
   * The stretches of time in which the law of a calculation stayed the same.
   *
   * @param <S> the subject
   * @param <V> type of the value
   * @param lawDay the day the law is taken from
   * @param stretches the stretches
   * @param bound the calculation bound to each
   */
  record Dated<S, V>(
      Quantity<S, LocalDate> lawDay, Stretches stretches, ImmutableList<Bound<S, V>> bound) {

    /** Returns those that can speak of {@code subject}. */
    ImmutableList<Bound<S, V>> inReach(S subject) {
      return bound.subList(
          stretches.at(lawDay.lowNumerator(subject, null)),
          stretches.at(lawDay.highNumerator(subject, null)) + 1);
    }

    /** Returns the only one that can speak of {@code subject}, if there is only one. */
    Optional<Bound<S, V>> only(S subject) {
      int first = stretches.at(lawDay.lowNumerator(subject, null));
      int last = stretches.at(lawDay.highNumerator(subject, null));
      return first == last ? Optional.of(bound.get(first)) : Optional.empty();
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
          ImmutableList.Builder<Bound<S, V>> all = ImmutableList.builder();
          ImmutableList.Builder<Quantity<S, V>> quantities = ImmutableList.builder();
          Set<Notice> notices = new LinkedHashSet<>();
          for (int i = 0; i < stretches.count(); i++) {
            Bound<S, V> stretch = onDay(binder, calculation, stretches.dayIn(i));
            all.add(stretch);
            quantities.add(stretch.quantity());
            notices.addAll(stretch.notices());
          }
          ClauseBinding binding = new ClauseBinding(binder, calculation, day);
          Quantity<S, LocalDate> bound = lawDay.get().bind(binding);
          return new Bound<>(
              calculation,
              Condition.always(),
              new ByDay<>(calculation.measure(), bound, stretches, quantities.build()),
              Optional.empty(),
              binding.authority(),
              ImmutableList.copyOf(notices),
              Optional.of(new Dated<>(bound, stretches, all.build())));
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
        binding.notices(asked),
        Optional.empty());
  }
}

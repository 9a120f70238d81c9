package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.BoundRequirement;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Stretches;

/** 要求的绑定: how requirements are bound. */
final class Requirements {
  private Requirements() {}

  /**
   * A bound requirement and what its answers always ask to bear in mind.
   *
   * @param <S> the subject
   */
  interface Bound<S> extends BoundRequirement<S> {

    /** Returns the notices that do not depend on the subject. */
    ImmutableList<Notice> notices();

    /** Returns the single clauses that speak, in the order of the law's days and authorities. */
    ImmutableList<ClauseVerdict<S>> clauses(S subject);

    @Override
    default ImmutableList<Authority> authorities(S subject) {
      return clauses(subject).stream()
          .filter(each -> each.absence().isEmpty())
          .map(ClauseVerdict::authority)
          .distinct()
          .collect(ImmutableList.toImmutableList());
    }

    /** Returns every clause that can speak of one subject or another. */
    ImmutableList<ClauseVerdict<S>> everyClause();
  }

  /** Binds {@code requirement}, with what replaces it and what stands beside it on {@code day}. */
  static <S> Bound<S> bind(Binder binder, Requirement<S> requirement, LocalDate day) {
    Optional<Quantity<S, LocalDate>> lawDay = requirement.lawDay();
    if (lawDay.isEmpty()) {
      return binder.once(requirement, day, () -> onDay(binder, requirement, day));
    }
    return binder.once(
        requirement,
        null,
        () -> {
          Stretches stretches = binder.stretches(requirement);
          ImmutableList.Builder<Bound<S>> all = ImmutableList.builder();
          for (int i = 0; i < stretches.count(); i++) {
            all.add(onDay(binder, requirement, stretches.dayIn(i)));
          }
          Quantity<S, LocalDate> bound =
              lawDay.get().bind(new ClauseBinding(binder, requirement, day));
          return new RequirementByDay<>(bound, stretches, all.build(), binder.asOf);
        });
  }

  private static <S> Bound<S> onDay(Binder binder, Requirement<S> requirement, LocalDate day) {
    Bound<S> first = LocalFirst.of(candidates(binder, requirement, day));
    List<Requirement<S>> beside = binder.beside(requirement, day);
    if (beside.isEmpty()) {
      return first;
    }
    ImmutableList.Builder<Bound<S>> all = ImmutableList.builder();
    all.add(first);
    beside.forEach(each -> all.add(clause(binder, each, each, day)));
    return new SeveralAuthorities<>(all.build());
  }

  /** Binds what can govern: local clauses that say something, down to one without a condition. */
  private static <S> ImmutableList<ClauseVerdict<S>> candidates(
      Binder binder, Requirement<S> asked, LocalDate day) {
    ImmutableList.Builder<ClauseVerdict<S>> all = ImmutableList.builder();
    for (Rule<?> rule : binder.candidates(asked, day)) {
      @SuppressWarnings("unchecked")
      Requirement<S> candidate = (Requirement<S>) rule;
      ClauseVerdict<S> clause = clause(binder, candidate, asked, day);
      boolean speaks = clause.absence().isEmpty();
      if (speaks || candidate.equals(asked)) {
        all.add(clause);
      }
      if (speaks && clause.when() instanceof Always<S> always && always.holds()) {
        break;
      }
    }
    return all.build();
  }

  private static <S> ClauseVerdict<S> clause(
      Binder binder, Requirement<S> governing, Requirement<S> asked, LocalDate day) {
    ClauseBinding binding = new ClauseBinding(binder, governing, day);
    Condition<S> when = governing.when().bind(binding);
    Condition<S> that = governing.that().bind(binding);
    return new ClauseVerdict<>(governing, when, that, binding, asked);
  }
}

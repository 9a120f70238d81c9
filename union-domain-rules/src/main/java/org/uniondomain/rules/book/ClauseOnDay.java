package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

/**
 * 当地当日条款: one clause as it stands at one place on one day of the law, its numbers filled in; for
 * those who read rules rather than ask them.
 *
 * @param asked the rule whose question it answers
 * @param rule the rule that answers it: the same, the local one that replaces it, or one beside it
 * @param place the place
 * @param day the day of the law
 * @param absence why the clause says nothing there and then, if it does not
 * @param authority the provision it rests on; empty where it says nothing
 * @param certaintyOfBreach how surely it is known, as far as the consequence of a breach goes
 * @param when the condition on which it applies
 * @param conditions what it requires; of a determination, its cases in order; of a calculation none
 * @param gaps of a determination, what the official text leaves out
 * @param notices what the reader of every answer has to bear in mind
 */
public record ClauseOnDay(
    Rule<?> asked,
    Rule<?> rule,
    Division place,
    LocalDate day,
    Optional<Verdict.Reason> absence,
    Optional<Authority> authority,
    Certainty certaintyOfBreach,
    Condition<?> when,
    ImmutableList<Condition<?>> conditions,
    ImmutableList<Condition<?>> gaps,
    ImmutableList<Notice> notices) {

  static ImmutableList<ClauseOnDay> of(Binder binder, Rule<?> asked, LocalDate day) {
    ImmutableList.Builder<ClauseOnDay> all = ImmutableList.builder();
    all.add(of(binder, asked, binder.governing(asked, day), day));
    if (asked instanceof Requirement<?> requirement) {
      for (Requirement<?> beside : binder.beside(requirement, day)) {
        all.add(of(binder, beside, beside, day));
      }
    }
    return all.build();
  }

  private static ClauseOnDay of(Binder binder, Rule<?> asked, Rule<?> rule, LocalDate day) {
    ClauseBinding binding = new ClauseBinding(binder, rule, day);
    Condition<?> when = rule.when().bind(binding);
    ImmutableList.Builder<Condition<?>> conditions = ImmutableList.builder();
    ImmutableList.Builder<Condition<?>> gaps = ImmutableList.builder();
    if (rule instanceof Requirement<?> requirement) {
      conditions.add(requirement.that().bind(binding));
    } else if (rule instanceof Determination<?, ?> determination) {
      determination.cases().forEach(each -> conditions.add(each.when().bind(binding)));
      determination.gaps().forEach(each -> gaps.add(each.when().bind(binding)));
    }
    Optional<Verdict.Reason> absence = binding.absence();
    return new ClauseOnDay(
        asked,
        rule,
        binder.place,
        day,
        absence,
        absence.isPresent() ? Optional.empty() : Optional.of(binding.authority()),
        absence.isPresent() ? Certainty.TEXT : binding.certaintyOfBreach(),
        when,
        conditions.build(),
        gaps.build(),
        binding.notices(asked));
  }
}

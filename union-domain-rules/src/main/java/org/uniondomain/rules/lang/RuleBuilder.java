package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.place.Division;

/**
 * 规则句: the part of the sentence that all rules share. An authority is required.
 *
 * @param <S> the subject
 * @param <B> the builder of one kind of rule
 */
public abstract sealed class RuleBuilder<S, B extends RuleBuilder<S, B>>
    permits Requirement.Builder, Determination.Builder, Calculation.Builder {
  final String id;
  final Subject<S> subject;
  private @Nullable Label label;
  private @Nullable Modality modality;
  private @Nullable Label words;
  private final ImmutableList.Builder<Authority> authorities = ImmutableList.builder();
  private @Nullable Threshold<?> source;
  private @Nullable Division jurisdiction;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  Condition<S> when = Condition.always();
  @Nullable Quantity<S, LocalDate> lawDay;

  RuleBuilder(String id, Subject<S> subject) {
    this.id = requireNonNull(id, "id");
    this.subject = requireNonNull(subject, "subject");
  }

  abstract B self();

  /** Names the rule. */
  public B label(String chinese, String english) {
    label = new Label(chinese, english);
    return self();
  }

  /** Gives the words of the clause, its force and the provision it restates. */
  public B clause(
      Citation citation, Certainty certainty, Modality force, String chinese, String english) {
    authorities.add(new Authority(citation, certainty));
    jurisdiction = citation.instrument().jurisdiction();
    modality = force;
    words = new Label(chinese, english);
    return self();
  }

  /**
   * Gives the words of a clause whose authority is, in each place, the entry of {@code threshold}.
   */
  public B clause(Threshold<?> threshold, Modality force, String chinese, String english) {
    source = threshold;
    jurisdiction = Division.NATION;
    modality = force;
    words = new Label(chinese, english);
    return self();
  }

  /** Adds the provision of a later edition that says the same. */
  public B later(Citation citation, Certainty certainty) {
    authorities.add(new Authority(citation, certainty));
    return self();
  }

  /**
   * Restricts the clause to {@code place} where it is smaller than the jurisdiction of its text.
   */
  public B in(Division place) {
    jurisdiction = place;
    return self();
  }

  /** Says the first day on which the clause governs, where its text is older. */
  public B from(LocalDate day) {
    from = day;
    return self();
  }

  /** Says the first day on which the clause no longer governs, where its text is still in force. */
  public B until(LocalDate day) {
    until = day;
    return self();
  }

  /** Restricts the rule to subjects that fulfil {@code condition}. */
  public B when(Condition<S> condition) {
    when = when.and(condition);
    return self();
  }

  /** Takes the law from a day of the subject instead of the day of the book. */
  public B judgedOn(Quantity<S, LocalDate> day) {
    lawDay = day;
    return self();
  }

  Label label() {
    return requireNonNull(label, () -> "rule " + id + " has no label");
  }

  Clause clause() {
    return new Clause(
        requireNonNull(modality, () -> "rule " + id + " has no clause"),
        requireNonNull(words, () -> "rule " + id + " has no clause"),
        authorities.build(),
        source,
        requireNonNull(jurisdiction, () -> "rule " + id + " has no clause"),
        Optional.ofNullable(from),
        Optional.ofNullable(until));
  }
}

package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 规则: a requirement, a determination or a calculation. Two rules with the same id are the same.
 *
 * @param <S> the subject
 */
public abstract sealed class Rule<S> permits Requirement, Determination, Calculation {
  private final String id;
  private final Subject<S> subject;
  private final Label label;
  private final Clause clause;
  private final Condition<S> when;
  private final Optional<Quantity<S, LocalDate>> lawDay;

  Rule(RuleBuilder<S, ?> builder) {
    this.id = builder.id;
    this.subject = builder.subject;
    this.label = builder.label();
    this.clause = builder.clause();
    this.when = builder.when;
    this.lawDay = Optional.ofNullable(builder.lawDay);
  }

  /** Returns the stable id. */
  public final String id() {
    return id;
  }

  /** Returns the subject. */
  public final Subject<S> subject() {
    return subject;
  }

  /** Returns the name. */
  public final Label label() {
    return label;
  }

  /** Returns what the rule says and on whose authority. */
  public final Clause clause() {
    return clause;
  }

  /** Returns the condition on which it applies. */
  public final Condition<S> when() {
    return when;
  }

  /** Returns the day of the subject the law is taken from; empty for the day of the book. */
  public final Optional<Quantity<S, LocalDate>> lawDay() {
    return lawDay;
  }

  /** Returns the nodes at the top, in reading order: the condition first. */
  public abstract ImmutableList<Node> roots();

  @Override
  public final boolean equals(Object other) {
    return other instanceof Rule<?> that && id.equals(that.id);
  }

  @Override
  public final int hashCode() {
    return id.hashCode();
  }

  @Override
  public final String toString() {
    return id;
  }
}

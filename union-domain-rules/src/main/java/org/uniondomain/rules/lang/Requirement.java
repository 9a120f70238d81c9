package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;

/**
 * 要求: something a subject shall, shall not, as a rule does, or may do.
 *
 * @param <S> the subject
 */
public final class Requirement<S> extends Rule<S> {
  private final Condition<S> that;
  private final Optional<Consequence> stated;
  private final Optional<Citation> statedBy;

  private Requirement(Builder<S> builder, Condition<S> that) {
    super(builder);
    this.that = that;
    this.stated = Optional.ofNullable(builder.stated);
    this.statedBy = Optional.ofNullable(builder.statedBy);
  }

  /**
   * Begins a requirement.
   *
   * @param <S> the subject
   * @param id stable id, never reused
   */
  public static <S> Builder<S> requirement(String id, Subject<S> subject) {
    return new Builder<>(id, subject);
  }

  /** Returns what is required. */
  public Condition<S> that() {
    return that;
  }

  /**
   * Returns the consequence of a breach where the clause is known as surely as {@code certainty}:
   * the one a text states, else that of the modality; never more than advisory where only a report
   * says that there is such a rule.
   */
  public Consequence consequence(Certainty certainty) {
    Consequence consequence = stated.orElse(clause().modality().consequence());
    boolean hard = consequence == Consequence.INVALID || consequence == Consequence.MUST_CORRECT;
    return hard && certainty == Certainty.REPORTED ? Consequence.ADVISORY : consequence;
  }

  /**
   * Returns the provision that states the consequence; empty where it follows from the modality.
   */
  public Optional<Citation> consequenceStatedBy() {
    return statedBy;
  }

  /**
   * Returns the condition that this requirement is met, or does not apply, as a term of another
   * rule.
   */
  public Condition<S> isMet() {
    return new Holds<>(this, null);
  }

  @Override
  public ImmutableList<Node> roots() {
    return ImmutableList.of(when(), that);
  }

  /**
   * 要求句: the sentence of a requirement.
   *
   * @param <S> the subject
   */
  public static final class Builder<S> extends RuleBuilder<S, Builder<S>> {
    private @Nullable Condition<S> that;
    private @Nullable Consequence stated;
    private @Nullable Citation statedBy;

    private Builder(String id, Subject<S> subject) {
      super(id, subject);
    }

    @Override
    Builder<S> self() {
      return this;
    }

    /** Says what is required. */
    public Builder<S> that(Condition<S> condition) {
      that = condition;
      return this;
    }

    /** Says what a breach leads to, where a text states it. */
    public Builder<S> consequence(Consequence consequence, Citation citation) {
      stated = consequence;
      statedBy = citation;
      return this;
    }

    /** Ends the sentence. */
    public Requirement<S> build() {
      return new Requirement<>(
          this, requireNonNull(that, () -> "requirement " + id + " requires nothing"));
    }
  }
}

package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Citation;

/**
 * 认定: one of a closed set of outcomes.
 *
 * @param <S> the subject
 * @param <O> the outcomes
 */
public final class Determination<S, O extends Enum<O>> extends Rule<S> {
  private final Class<O> type;
  private final ImmutableList<Case<S, O>> cases;
  private final ImmutableList<Gap<S>> gaps;
  private final Optional<O> otherwise;
  private final boolean ordered;

  /**
   * One case.
   *
   * @param <S> the subject
   * @param <O> the outcomes
   * @param when its condition
   * @param outcome what it leads to
   * @param citation its provision, where it has one of its own
   */
  public record Case<S, O extends Enum<O>>(
      Condition<S> when, O outcome, Optional<Citation> citation) {}

  /**
   * 文本空白: subjects for which the official text itself names no outcome. It decides nothing; it
   * tells readers and audits that no case was forgotten.
   *
   * @param <S> the subject
   * @param when which subjects
   * @param explanation what the text leaves out
   * @param citation the text that leaves it out
   */
  public record Gap<S>(Condition<S> when, Label explanation, Citation citation) {}

  private Determination(Builder<S, O> builder) {
    super(builder);
    this.type = builder.type;
    this.cases = builder.cases.build();
    this.gaps = builder.gaps.build();
    this.otherwise = Optional.ofNullable(builder.otherwise);
    this.ordered = requireNonNull(builder.ordered, "firstMatch or exactlyOne has to be said");
  }

  /**
   * Begins a determination.
   *
   * @param <S> the subject
   * @param <O> the outcomes
   * @param id stable id, never reused
   */
  public static <S, O extends Enum<O>> Builder<S, O> determination(
      String id, Subject<S> subject, Class<O> type) {
    return new Builder<>(id, subject, type);
  }

  /** Returns the type of the outcomes. */
  public Class<O> type() {
    return type;
  }

  /** Returns the cases in order. */
  public ImmutableList<Case<S, O>> cases() {
    return cases;
  }

  /** Returns what the official text itself leaves out. */
  public ImmutableList<Gap<S>> gaps() {
    return gaps;
  }

  /** Returns the outcome where no case matches; empty where one always has to. */
  public Optional<O> otherwise() {
    return otherwise;
  }

  /** Returns whether the first matching case decides; if not, exactly one has to match. */
  public boolean isOrdered() {
    return ordered;
  }

  /** Returns the condition that the outcome is one of those given, as a term of another rule. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Condition<S> is(O first, O... others) {
    ImmutableSet<O> outcomes = Sets.immutableEnumSet(first, others);
    return new ComesOut<>(this, outcomes, null);
  }

  /** Returns the condition that the outcome is one of {@code outcomes}. */
  public Condition<S> isAnyOf(ImmutableSet<O> outcomes) {
    return new ComesOut<>(this, Sets.immutableEnumSet(outcomes), null);
  }

  @Override
  public ImmutableList<Node> roots() {
    return ImmutableList.<Node>builder()
        .add(when())
        .addAll(cases.stream().map(Case::when).iterator())
        .addAll(gaps.stream().map(Gap::when).iterator())
        .build();
  }

  /**
   * 认定句: the sentence of a determination.
   *
   * @param <S> the subject
   * @param <O> the outcomes
   */
  public static final class Builder<S, O extends Enum<O>> extends RuleBuilder<S, Builder<S, O>> {
    private final Class<O> type;
    private final ImmutableList.Builder<Case<S, O>> cases = ImmutableList.builder();
    private final ImmutableList.Builder<Gap<S>> gaps = ImmutableList.builder();
    private @Nullable O otherwise;
    private @Nullable Boolean ordered;

    private Builder(String id, Subject<S> subject, Class<O> type) {
      super(id, subject);
      this.type = type;
    }

    @Override
    Builder<S, O> self() {
      return this;
    }

    /** Says that the first matching case decides. */
    public Builder<S, O> firstMatch() {
      ordered = true;
      return this;
    }

    /** Says that exactly one case has to match. */
    public Builder<S, O> exactlyOne() {
      ordered = false;
      return this;
    }

    /** Adds a case. */
    public Builder<S, O> outcome(O outcome, Condition<S> condition) {
      cases.add(new Case<>(condition, outcome, Optional.empty()));
      return this;
    }

    /** Adds a case with a provision of its own. */
    public Builder<S, O> outcome(O outcome, Condition<S> condition, Citation citation) {
      cases.add(new Case<>(condition, outcome, Optional.of(citation)));
      return this;
    }

    /**
     * Says that the official text itself names no outcome for subjects that fulfil {@code
     * condition}, and what it leaves out.
     */
    public Builder<S, O> gap(
        Condition<S> condition, String chinese, String english, Citation citation) {
      gaps.add(new Gap<>(condition, new Label(chinese, english), citation));
      return this;
    }

    /** Gives the outcome where no case matches. */
    public Builder<S, O> otherwise(O outcome) {
      otherwise = outcome;
      return this;
    }

    /** Ends the sentence. */
    public Determination<S, O> build() {
      return new Determination<>(this);
    }
  }
}

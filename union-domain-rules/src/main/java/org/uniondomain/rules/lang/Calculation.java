package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 计算: an amount, a number, a ratio or a day that follows from a subject; or none; or the range
 * still possible. An amount that can be a fraction of a fen has to be rounded by a text.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Calculation<S, V> extends Rule<S> {
  private final Quantity<S, V> result;

  private Calculation(Builder<S, V> builder, Quantity<S, V> result) {
    super(builder);
    this.result = result;
  }

  /**
   * Begins a calculation.
   *
   * @param <S> the subject
   * @param <V> type of the value
   * @param id stable id, never reused
   */
  public static <S, V> Builder<S, V> calculation(
      String id, Subject<S> subject, Measure<V> measure) {
    return new Builder<>(id, subject, measure);
  }

  /** Returns how the result is measured. */
  public Measure<V> measure() {
    return result.measure();
  }

  /** Returns how the result is reckoned. */
  public Quantity<S, V> quantity() {
    return result;
  }

  /**
   * Returns the result as a term of another rule; where the rule does not apply, the term is open.
   */
  public Quantity<S, V> result() {
    return new ResultOf<>(this, null);
  }

  @Override
  public ImmutableList<Node> roots() {
    return ImmutableList.of(when(), result);
  }

  /**
   * 计算句: the sentence of a calculation.
   *
   * @param <S> the subject
   * @param <V> type of the value
   */
  public static final class Builder<S, V> extends RuleBuilder<S, Builder<S, V>> {
    private final Measure<V> measure;
    private @Nullable Quantity<S, V> result;

    private Builder(String id, Subject<S> subject, Measure<V> measure) {
      super(id, subject);
      this.measure = measure;
    }

    @Override
    Builder<S, V> self() {
      return this;
    }

    /** Says how the result is reckoned. */
    public Builder<S, V> is(Quantity<S, V> quantity) {
      if (quantity.measure() != measure) {
        throw new IllegalArgumentException(
            "calculation " + id + " of " + measure + " cannot be of " + quantity.measure());
      }
      result = quantity;
      return this;
    }

    /** Ends the sentence. */
    public Calculation<S, V> build() {
      return new Calculation<>(
          this, requireNonNull(result, () -> "calculation " + id + " has no result"));
    }
  }
}

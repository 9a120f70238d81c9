package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.jspecify.annotations.Nullable;

/**
 * 分情形: the quantity that the first matching condition picks. Where none matches and there is no
 * other case, there is no value and the quantity is open.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Choose<S, V> extends FractionQuantity<S, V> {
  private final ImmutableList<Case<S, V>> cases;
  private final long denominator;

  /**
   * One case.
   *
   * @param <S> the subject
   * @param <V> type of the value
   * @param when the condition
   * @param then the quantity
   */
  public record Case<S, V>(Condition<S> when, Quantity<S, V> then) {}

  private Choose(Measure<V> measure, ImmutableList<Case<S, V>> cases) {
    super(measure);
    this.cases = cases;
    this.denominator = Fractions.shared(Lists.transform(cases, Case::then));
  }

  static <S, V> Choose<S, V> start(Measure<V> measure) {
    return new Choose<>(measure, ImmutableList.of());
  }

  /** Adds a case that is tried after those before it. */
  public Choose<S, V> when(Condition<S> condition, Quantity<S, V> quantity) {
    return new Choose<>(
        measure(),
        ImmutableList.<Case<S, V>>builder()
            .addAll(cases)
            .add(new Case<>(condition, quantity))
            .build());
  }

  /** Adds the quantity for everything else. */
  public Choose<S, V> otherwise(Quantity<S, V> quantity) {
    return when(Condition.always(), quantity);
  }

  /** Returns the cases in order. */
  public ImmutableList<Case<S, V>> cases() {
    return cases;
  }

  /**
   * Returns the case that gives the lowest, or the highest, value possible; null where it is open.
   */
  private @Nullable Quantity<S, V> end(boolean high, S subject, @Nullable Object outer) {
    Quantity<S, V> best = null;
    for (int i = 0; i < cases.size(); i++) {
      Case<S, V> each = cases.get(i);
      Truth truth = each.when().truth(subject, outer);
      if (truth != Truth.FALSE) {
        Quantity<S, V> then = each.then();
        if (best == null || beyond(high, then, best, subject, outer)) {
          best = then;
        }
        if (truth == Truth.TRUE) {
          return best;
        }
      }
    }
    return null;
  }

  private static <S, V> boolean beyond(
      boolean high, Quantity<S, V> a, Quantity<S, V> b, S subject, @Nullable Object outer) {
    return high
        ? Fractions.compare(
                a.highNumerator(subject, outer),
                a.highDenominator(subject, outer),
                b.highNumerator(subject, outer),
                b.highDenominator(subject, outer))
            > 0
        : Fractions.compare(
                a.lowNumerator(subject, outer),
                a.lowDenominator(subject, outer),
                b.lowNumerator(subject, outer),
                b.lowDenominator(subject, outer))
            < 0;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    Quantity<S, V> end = end(false, subject, outer);
    return end == null ? Long.MIN_VALUE : end.lowNumerator(subject, outer);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    if (denominator != 0) {
      return denominator;
    }
    Quantity<S, V> end = end(false, subject, outer);
    return end == null ? 1 : end.lowDenominator(subject, outer);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    Quantity<S, V> end = end(true, subject, outer);
    return end == null ? Long.MAX_VALUE : end.highNumerator(subject, outer);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    if (denominator != 0) {
      return denominator;
    }
    Quantity<S, V> end = end(true, subject, outer);
    return end == null ? 1 : end.highDenominator(subject, outer);
  }

  @Override
  long fixedDenominator() {
    return denominator;
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Choose<>(
        measure(),
        cases.stream()
            .map(each -> new Case<>(each.when().bind(binding), each.then().bind(binding)))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (isExact(subject, outer)) {
      return;
    }
    for (Case<S, V> each : cases) {
      Truth truth = each.when().truth(subject, outer);
      if (truth == Truth.UNKNOWN) {
        each.when().missing(subject, outer, into);
      }
      if (truth != Truth.FALSE) {
        each.then().missing(subject, outer, into);
      }
      if (truth == Truth.TRUE) {
        return;
      }
    }
  }

  @Override
  public ImmutableList<Node> children() {
    ImmutableList.Builder<Node> all = ImmutableList.builder();
    for (Case<S, V> each : cases) {
      all.add(each.when(), each.then());
    }
    return all.build();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.choose(this);
  }
}

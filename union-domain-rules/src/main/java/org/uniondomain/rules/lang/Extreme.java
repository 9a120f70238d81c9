package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 取大取小: the larger or the smaller of several quantities.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Extreme<S, V> extends FractionQuantity<S, V> {
  private final boolean larger;
  private final ImmutableList<Quantity<S, V>> terms;

  Extreme(boolean larger, ImmutableList<Quantity<S, V>> terms) {
    super(terms.get(0).measure());
    this.larger = larger;
    this.terms = terms;
  }

  /** Returns whether it is the larger one. */
  public boolean larger() {
    return larger;
  }

  /** Returns the quantities. */
  public ImmutableList<Quantity<S, V>> terms() {
    return terms;
  }

  private Quantity<S, V> low(S subject, @Nullable Object outer) {
    Quantity<S, V> best = terms.get(0);
    for (int i = 1; i < terms.size(); i++) {
      Quantity<S, V> other = terms.get(i);
      int order =
          Fractions.compare(
              other.lowNumerator(subject, outer),
              other.lowDenominator(subject, outer),
              best.lowNumerator(subject, outer),
              best.lowDenominator(subject, outer));
      best = (larger ? order > 0 : order < 0) ? other : best;
    }
    return best;
  }

  private Quantity<S, V> high(S subject, @Nullable Object outer) {
    Quantity<S, V> best = terms.get(0);
    for (int i = 1; i < terms.size(); i++) {
      Quantity<S, V> other = terms.get(i);
      int order =
          Fractions.compare(
              other.highNumerator(subject, outer),
              other.highDenominator(subject, outer),
              best.highNumerator(subject, outer),
              best.highDenominator(subject, outer));
      best = (larger ? order > 0 : order < 0) ? other : best;
    }
    return best;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    return low(subject, outer).lowNumerator(subject, outer);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    return low(subject, outer).lowDenominator(subject, outer);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return high(subject, outer).highNumerator(subject, outer);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return high(subject, outer).highDenominator(subject, outer);
  }

  @Override
  long fixedDenominator() {
    return Fractions.shared(terms);
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Extreme<>(
        larger,
        terms.stream().map(each -> each.bind(binding)).collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    for (Quantity<S, V> term : terms) {
      if (!isDominated(term, subject, outer)) {
        term.missing(subject, outer, into);
      }
    }
  }

  /** Returns whether {@code term} cannot be the one that decides, whatever its value. */
  private boolean isDominated(Quantity<S, V> term, S subject, @Nullable Object outer) {
    return larger
        ? Fractions.compare(
                term.highNumerator(subject, outer),
                term.highDenominator(subject, outer),
                lowNumerator(subject, outer),
                lowDenominator(subject, outer))
            < 0
        : Fractions.compare(
                term.lowNumerator(subject, outer),
                term.lowDenominator(subject, outer),
                highNumerator(subject, outer),
                highDenominator(subject, outer))
            > 0;
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.copyOf(terms);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.extreme(this);
  }
}

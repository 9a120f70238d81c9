package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;

/**
 * 数量要素: a fact that can be compared. An event that has not happened (a day of none) lies between
 * the asking day and never; any other fact of none reads as unknown, never as zero.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class QuantityFact<S, V extends Comparable<? super V>> extends FractionQuantity<S, V>
    implements Attribute<S, V> {
  private final Description description;
  private final Class<V> type;
  private final Accessor<S, Fact<V>> accessor;
  private final long floor;
  private final long notBefore;

  QuantityFact(
      Description description, Class<V> type, Measure<V> measure, Accessor<S, Fact<V>> accessor) {
    this(description, type, measure, accessor, measure.floor(), Long.MIN_VALUE);
  }

  private QuantityFact(
      Description description,
      Class<V> type,
      Measure<V> measure,
      Accessor<S, Fact<V>> accessor,
      long floor,
      long notBefore) {
    super(measure);
    this.description = description;
    this.type = type;
    this.accessor = accessor;
    this.floor = floor;
    this.notBefore = notBefore;
  }

  private QuantityFact<S, V> describedAs(Description newDescription) {
    return new QuantityFact<>(newDescription, type, measure(), accessor, floor, notBefore);
  }

  /** Returns the same fact, which somebody can change to cure a breach. */
  public QuantityFact<S, V> actionable() {
    return describedAs(description.asActionable());
  }

  /** Returns the same fact, shown only when asked for. */
  public QuantityFact<S, V> sensitive() {
    return describedAs(description.asSensitive());
  }

  /**
   * Returns the same fact, known to be at least {@code lowest} whatever it is. The entity must
   * refuse lower values at construction.
   */
  public QuantityFact<S, V> atLeast(V lowest) {
    return new QuantityFact<>(
        description, type, measure(), accessor, measure().numerator(lowest), notBefore);
  }

  <W> QuantityFact<W, V> within(Description part, Accessor<W, S> through) {
    return new QuantityFact<>(
        description.within(part), type, measure(), accessor.through(through), floor, notBefore);
  }

  @Override
  public Description description() {
    return description;
  }

  @Override
  public Class<V> type() {
    return type;
  }

  /** Returns the condition that there is such a thing: a fact of none says that there is not. */
  public Condition<S> exists() {
    return new Exists<>(this);
  }

  /** Returns the lowest whole value that this can have, {@link Long#MIN_VALUE} for none. */
  public long floor() {
    return floor;
  }

  @Override
  public Fact<V> of(S subject) {
    return accessor.get().apply(subject);
  }

  @Override
  public S with(S subject, Fact<V> fact) {
    return accessor.with().apply(subject, fact);
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    Fact<V> fact = accessor.get().apply(subject);
    V low = fact.low();
    return low != null ? measure().numerator(low) : lowestOf(fact);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    V low = measure().isWhole() ? null : accessor.get().apply(subject).low();
    return low != null ? measure().denominator(low) : 1;
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    Fact<V> fact = accessor.get().apply(subject);
    V high = fact.high();
    return high != null ? measure().numerator(high) : highestOf(fact);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    V high = measure().isWhole() ? null : accessor.get().apply(subject).high();
    return high != null ? measure().denominator(high) : 1;
  }

  @Override
  long fixedDenominator() {
    return measure().isWhole() ? 1 : 0;
  }

  private long lowestOf(Fact<V> fact) {
    if (fact.isNone()) {
      return notBefore == Long.MIN_VALUE ? floor : notBefore;
    }
    ImmutableSet<V> options = fact.options();
    long lowest = options.isEmpty() ? floor : Long.MAX_VALUE;
    for (V option : options) {
      lowest = Math.min(lowest, Math.floorDiv(numerator(option), denominator(option)));
    }
    return lowest;
  }

  private long highestOf(Fact<V> fact) {
    ImmutableSet<V> options = fact.options();
    long highest = options.isEmpty() ? Long.MAX_VALUE : Long.MIN_VALUE;
    for (V option : options) {
      highest = Math.max(highest, -Math.floorDiv(-numerator(option), denominator(option)));
    }
    return highest;
  }

  private long numerator(V value) {
    return measure().numerator(value);
  }

  private long denominator(V value) {
    return measure().denominator(value);
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return measure() == Measure.DAY
        ? new QuantityFact<>(
            description, type, measure(), accessor, floor, binding.asOf().toEpochDay())
        : this;
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    Fact<V> fact = of(subject);
    if (fact.isNone() && measure() == Measure.DAY) {
      into.future();
    } else if (!isExact(subject, outer)) {
      into.fact(this);
    }
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of();
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.quantityFact(this);
  }

  @Override
  public String toString() {
    return description.id();
  }
}

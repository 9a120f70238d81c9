package org.uniondomain.rules.lang;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 查表: the number of the band of a table that a key falls into. A key known only within limits makes
 * a range over the bands it can fall into; a key in no band leaves the number open. Where the key
 * is itself a number of the law, only the bands it can fall into are bound, so that an answer rests
 * on no others.
 *
 * @param <S> the subject
 * @param <V> type of the value
 */
public final class Lookup<S, V> extends FractionQuantity<S, V> {
  private final Table<V> table;
  private final Quantity<S, Integer> key;
  private final ImmutableList<Value<S, V>> values;
  private final boolean wholeKey;
  private final long denominator;
  private final boolean[] there;
  private final long[] from;
  private final long[] to;

  private Lookup(Table<V> table, Quantity<S, Integer> key, ImmutableList<Value<S, V>> values) {
    super(table.measure());
    this.table = table;
    this.key = key;
    this.values = values;
    this.wholeKey = key.fixedDenominator() == 1;
    this.denominator =
        Fractions.shared(Collections2.filter(values, each -> each.resolved() != null));
    this.there = new boolean[values.size()];
    this.from = new long[there.length];
    this.to = new long[there.length];
    for (int i = 0; i < there.length; i++) {
      there[i] = values.get(i).resolved() != null;
      from[i] = table.rows().get(i).from();
      to[i] = table.rows().get(i).to();
    }
  }

  static <S, V> Lookup<S, V> of(Table<V> table, Quantity<S, Integer> key) {
    return new Lookup<>(
        table,
        key,
        table.rows().stream()
            .map(row -> new Value<S, V>(row.threshold()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns the table. */
  public Table<V> table() {
    return table;
  }

  /** Returns the key. */
  public Quantity<S, Integer> key() {
    return key;
  }

  /** Returns the numbers of the rows, in the order of the rows. */
  public ImmutableList<Value<S, V>> values() {
    return values;
  }

  /** Returns whether row {@code i} can be the one for a key between two ends. */
  private boolean isPossible(int i, long lowKey, long highKey) {
    return there[i] && to[i] >= lowKey && from[i] <= highKey;
  }

  private long lowKey(S subject, @Nullable Object outer) {
    long numerator = key.lowNumerator(subject, outer);
    return wholeKey || Fractions.isOpen(numerator)
        ? numerator
        : Math.floorDiv(numerator, key.lowDenominator(subject, outer));
  }

  /** Returns the highest key possible; a last band without end holds every key above it. */
  private long highKey(S subject, @Nullable Object outer) {
    long numerator = key.highNumerator(subject, outer);
    return Math.min(
        Integer.MAX_VALUE,
        wholeKey || Fractions.isOpen(numerator)
            ? numerator
            : -Math.floorDiv(-numerator, key.highDenominator(subject, outer)));
  }

  /**
   * Returns whether every key between two ends falls into a band that has a number here and now.
   */
  private boolean isCovered(long lowKey, long highKey) {
    long next = Math.min(Integer.MAX_VALUE, lowKey);
    boolean moved = true;
    while (next <= highKey && moved) {
      moved = false;
      for (int i = 0; i < there.length; i++) {
        if (there[i] && from[i] <= next && next <= to[i]) {
          next = to[i] + 1L;
          moved = true;
        }
      }
    }
    return next > highKey;
  }

  private @Nullable Value<S, V> end(boolean high, S subject, @Nullable Object outer) {
    long lowKey = lowKey(subject, outer);
    long highKey = highKey(subject, outer);
    if (lowKey != highKey && !isCovered(lowKey, highKey)) {
      return null;
    }
    Value<S, V> best = null;
    for (int i = 0; i < there.length; i++) {
      if (isPossible(i, lowKey, highKey)) {
        Value<S, V> value = values.get(i);
        if (best == null || beyond(high, value, best, subject)) {
          best = value;
        }
      }
    }
    return best;
  }

  private boolean beyond(boolean high, Value<S, V> a, Value<S, V> b, S subject) {
    return high
        ? Fractions.compare(
                a.highNumerator(subject, null),
                a.highDenominator(subject, null),
                b.highNumerator(subject, null),
                b.highDenominator(subject, null))
            > 0
        : Fractions.compare(
                a.lowNumerator(subject, null),
                a.lowDenominator(subject, null),
                b.lowNumerator(subject, null),
                b.lowDenominator(subject, null))
            < 0;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    Value<S, V> end = end(false, subject, outer);
    return end == null ? Long.MIN_VALUE : end.lowNumerator(subject, outer);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    if (denominator != 0) {
      return denominator;
    }
    Value<S, V> end = end(false, subject, outer);
    return end == null ? 1 : end.lowDenominator(subject, outer);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    Value<S, V> end = end(true, subject, outer);
    return end == null ? Long.MAX_VALUE : end.highNumerator(subject, outer);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    if (denominator != 0) {
      return denominator;
    }
    Value<S, V> end = end(true, subject, outer);
    return end == null ? 1 : end.highDenominator(subject, outer);
  }

  @Override
  long fixedDenominator() {
    return denominator;
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    ImmutableList.Builder<Value<S, V>> bound = ImmutableList.builder();
    boolean any = false;
    Quantity<S, Integer> boundKey = key.bind(binding);
    for (int i = 0; i < values.size(); i++) {
      Value<S, V> value = values.get(i);
      Table.Row<V> row = table.rows().get(i);
      boolean needed =
          !(boundKey instanceof Value<S, Integer> fixed) || fixed.canLie(row.from(), row.to());
      Value<S, V> found = needed ? value.bindIfThere(binding) : value;
      any |= found.resolved() != null;
      bound.add(found);
    }
    if (!any && !values.isEmpty()) {
      binding.absent(values.get(0).threshold());
    }
    return new Lookup<>(table, boundKey, bound.build());
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    if (isExact(subject, outer)) {
      return;
    }
    key.missing(subject, outer, into);
    long lowKey = lowKey(subject, outer);
    long highKey = highKey(subject, outer);
    for (int i = 0; i < values.size(); i++) {
      if (isPossible(i, lowKey, highKey)) {
        values.get(i).missing(subject, outer, into);
      }
    }
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.<Node>builder().add(key).addAll(values).build();
  }

  @Override
  public boolean isOpen() {
    return key.isOpen() || values.stream().allMatch(Value::isOpen);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.lookup(this);
  }
}

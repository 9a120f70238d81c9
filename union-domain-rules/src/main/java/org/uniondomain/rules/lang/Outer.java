package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 所属主体的量: a quantity of the subject whose list an item belongs to.
 *
 * @param <W> the subject that has the list
 * @param <S> the item
 * @param <V> type of the value
 */
public final class Outer<W, S, V> extends FractionQuantity<S, V> {
  private final Items<W, S> items;
  private final Quantity<W, V> quantity;

  Outer(Items<W, S> items, Quantity<W, V> quantity) {
    super(quantity.measure());
    this.items = items;
    this.quantity = quantity;
  }

  /** Returns the list. */
  public Items<W, S> items() {
    return items;
  }

  /** Returns the quantity of the subject. */
  public Quantity<W, V> quantity() {
    return quantity;
  }

  /** Returns the subject whose list the item belongs to. */
  @SuppressWarnings("unchecked")
  static <W> W owner(Items<W, ?> items, @Nullable Object outer) {
    if (outer == null) {
      throw new IllegalStateException(
          "a term of the owner of " + items + " was asked outside its list");
    }
    return (W) outer;
  }

  @Override
  public long lowNumerator(S subject, @Nullable Object outer) {
    return quantity.lowNumerator(owner(items, outer), null);
  }

  @Override
  public long lowDenominator(S subject, @Nullable Object outer) {
    return quantity.lowDenominator(owner(items, outer), null);
  }

  @Override
  public long highNumerator(S subject, @Nullable Object outer) {
    return quantity.highNumerator(owner(items, outer), null);
  }

  @Override
  public long highDenominator(S subject, @Nullable Object outer) {
    return quantity.highDenominator(owner(items, outer), null);
  }

  @Override
  long fixedDenominator() {
    return quantity.fixedDenominator();
  }

  @Override
  public Quantity<S, V> bind(Binding binding) {
    return new Outer<>(items, quantity.bind(binding));
  }

  @Override
  public void missing(S subject, @Nullable Object outer, MissingCollector into) {
    into.outside(() -> quantity.missing(owner(items, outer), null, into));
  }

  @Override
  public ImmutableList<Node> children() {
    return ImmutableList.of(quantity);
  }

  @Override
  public <R> R fold(Fold<R> fold) {
    return fold.outer(this);
  }
}

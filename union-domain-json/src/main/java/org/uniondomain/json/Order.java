package org.uniondomain.json;

import org.uniondomain.core.fact.Fact;

/** 大小: ranges of values that are known at run time to have an order. */
@SuppressWarnings({"unchecked", "rawtypes"}) // only asked of values whose codec is ordered
final class Order {
  private Order() {}

  static <V> boolean isAbove(V one, V other) {
    return ((Comparable<V>) one).compareTo(other) > 0;
  }

  static <V> Fact<V> between(V low, V high) {
    return (Fact<V>) Fact.between((Comparable) low, (Comparable) high);
  }

  static <V> Fact<V> atLeast(V low) {
    return (Fact<V>) Fact.atLeast((Comparable) low);
  }

  static <V> Fact<V> atMost(V high) {
    return (Fact<V>) Fact.atMost((Comparable) high);
  }
}

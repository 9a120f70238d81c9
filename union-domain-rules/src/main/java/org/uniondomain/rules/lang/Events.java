package org.uniondomain.rules.lang;

/** 事件: finds out whether an answer can wait for something that has not happened. */
final class Events {
  private Events() {}

  /**
   * Returns whether {@code node} reads a day on which something happens or has not happened yet.
   */
  static boolean areReadIn(Node node) {
    boolean[] found = new boolean[1];
    References.walk(
        node,
        each ->
            found[0] |= each instanceof QuantityFact<?, ?> fact && fact.measure() == Measure.DAY);
    return found[0];
  }
}

package org.uniondomain.rules.lang;

/** 事件: finds out whether an answer can wait for something that has not happened. */
final class Events {
  private Events() {}

  /**
   * Returns whether {@code node} reads a day on which something happens or has not happened yet.
   */
  static boolean areReadIn(Node node) {
    if (node instanceof QuantityFact<?, ?> fact) {
      return fact.measure() == Measure.DAY;
    }
    for (Node child : node.children()) {
      if (areReadIn(child)) {
        return true;
      }
    }
    return false;
  }
}

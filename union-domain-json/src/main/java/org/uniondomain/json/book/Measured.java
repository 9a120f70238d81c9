package org.uniondomain.json.book;

import org.jspecify.annotations.Nullable;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;

/** 指定计量的量: reads a quantity that has to be of one measure. */
final class Measured {
  private Measured() {}

  static <S, V> @Nullable Quantity<S, V> as(
      Measure<V> measure, DocumentNode node, Trees trees, Scope<S> scope) {
    Quantity<S, ?> read = trees.quantity(node, scope);
    if (read == null) {
      return null;
    }
    if (read.measure() != measure) {
      Trees.wrongMeasure(node, measure, read);
      return null;
    }
    @SuppressWarnings("unchecked") // looked at above
    Quantity<S, V> same = (Quantity<S, V>) read;
    return same;
  }
}

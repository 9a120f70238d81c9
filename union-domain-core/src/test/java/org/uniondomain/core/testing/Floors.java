package org.uniondomain.core.testing;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Money;

/** 下限查找: finds the least value of a fact by asking which values are refused. */
final class Floors {
  private static final int HIGHEST = 1 << 20;

  private Floors() {}

  static @Nullable Object least(Class<?> type, Consumer<Object> telling) {
    if (type == Integer.class) {
      return least(number -> number, telling);
    }
    return type == Money.class && !accepts(telling, Money.fen(-1))
        ? least(Money::fen, telling)
        : null;
  }

  private static Object least(IntFunction<Object> value, Consumer<Object> telling) {
    int low = 0;
    int high = HIGHEST;
    while (low < high) {
      int middle = (low + high) / 2;
      if (accepts(telling, value.apply(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return value.apply(low);
  }

  private static boolean accepts(Consumer<Object> telling, Object value) {
    try {
      telling.accept(value);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}

package org.uniondomain.core.fact;

/** 下限: refuses facts that cannot be, such as a negative number of persons. */
public final class LowerBound {
  private LowerBound() {}

  /**
   * Refuses a fact any part of which lies below a least value.
   *
   * @param <T> type of the value
   * @param least the least value there can be, itself allowed
   * @param fact what is told
   * @param name what the fact is called
   * @throws IllegalArgumentException if the value, an end of the range or one of the options lies
   *     below; the message says what was told
   */
  public static <T extends Comparable<? super T>> void check(T least, Fact<T> fact, String name) {
    if (isBelow(least, fact)) {
      throw new IllegalArgumentException(
          name + " cannot be below " + least + ", what is told is: " + fact);
    }
  }

  /**
   * Refuses as {@link #check} does, with a message that does not repeat what was told, since it is
   * personal.
   *
   * @param <T> type of the value
   * @param least the least value there can be, itself allowed
   * @param fact what is told
   * @param name what the fact is called
   * @throws IllegalArgumentException as {@link #check}
   */
  public static <T extends Comparable<? super T>> void checkPersonal(
      T least, Fact<T> fact, String name) {
    if (isBelow(least, fact)) {
      throw new IllegalArgumentException(name + " cannot be below " + least);
    }
  }

  private static <T extends Comparable<? super T>> boolean isBelow(T least, Fact<T> fact) {
    T low = fact.low();
    T high = fact.high();
    if (low != null || high != null) {
      return (low != null && low.compareTo(least) < 0)
          || (high != null && high.compareTo(least) < 0);
    }
    for (T option : fact.options()) {
      if (option.compareTo(least) < 0) {
        return true;
      }
    }
    return false;
  }
}

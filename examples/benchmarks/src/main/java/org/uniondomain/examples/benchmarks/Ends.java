package org.uniondomain.examples.benchmarks;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/** 两端: the lowest and the highest number that a fact still allows, for judging by hand. */
final class Ends {
  private Ends() {}

  static long fewest(Fact<Integer> count, int floor) {
    Integer low = count.low();
    return low == null ? floor : low;
  }

  static long most(Fact<Integer> count) {
    Integer high = count.high();
    return high == null ? Integer.MAX_VALUE : high;
  }

  static long least(Fact<Money> sum) {
    Money low = sum.low();
    return low == null ? -Money.MAX_FEN : low.fen();
  }

  static long leastFromZero(Fact<Money> sum) {
    Money low = sum.low();
    return low == null ? 0 : low.fen();
  }

  static long greatest(Fact<Money> sum) {
    Money high = sum.high();
    return high == null ? Money.MAX_FEN : high.fen();
  }

  /** Returns the first day possible; an event that has not happened can on {@code asOf}. */
  static long earliest(Fact<LocalDate> day, long asOf) {
    LocalDate low = day.low();
    return low != null ? low.toEpochDay() : day.isNone() ? asOf : Long.MIN_VALUE;
  }

  static long latest(Fact<LocalDate> day) {
    LocalDate high = day.high();
    return high != null ? high.toEpochDay() : Long.MAX_VALUE;
  }
}

package org.uniondomain.rules.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Calculation;

/**
 * 推算的期日: one day that follows from the facts of a subject or of a part of it: a last day, the day
 * on which an effect or a window begins. It is an entry of the calendar of a case.
 *
 * @param pointer JSON Pointer of the part that the day belongs to, empty for the subject itself
 * @param calculation how it was counted
 * @param day the day if it is fixed; the days still possible if it is open; unknown if nothing
 *     bounds it
 * @param waits whether it is open only because something has not happened yet
 * @param counting why it is that day, as a text for people
 */
public record CountedDay(
    String pointer,
    Calculation<?, LocalDate> calculation,
    Fact<LocalDate> day,
    boolean waits,
    Function<Locale, String> counting) {

  /** Returns whether one day is left. */
  public boolean isFixed() {
    return day.isKnown();
  }

  /** Returns how the day was counted, in Chinese or, for any other locale, in English. */
  public String explain(Locale locale) {
    return counting.apply(locale);
  }

  /** Orders days from the earliest possible to the latest; those that nothing bounds come last. */
  static Comparator<CountedDay> inOrder() {
    return Comparator.<CountedDay, LocalDate>comparing(CountedDay::earliest)
        .thenComparingInt(each -> each.isFixed() ? 0 : 1);
  }

  private LocalDate earliest() {
    LocalDate low = day.low();
    return low == null ? LocalDate.MAX : low;
  }
}

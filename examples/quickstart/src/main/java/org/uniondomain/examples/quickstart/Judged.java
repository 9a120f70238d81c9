package org.uniondomain.examples.quickstart;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.competition.AwardFund;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.Rulebook;

/**
 * 已判断的企业: an enterprise and what the rules of its place say of its fund on a day.
 *
 * @param name its name, or its number in the file
 * @param place where it is
 * @param day the day of the law
 * @param answers what the rules say
 */
record Judged(String name, Division place, LocalDate day, Assessment<AwardFund> answers) {

  /** Judges an enterprise whose place is known. */
  static Judged of(
      Enterprise enterprise, int number, Rulebook book, @Nullable LocalDate asked, Clock clock) {
    Division place = enterprise.place().get();
    LocalDate day = asked == null ? day(enterprise, clock) : asked;
    String name = enterprise.name().isKnown() ? enterprise.name().get() : "#" + number;
    return new Judged(
        name,
        place,
        day,
        book.at(place, day).of(AwardFund.class).assess(enterprise.fundOfTheYear()));
  }

  /** Returns the day in the file, else the last day of the year, else today. */
  private static LocalDate day(Enterprise enterprise, Clock clock) {
    LocalDate stated = enterprise.day().orNull();
    if (stated != null) {
      return stated;
    }
    Year year = enterprise.year().orNull();
    return year == null ? LocalDate.now(clock) : LocalDate.of(year.getValue(), 12, 31);
  }

  String placeName(Locale locale) {
    return locale.getLanguage().equals("zh")
        ? place.name()
        : place.englishName().orElse(place.name());
  }
}

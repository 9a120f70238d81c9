package org.uniondomain.examples.quickstart;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.Payroll;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.wage.PayrollRules;

/**
 * 已判断的企业: an enterprise and what the rules of its place say of its payroll and its fund on a day.
 *
 * @param name its name, or its number in the file
 * @param place where it is
 * @param day the day of the law
 * @param payroll what the rules say of its payroll and of each payment in it
 * @param fund what they say of its fund
 */
record Judged(
    String name,
    Division place,
    LocalDate day,
    Assessment<Payroll> payroll,
    Assessment<AwardFund> fund) {

  /** Judges an enterprise whose place is known. */
  static Judged of(
      Enterprise enterprise, int number, Rulebook book, @Nullable LocalDate asked, Clock clock) {
    Division place = enterprise.place().get();
    LocalDate day = asked == null ? day(enterprise, clock) : asked;
    BoundRulebook rules = book.at(place, day);
    Assessment<Payroll> payroll = rules.of(Payroll.class).assess(enterprise.payrollOfTheYear());
    AwardFund fund = enterprise.fundOfTheYear(total(payroll));
    return new Judged(
        enterprise.name().isKnown() ? enterprise.name().get() : "#" + number,
        place,
        day,
        payroll,
        rules.of(AwardFund.class).assess(fund));
  }

  /** Returns what the payments come to by law; unknown where no payment was told. */
  private static Fact<Money> total(Assessment<Payroll> payroll) {
    return payroll.value().items().equals(Listing.unknown())
        ? Fact.unknown()
        : payroll.answer(PayrollRules.TOTAL).asFact();
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

  /** Returns whether the fund is held against what the payments come to, and not a total told. */
  boolean isReckoned() {
    Fact<Money> total = total(payroll);
    return !total.isUnknown() && total.equals(fund.value().payroll());
  }

  /** Returns whether the place has no least fund, and says something of how prizes are paid. */
  boolean isPaidAnotherWay() {
    return fund.verdict(AwardFundRules.MINIMUM).kind() == Verdict.Kind.NOT_APPLICABLE
        && fund.verdict(AwardFundRules.CHARGE).kind() != Verdict.Kind.NOT_APPLICABLE;
  }

  /** Returns every requirement that is breached, apart from that of the least fund. */
  List<Breach<?>> otherBreaches() {
    return Stream.concat(Breach.in("/payroll", payroll), Breach.in("/fund", fund))
        .filter(each -> !each.rule().equals(AwardFundRules.MINIMUM))
        .toList();
  }

  String placeName(Locale locale) {
    return locale.getLanguage().equals("zh")
        ? place.name()
        : place.englishName().orElse(place.name());
  }
}

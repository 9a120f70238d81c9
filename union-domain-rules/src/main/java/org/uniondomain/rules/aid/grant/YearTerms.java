package org.uniondomain.rules.aid.grant;

import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.UNDER;
import static org.uniondomain.rules.lang.Measure.DAY;

import java.time.LocalDate;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.aid.standard.MonthlyStandardFacts;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.ValueFact;

/**
 * 年度用语: what rules say of a year: which grants were paid in it and whether the standards of its
 * months are all listed.
 *
 * @param <S> the subject that names the year
 */
final class YearTerms<S> {
  private final Quantity<S, LocalDate> firstDay;
  private final Quantity<S, LocalDate> nextYear;

  private YearTerms(Quantity<S, LocalDate> firstDay, Quantity<S, LocalDate> nextYear) {
    this.firstDay = firstDay;
    this.nextYear = nextYear;
  }

  static <S> YearTerms<S> of(ValueFact<S, Period> year) {
    return new YearTerms<>(
        year.reading("年度首日", "first day of the year", DAY, Period::start),
        year.reading("次年首日", "first day of the next year", DAY, Period::end));
  }

  private <E> Condition<E> covers(Items<S, E> items, Quantity<E, LocalDate> day) {
    return day.meets(Limit.at(NOT_LOWER_THAN, items.outer(firstDay)))
        .and(day.meets(Limit.at(UNDER, items.outer(nextYear))));
  }

  /** Returns what was paid in the year in grants of the kinds given. */
  Quantity<S, Money> paid(Items<S, AidGrant> grants, AidKind first, AidKind... others) {
    return grants.sum(
        AidGrantFacts.AMOUNT,
        AidGrantFacts.KIND.isOneOf(first, others).and(covers(grants, AidGrantFacts.PAID_ON)));
  }

  /** Returns the condition that every month of the year is listed once, and nothing else. */
  Condition<S> complete(Items<S, MonthlyStandard> months) {
    Quantity<S, Integer> twelve = Quantity.of(12);
    return months
        .count()
        .meets(Limit.at(EXACTLY, twelve))
        .and(
            months
                .latestRun(MonthlyStandardFacts.MONTH, covers(months, MonthlyStandardFacts.MONTH))
                .meets(Limit.at(EXACTLY, twelve)));
  }
}

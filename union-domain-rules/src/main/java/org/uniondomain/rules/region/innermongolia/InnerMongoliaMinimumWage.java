package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.law.MinimumWageLaw.MINIMUM_WAGE_PROVISIONS;
import static org.uniondomain.rules.law.MinimumWageLaw.innerMongoliaNotice;
import static org.uniondomain.rules.wage.MinimumWageRules.AREA_CLASS;
import static org.uniondomain.rules.wage.MinimumWageRules.MONTHLY_MINIMUM;
import static org.uniondomain.rules.wage.MonthlyWageFacts.MONTHLY_WAGE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Threshold;

/**
 * 内蒙古自治区最低工资标准: the monthly minimum wages by class since 2006, from secondary sources.
 *
 * <p>The first day of some notices is not certain. Such a number is in the book from the latest day
 * on which it is known to have governed: the last day of the year for which the official yearly
 * table or the notice itself gives it (2006, 2008, 2010, 2013, 2015), and for the notice of 2011,
 * of whose beginning nothing is known, the day before the next one. Before that, from the first day
 * on which it may have begun (the day of the notice, else the first day of the year of its number),
 * the number lies between the former one and the new one. Before the end of 2006 it is unknown.
 */
public final class InnerMongoliaMinimumWage {
  private InnerMongoliaMinimumWage() {}

  private static final int CLASSES = 4;
  private static final LocalDate RULE_STARTS = LocalDate.of(2004, 3, 1);
  private static final Citation PROVISION = MINIMUM_WAGE_PROVISIONS.article(12);

  /**
   * 一次调整.
   *
   * @param year the year by which the notice is named
   * @param notice where it says so
   * @param possibleFrom the first day on which it may have governed; null where that is certain
   * @param from the first day on which it is known to have governed
   * @param yuan the numbers of the classes in order; three since 2021
   * @param others how surely the numbers of the classes after the first are known
   */
  private record Adjustment(
      int year,
      Citation notice,
      @Nullable LocalDate possibleFrom,
      LocalDate from,
      ImmutableList<Integer> yuan,
      Certainty others) {}

  private static Adjustment certain(int year, String number, LocalDate from, Integer... yuan) {
    return new Adjustment(
        year,
        innerMongoliaNotice(year, number, from).cited(),
        null,
        from,
        ImmutableList.copyOf(yuan),
        SECONDARY);
  }

  private static Adjustment uncertain(
      int year, String number, LocalDate possible, LocalDate from, Integer... yuan) {
    return new Adjustment(
        year,
        innerMongoliaNotice(year, number, possible).cited(),
        possible,
        from,
        ImmutableList.copyOf(yuan),
        SECONDARY);
  }

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }

  private static LocalDate firstOf(int year) {
    return day(year, 1, 1);
  }

  private static LocalDate lastOf(int year) {
    return day(year, 12, 31);
  }

  private static final ImmutableList<Adjustment> ADJUSTMENTS =
      ImmutableList.of(
          certain(2006, "内政字〔2006〕297号", lastOf(2006), 560, 520, 460, 400),
          uncertain(2008, "内政字〔2007〕304号", day(2007, 12, 19), lastOf(2008), 680, 620, 560, 500),
          uncertain(2010, "内政办发电〔2010〕73号", firstOf(2010), lastOf(2010), 900, 820, 750, 680),
          uncertain(2011, "内政办发〔2011〕105号", firstOf(2011), day(2012, 10, 31), 1050, 980, 900, 820),
          certain(2012, "内政办发电〔2012〕81号", day(2012, 11, 1), 1200, 1100, 1000, 900),
          uncertain(2013, "内政办发电〔2013〕54号", firstOf(2013), lastOf(2013), 1350, 1250, 1150, 1050),
          new Adjustment(
              2014,
              innerMongoliaNotice(2014, "", day(2014, 7, 1)).cited(),
              null,
              day(2014, 7, 1),
              ImmutableList.of(1500, 1400, 1300, 1200),
              INFERRED),
          uncertain(2015, "内政办发电〔2015〕53号", firstOf(2015), lastOf(2015), 1640, 1540, 1440, 1340),
          certain(2017, "内政办发〔2017〕135号", day(2017, 8, 1), 1760, 1660, 1560, 1460),
          certain(2021, "", day(2021, 12, 1), 1980, 1910, 1850),
          certain(2024, "内政办发〔2024〕46号", day(2024, 12, 1), 2270, 2200, 2140),
          certain(2025, "", day(2025, 12, 1), 2380, 2310, 2250));

  /** Returns the citation of the notice named by {@code year}. */
  static Citation noticeOf(int year) {
    return ADJUSTMENTS.stream()
        .filter(each -> each.year() == year)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no minimum-wage notice of " + year))
        .notice();
  }

  /** Returns {@code own} with the numbers of class {@code index + 1}. */
  private static Threshold<Money> timeline(Threshold<Money> own, int index) {
    Threshold<Money> row = own.unknownSince(RULE_STARTS, Fact.unknown(), PROVISION, SECONDARY);
    Money before = null;
    for (Adjustment each : ADJUSTMENTS) {
      if (index >= each.yuan().size()) {
        return row.until(each.from());
      }
      Money now = Money.yuan(each.yuan().get(index));
      LocalDate possible = each.possibleFrom();
      if (possible != null && before != null) {
        row = row.unknownSince(possible, Fact.between(before, now), each.notice(), SECONDARY);
      }
      boolean sure = possible == null && each.year() != 2006;
      row =
          row.since(
              new Sourced<>(
                  Fact.known(now),
                  each.notice(),
                  index == 0 ? SECONDARY : each.others(),
                  each.from(),
                  sure ? SECONDARY : INFERRED,
                  Optional.empty(),
                  Optional.empty()));
      before = now;
    }
    return row;
  }

  private static Overlay overlay() {
    Overlay overlay =
        Overlay.of(Regions.INNER_MONGOLIA)
            .replaces(AREA_CLASS, own -> MinimumWageClasses.of(own, PROVISION))
            .reads(MONTHLY_WAGE);
    for (Table.Row<Money> row : MONTHLY_MINIMUM.rows()) {
      if (row.from() >= 1 && row.from() <= CLASSES) {
        overlay = overlay.replaces(row.threshold(), own -> timeline(own, row.from() - 1));
      }
    }
    return overlay;
  }

  /** 本地规定. */
  public static final Overlay OVERLAY = overlay();
}

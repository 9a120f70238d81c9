package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.InnerMongoliaLaw.TRADE_UNION_LAW_MEASURES;
import static org.uniondomain.rules.law.InnerMongoliaLaw.WAGE_GUIDANCE_LINES;
import static org.uniondomain.rules.law.MinimumWageLaw.MINIMUM_WAGE_PROVISIONS;
import static org.uniondomain.rules.wage.GuidanceLineRules.BASELINE;
import static org.uniondomain.rules.wage.GuidanceLineRules.UPPER_LINE;
import static org.uniondomain.rules.wage.minimum.HourlyMinimumRules.HOURLY_MINIMUM;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.EMERGENCY;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.OVERTIME_ARRANGEMENT;
import static org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts.UNION_AGREED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.wage.overtime.OvertimeArrangement;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.wage.overtime.OvertimeArrangementFacts;

/**
 * 内蒙古自治区工资规定: the wage guidance lines and hourly minimum wages that were found, and the consent of
 * the union to overtime.
 *
 * <p>Guidance lines are known for 2008 and 2019; of other years they are unknown. Of the hourly
 * minimum wages those of 2010, 2011 and 2013 were not found, of 2014 only that of the first class;
 * those of 2015 count from the end of that year, because their first day is not certain.
 */
public final class InnerMongoliaWages {
  private InnerMongoliaWages() {}

  /** 加班经工会事先同意. */
  public static final Requirement<OvertimeArrangement> UNION_AGREES =
      requirement("wage.inner-mongolia.overtime-agreed", OVERTIME_ARRANGEMENT)
          .label("内蒙古自治区加班经工会事先同意", "overtime agreed by the union in Inner Mongolia")
          .clause(
              TRADE_UNION_LAW_MEASURES.in("2024").article(19),
              TEXT,
              SHALL,
              "延长工作时间须事先经工会同意",
              "overtime needs the prior consent of the union")
          .when(EMERGENCY.not())
          .that(UNION_AGREED)
          .build();

  /** 加班规则. */
  public static final SubjectRules<OvertimeArrangement> RULES =
      SubjectRules.of(OvertimeArrangementFacts.VOCABULARY, UNION_AGREES);

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }

  private static Threshold<Ratio> unknownBut2008And2019(
      Threshold<Ratio> own, Fact<Ratio> of2008, Fact<Ratio> of2019) {
    Citation then = WAGE_GUIDANCE_LINES.in("2008");
    Citation later = WAGE_GUIDANCE_LINES.in("2019");
    return own.unknownSince(day(2008, 1, 1), of2008, then, SECONDARY)
        .unknownSince(day(2009, 1, 1), Fact.unknown(), then, SECONDARY)
        .unknownSince(day(2019, 1, 1), of2019, later, SECONDARY)
        .unknownSince(day(2020, 1, 1), Fact.unknown(), later, SECONDARY);
  }

  /** Returns {@code own} with the numbers that were found; null where none was. */
  private static Threshold<Money> hourly(
      Threshold<Money> own,
      String of2012,
      @Nullable String of2014,
      String of2015,
      String of2017,
      String... since2021) {
    Citation provision = MINIMUM_WAGE_PROVISIONS.article(5);
    Threshold<Money> row =
        own.unknownSince(day(2004, 3, 1), Fact.unknown(), provision, SECONDARY)
            .since(day(2012, 11, 1), Money.yuan(of2012), notice(2012), SECONDARY)
            .unknownSince(day(2013, 1, 1), Fact.unknown(), notice(2013), SECONDARY);
    if (of2014 != null) {
      row = row.since(day(2014, 7, 1), Money.yuan(of2014), notice(2014), SECONDARY);
    }
    row =
        row.unknownSince(day(2015, 1, 1), Fact.unknown(), notice(2015), SECONDARY)
            .since(day(2015, 12, 31), Money.yuan(of2015), notice(2015), SECONDARY)
            .since(day(2017, 8, 1), Money.yuan(of2017), notice(2017), SECONDARY);
    if (since2021.length == 0) {
      return row.until(day(2021, 12, 1));
    }
    return row.since(day(2021, 12, 1), Money.yuan(since2021[0]), notice(2021), SECONDARY)
        .since(day(2024, 12, 1), Money.yuan(since2021[1]), notice(2024), SECONDARY)
        .since(day(2025, 12, 1), Money.yuan(since2021[2]), notice(2025), SECONDARY);
  }

  private static Citation notice(int year) {
    return InnerMongoliaMinimumWage.noticeOf(year);
  }

  private static Threshold<Money> ofClass(int number) {
    return HOURLY_MINIMUM.rows().get(number).threshold();
  }

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .replaces(
              BASELINE,
              own ->
                  unknownBut2008And2019(
                      own, Fact.known(Ratio.of(12, 100)), Fact.known(Ratio.of(75, 1000))))
          .replaces(
              UPPER_LINE,
              own -> unknownBut2008And2019(own, Fact.unknown(), Fact.known(Ratio.of(11, 100))))
          .replaces(
              ofClass(1),
              own -> hourly(own, "10.2", "12.2", "13.3", "18.6", "20.8", "22.4", "23.5"))
          .replaces(
              ofClass(2), own -> hourly(own, "9.3", null, "12.5", "17.6", "20.1", "21.7", "22.8"))
          .replaces(
              ofClass(3), own -> hourly(own, "8.5", null, "11.7", "16.5", "19.5", "21.1", "22.2"))
          .replaces(ofClass(4), own -> hourly(own, "7.6", null, "10.9", "15.5"));
}

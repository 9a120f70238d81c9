package org.uniondomain.rules.law;

import static org.uniondomain.core.law.Certainty.SECONDARY;

import java.time.LocalDate;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;

/** 统计法源: the plans by which the unions report their figures. */
public final class StatisticsLaw {
  private StatisticsLaw() {}

  /** 全国工会统计年报调查方案, as local notices of 2014 tell of it. */
  public static final Instrument YEARBOOK_PLAN =
      Instrument.of(
              "ACFTU-STAT",
              "全国工会统计年报调查方案",
              "Plan of the Statistical Year-book of the Unions",
              "中华全国总工会",
              Rank.UNION_DOCUMENT,
              Division.NATION)
          .edition("2014", LocalDate.of(2014, 1, 1), SECONDARY);
}

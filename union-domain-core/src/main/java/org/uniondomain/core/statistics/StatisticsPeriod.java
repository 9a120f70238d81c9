package org.uniondomain.core.statistics;

import org.uniondomain.core.fact.Labelled;

/**
 * 统计期间类别: which stretch of time a figure is of. The year-book of the unions runs from October to
 * September; its figures and those of calendar years or half-year cuts are never mixed.
 */
public enum StatisticsPeriod implements Labelled {
  /** 日历年度: 1 January to 31 December. */
  CALENDAR_YEAR("日历年度", "calendar year"),
  /** 半年截止: what was counted up to 30 June. */
  HALF_YEAR_CUT("半年截止", "cut at half-year"),
  /** 工会统计年度: 1 October to 30 September. */
  UNION_YEAR("工会统计年度", "union year"),
  /** 其他期间: several years, a season, a day. */
  OTHER("其他期间", "another time");

  private final String label;
  private final String englishLabel;

  StatisticsPeriod(String label, String englishLabel) {
    this.label = label;
    this.englishLabel = englishLabel;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String englishLabel() {
    return englishLabel;
  }
}

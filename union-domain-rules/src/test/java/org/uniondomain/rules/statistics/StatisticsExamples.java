package org.uniondomain.rules.statistics;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.SharedBase;
import org.uniondomain.rules.example.Example;

/** 统计示例. */
public final class StatisticsExamples {
  private StatisticsExamples() {}

  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  /** The examples in the order of the document. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "隐含基数：4.32万家，占72%",
              FigureRules.HIGHEST_BASE, Regions.INNER_MONGOLIA, DAY, figure(43_200, 100, "72")),
          Example.of(
              "隐含基数不相交：41,559份占90%，34,577份占82%",
              SharedBaseRules.ONE_BASE,
              Regions.INNER_MONGOLIA,
              DAY,
              SharedBase.builder()
                  .figures(Listing.of(figure(41_559, 1, "90"), figure(34_577, 1, "82")))
                  .build()));

  private static Figure figure(int number, int step, String percent) {
    return Figure.builder()
        .number(ReportedCount.rounded(number, step))
        .rate(ReportedRatio.percent(percent))
        .build();
  }
}

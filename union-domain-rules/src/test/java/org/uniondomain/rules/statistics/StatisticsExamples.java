package org.uniondomain.rules.statistics;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.statistics.Coverage;
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
              CoverageRules.HIGHEST_BASE, Regions.INNER_MONGOLIA, DAY, coverage(43_200, 100, "72")),
          Example.of(
              "隐含基数不相交：41,559份占90%，34,577份占82%",
              SharedBaseRules.ONE_BASE,
              Regions.INNER_MONGOLIA,
              DAY,
              SharedBase.builder()
                  .figures(Listing.of(coverage(41_559, 1, "90"), coverage(34_577, 1, "82")))
                  .build()));

  private static Coverage coverage(int number, int step, String percent) {
    return Coverage.builder()
        .number(ReportedCount.rounded(number, step))
        .rate(ReportedRatio.percent(percent))
        .build();
  }
}

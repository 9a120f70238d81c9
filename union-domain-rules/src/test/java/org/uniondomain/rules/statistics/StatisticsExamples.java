package org.uniondomain.rules.statistics;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.FigureUnit;
import org.uniondomain.core.statistics.RateBase;
import org.uniondomain.core.statistics.RelationKind;
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
                  .build()),
          Example.of(
              "基数口径：409万人，参与率71%，未注明基数",
              FigureRules.BASE_NAMED,
              Regions.INNER_MONGOLIA,
              DAY,
              figure(4_090_000, 10_000, "71").withBaseKind(Fact.known(RateBase.UNSPECIFIED))),
          Example.of(
              "人次不是人：参加竞赛710人次，占全部职工71%",
              FigureRules.COUNTS_HEADS,
              Regions.INNER_MONGOLIA,
              DAY,
              figure(710, 1, "71")
                  .withUnit(Fact.known(FigureUnit.PERSON_TIMES))
                  .withBaseKind(Fact.known(RateBase.ALL_WORKERS))),
          Example.of(
              "部分多于整体：走访企业2,146家，慰问困难企业3,294家",
              RelationRules.WITHIN,
              Regions.INNER_MONGOLIA,
              DAY,
              relation(RelationKind.PART, FigureUnit.ENTITIES, 2_146, 3_294)),
          Example.of(
              "合计：盟市12个、旗县101个、林业局23个帮扶中心，报告合计130个",
              RelationRules.ADDS_UP,
              Regions.INNER_MONGOLIA,
              DAY,
              relation(RelationKind.PARTITION, FigureUnit.PIECES, 130, 12, 101, 23)),
          Example.of(
              "平均：114名讲师，42支小分队",
              RelationCalculations.MEAN,
              Regions.INNER_MONGOLIA,
              DAY,
              relation(RelationKind.AVERAGE, FigureUnit.PERSONS, 42, 114)),
          Example.of(
              "百分点：从50%到62.9%",
              RelationCalculations.CHANGE_IN_POINTS,
              Regions.INNER_MONGOLIA,
              DAY,
              FigureRelation.builder()
                  .kind(RelationKind.GROWTH)
                  .figures(Listing.of(rate("62.9")))
                  .reference(rate("50.0"))
                  .build()));

  private static Figure rate(String percent) {
    return Figure.builder().rate(ReportedRatio.percent(percent)).build();
  }

  private static FigureRelation relation(
      RelationKind kind, FigureUnit unit, int reference, int... numbers) {
    return FigureRelation.builder()
        .kind(kind)
        .figures(
            Listing.complete(
                Arrays.stream(numbers)
                    .mapToObj(number -> counted(unit, number))
                    .collect(ImmutableList.toImmutableList())))
        .reference(counted(unit, reference))
        .build();
  }

  private static Figure counted(FigureUnit unit, int number) {
    return Figure.builder().unit(unit).number(ReportedCount.exact(number)).build();
  }

  private static Figure figure(int number, int step, String percent) {
    return Figure.builder()
        .number(ReportedCount.rounded(number, step))
        .rate(ReportedRatio.percent(percent))
        .build();
  }
}

package org.uniondomain.rules.statistics;

import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.SharedBase;
import org.uniondomain.core.statistics.StatisticsReport;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 统计报告要素: what can be told of a report. */
public final class StatisticsReportFacts {
  private StatisticsReportFacts() {}

  /** 统计报告. */
  public static final Subject<StatisticsReport> STATISTICS_REPORT =
      Subject.named("statistics-report", StatisticsReport.class, "统计报告", "statistical report");

  /** 填报单位. */
  public static final ValueFact<StatisticsReport, String> REPORTER =
      STATISTICS_REPORT.value(
          "reporter",
          "填报单位",
          "who reports",
          String.class,
          StatisticsReport::reporter,
          StatisticsReport::withReporter);

  /** 报告名称. */
  public static final ValueFact<StatisticsReport, String> TITLE =
      STATISTICS_REPORT.value(
          "title",
          "报告名称",
          "title",
          String.class,
          StatisticsReport::title,
          StatisticsReport::withTitle);

  /** 各项指标. */
  public static final Items<StatisticsReport, Figure> FIGURES =
      STATISTICS_REPORT.items(
          "figures",
          "报告各项指标",
          "figures of the report",
          Figure.class,
          StatisticsReport::figures,
          StatisticsReport::withFigures);

  /** 指标关系. */
  public static final Items<StatisticsReport, FigureRelation> RELATIONS =
      STATISTICS_REPORT.items(
          "relations",
          "报告指标关系",
          "relations among the figures",
          FigureRelation.class,
          StatisticsReport::relations,
          StatisticsReport::withRelations);

  /** 同一基数的统计. */
  public static final Items<StatisticsReport, SharedBase> SHARED_BASES =
      STATISTICS_REPORT.items(
          "shared-bases",
          "报告同一基数的统计",
          "figures with one base",
          SharedBase.class,
          StatisticsReport::sharedBases,
          StatisticsReport::withSharedBases);

  /** 词汇. */
  public static final Vocabulary<StatisticsReport> VOCABULARY =
      Vocabulary.of(STATISTICS_REPORT, StatisticsReport.builder().build())
          .with(REPORTER, TITLE)
          .with(FIGURES, FigureFacts.VOCABULARY)
          .with(RELATIONS, FigureRelationFacts.VOCABULARY)
          .with(SHARED_BASES, SharedBaseFacts.OF_REPORT);
}

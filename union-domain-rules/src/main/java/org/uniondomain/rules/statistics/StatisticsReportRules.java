package org.uniondomain.rules.statistics;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.law.Conventions.NAMED_BASE;
import static org.uniondomain.rules.statistics.StatisticsReportFacts.FIGURES;
import static org.uniondomain.rules.statistics.StatisticsReportFacts.STATISTICS_REPORT;
import static org.uniondomain.rules.statistics.StatisticsReportFacts.VOCABULARY;

import org.uniondomain.core.statistics.RateBase;
import org.uniondomain.core.statistics.StatisticsReport;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;

/** 统计报告规则: what is said of a report as a whole; its figures and relations are judged one by one. */
public final class StatisticsReportRules {
  private StatisticsReportRules() {}

  /** 未注明口径的比率数. */
  public static final Calculation<StatisticsReport, Integer> UNNAMED_BASES =
      calculation("statistics.report.unnamed-bases", STATISTICS_REPORT, COUNT)
          .label("未注明口径的比率数", "rates without a named base")
          .clause(
              NAMED_BASE,
              CONVENTION,
              CONSISTENCY,
              "没有注明基数口径的比率，不与其他比率比较",
              "rates whose base the report does not name, which are compared with none")
          .is(FIGURES.count(FigureFacts.BASE_KIND.is(RateBase.UNSPECIFIED)))
          .build();

  /** 规则. */
  public static final SubjectRules<StatisticsReport> RULES =
      SubjectRules.of(VOCABULARY, UNNAMED_BASES);
}

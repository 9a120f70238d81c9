package org.uniondomain.rules.bargaining.performance;

import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.performance.PerformanceYear;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同履行年度要素: what can be told of a year of performance. */
public final class PerformanceYearFacts {
  private PerformanceYearFacts() {}

  /** 集体合同履行年度. */
  public static final Subject<PerformanceYear> PERFORMANCE_YEAR =
      Subject.named("performance-year", PerformanceYear.class, "集体合同履行年度", "year of performance");

  /** 合同种类. */
  public static final Choice<PerformanceYear, ContractKind> KIND =
      PERFORMANCE_YEAR.choice(
          "kind",
          "合同种类",
          "kind of contract",
          ContractKind.class,
          PerformanceYear::kind,
          PerformanceYear::withKind);

  /** 报告次数. */
  public static final QuantityFact<PerformanceYear, Integer> REPORTS =
      PERFORMANCE_YEAR
          .count(
              "reports", "报告次数", "reports", PerformanceYear::reports, PerformanceYear::withReports)
          .actionable();

  /** 报告工资事项的半年数. */
  public static final QuantityFact<PerformanceYear, Integer> HALVES_REPORTED =
      PERFORMANCE_YEAR
          .count(
              "halves-reported",
              "报告工资事项的半年数",
              "half-years with a report on wages",
              PerformanceYear::halvesReported,
              PerformanceYear::withHalvesReported)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<PerformanceYear> VOCABULARY =
      Vocabulary.of(PERFORMANCE_YEAR, PerformanceYear.builder().build())
          .with(KIND, REPORTS, HALVES_REPORTED);
}

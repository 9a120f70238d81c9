package org.uniondomain.rules.bargaining.performance;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearFacts.HALVES_REPORTED;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearFacts.KIND;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearFacts.PERFORMANCE_YEAR;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearFacts.REPORTS;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;

import org.uniondomain.core.bargaining.performance.PerformanceYear;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 履行报告规则: how often the performance of a contract is reported in a year; only places say so. */
public final class PerformanceYearRules {
  private PerformanceYearRules() {}

  /** 每年报告次数. */
  public static final Threshold<Integer> TIMES =
      threshold(
          "bargaining.performance-year.times",
          COUNT,
          NOT_LOWER_THAN,
          "集体合同履行情况每年报告次数",
          "reports on a collective contract in a year");

  /** 工资协议每年报告次数. */
  public static final Threshold<Integer> WAGE_TIMES =
      threshold(
          "bargaining.performance-year.wage-times",
          COUNT,
          NOT_LOWER_THAN,
          "工资协议履行情况每年报告次数",
          "reports on a wage agreement in a year");

  /** 报告履行情况. */
  public static final Requirement<PerformanceYear> REPORTED =
      requirement("bargaining.performance-year.reported", PERFORMANCE_YEAR)
          .label("报告集体合同履行情况", "performance of a collective contract reported")
          .clause(
              TIMES,
              SHALL,
              "每年向职工代表大会或者全体职工报告集体合同履行情况{bound}{value}次",
              "the performance of a contract is reported {bound} {value} time a year to the"
                  + " workers' congress or all staff")
          .when(KIND.is(WAGE).not())
          .that(REPORTS.meets(TIMES))
          .build();

  /** 报告工资协议履行情况. */
  public static final Requirement<PerformanceYear> WAGE_REPORTED =
      requirement("bargaining.performance-year.wage-reported", PERFORMANCE_YEAR)
          .label("报告工资协议履行情况", "performance of a wage agreement reported")
          .clause(
              WAGE_TIMES,
              SHALL,
              "每年向职工代表大会或者全体职工报告工资协议履行情况{bound}{value}次",
              "the performance of a wage agreement is reported {bound} {value} times a year to the"
                  + " workers' congress or all staff")
          .when(KIND.is(WAGE))
          .that(REPORTS.meets(WAGE_TIMES))
          .build();

  /** 半年报告工资事项. */
  public static final Threshold<Integer> HALVES =
      threshold(
          "bargaining.performance-year.halves",
          COUNT,
          NOT_LOWER_THAN,
          "报告工资事项的半年数",
          "half-years with a report on wages");

  /** 每半年报告工资事项. */
  public static final Requirement<PerformanceYear> WAGES_EVERY_HALF =
      requirement("bargaining.performance-year.wages-every-half", PERFORMANCE_YEAR)
          .label("每半年报告工资事项", "items on wages reported every half-year")
          .clause(
              HALVES,
              SHALL,
              "一年中{bound}{value}个半年报告集体合同中工资事项的履行情况",
              "the items on wages are reported in {bound} {value} half-years of a year")
          .when(KIND.isOneOf(COMPREHENSIVE, WAGE))
          .that(HALVES_REPORTED.meets(HALVES))
          .build();

  /** 规则. */
  public static final SubjectRules<PerformanceYear> RULES =
      SubjectRules.of(VOCABULARY, REPORTED, WAGE_REPORTED, WAGES_EVERY_HALF);
}

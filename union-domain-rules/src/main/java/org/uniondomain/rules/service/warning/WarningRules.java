package org.uniondomain.rules.service.warning;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.Conventions.RECORDED_WHOLE;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.service.warning.WarningReportFacts.CLOSED_ON;
import static org.uniondomain.rules.service.warning.WarningReportFacts.LEVEL;
import static org.uniondomain.rules.service.warning.WarningReportFacts.MEASURES_TAKEN;
import static org.uniondomain.rules.service.warning.WarningReportFacts.REPORTED_ON;
import static org.uniondomain.rules.service.warning.WarningReportFacts.SIGNAL_ON;
import static org.uniondomain.rules.service.warning.WarningReportFacts.VOCABULARY;
import static org.uniondomain.rules.service.warning.WarningReportFacts.WARNING_REPORT;

import org.uniondomain.core.service.warning.WarningReport;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 劳动关系预警规则: reports rest on statutory signals and are closed after measures. How many levels there
 * are, and within which days a signal is reported, no text that was read says: a place that has
 * levels or a term is given {@link #levelled} or {@link #reportedWithin}, and until then nothing is
 * asked.
 */
public final class WarningRules {
  private WarningRules() {}

  /**
   * Returns the requirement that the level of a report is one of those that a place has.
   *
   * @param id stable id of the rule
   * @param levels how many levels the place has, one being the highest
   */
  public static Requirement<WarningReport> levelled(String id, Threshold<Integer> levels) {
    return requirement(id, WARNING_REPORT)
        .label("预警等级在规定等级之内", "level among those there are")
        .clause(
            levels,
            CONSISTENCY,
            "预警等级自一级起，{bound}{value}级",
            "levels run from one and are {bound} {value}")
        .when(LEVEL.exists())
        .that(LEVEL.meets(levels).and(LEVEL.meets(at(OR_MORE, Quantity.of(1)))))
        .build();
  }

  /**
   * Returns the requirement that a signal is reported within the term that a place has.
   *
   * @param id stable id of the rule
   * @param term the term, from the day on which the signal appeared
   */
  public static Requirement<WarningReport> reportedWithin(String id, Threshold<Term> term) {
    return requirement(id, WARNING_REPORT)
        .label("预警信号按期报告", "signal reported in time")
        .clause(
            term,
            SHALL,
            "自信号出现之日起{value}{bound}报告",
            "a signal is reported {bound} {value} of the day it appeared")
        .when(SIGNAL_ON.happened())
        .that(REPORTED_ON.meets(term.after(SIGNAL_ON).rolledIf(ROLL_OVER)))
        .build();
  }

  /** 解除前已采取措施. */
  public static final Requirement<WarningReport> CLOSED_AFTER_MEASURES =
      requirement("service.warning.closed-after-measures", WARNING_REPORT)
          .label("预警解除有措施、日期不颠倒", "warning closed after measures")
          .clause(
              RECORDED_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "已解除的预警记有措施，解除不早于报告",
              "a warning that was closed has measures, and was not closed before it was reported")
          .when(CLOSED_ON.happened())
          .that(
              all(
                  MEASURES_TAKEN,
                  REPORTED_ON.happened(),
                  CLOSED_ON.meets(at(NOT_EARLIER_THAN, REPORTED_ON))))
          .build();

  /** 处理天数. */
  public static final Calculation<WarningReport, Integer> DAYS_TO_CLOSE =
      calculation("service.warning.days-to-close", WARNING_REPORT, COUNT)
          .label("从报告到解除的天数", "days from report to closing")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "报告日至解除日的天数，报告日不计",
              "days from the report to closing, the day of the report not counted")
          .when(CLOSED_ON.happened().and(REPORTED_ON.happened()))
          .is(new DaysBetween<>(REPORTED_ON, CLOSED_ON))
          .build();

  /** 规则. */
  public static final SubjectRules<WarningReport> RULES =
      SubjectRules.of(
          VOCABULARY,
          WarningSourceRules.SOURCE,
          WarningSourceRules.STATUTORY,
          CLOSED_AFTER_MEASURES,
          DAYS_TO_CLOSE);
}

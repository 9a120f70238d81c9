package org.uniondomain.rules.service.warning;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.service.warning.WarningReport;
import org.uniondomain.core.service.warning.WarningSubject;
import org.uniondomain.core.service.warning.WarningTrigger;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动关系预警报告要素: what can be told of the early-warning report. */
public final class WarningReportFacts {
  private WarningReportFacts() {}

  /** 劳动关系预警报告. */
  public static final Subject<WarningReport> WARNING_REPORT =
      Subject.named("warning-report", WarningReport.class, "劳动关系预警报告", "early-warning report");

  /** 预警对象. */
  public static final Choice<WarningReport, WarningSubject> ABOUT =
      WARNING_REPORT.choice(
          "about",
          "预警对象",
          "subject of the report",
          WarningSubject.class,
          WarningReport::about,
          WarningReport::withAbout);

  /** 预警信号. */
  public static final Choice<WarningReport, WarningTrigger> TRIGGER =
      WARNING_REPORT.choice(
          "trigger",
          "预警信号",
          "signal",
          WarningTrigger.class,
          WarningReport::trigger,
          WarningReport::withTrigger);

  /** 信号出现日. */
  public static final QuantityFact<WarningReport, LocalDate> SIGNAL_ON =
      WARNING_REPORT.day(
          "signal-on",
          "信号出现日",
          "day of the signal",
          WarningReport::signalOn,
          WarningReport::withSignalOn);

  /** 报告日. */
  public static final QuantityFact<WarningReport, LocalDate> REPORTED_ON =
      WARNING_REPORT.day(
          "reported-on",
          "报告日",
          "day of the report",
          WarningReport::reportedOn,
          WarningReport::withReportedOn);

  /** 涉及职工人数. */
  public static final QuantityFact<WarningReport, Integer> WORKERS_AFFECTED =
      WARNING_REPORT.count(
          "workers-affected",
          "涉及职工人数",
          "workers affected",
          WarningReport::workersAffected,
          WarningReport::withWorkersAffected);

  /** 涉及金额. */
  public static final QuantityFact<WarningReport, Money> ARREARS =
      WARNING_REPORT
          .money(
              "arrears",
              "涉及金额",
              "amount in arrears",
              WarningReport::arrears,
              WarningReport::withArrears)
          .atLeast(Money.ZERO);

  /** 预警等级. */
  public static final QuantityFact<WarningReport, Integer> LEVEL =
      WARNING_REPORT.count(
          "level", "预警等级", "level", WarningReport::level, WarningReport::withLevel);

  /** 已采取措施. */
  public static final Flag<WarningReport> MEASURES_TAKEN =
      WARNING_REPORT
          .flag(
              "measures-taken",
              "已采取措施",
              "measures taken",
              WarningReport::measuresTaken,
              WarningReport::withMeasuresTaken)
          .actionable();

  /** 解除日. */
  public static final QuantityFact<WarningReport, LocalDate> CLOSED_ON =
      WARNING_REPORT.day(
          "closed-on",
          "解除日",
          "day of closing",
          WarningReport::closedOn,
          WarningReport::withClosedOn);

  /** 词汇. */
  public static final Vocabulary<WarningReport> VOCABULARY =
      Vocabulary.of(WARNING_REPORT, WarningReport.builder().build())
          .with(
              ABOUT,
              TRIGGER,
              SIGNAL_ON,
              REPORTED_ON,
              WORKERS_AFFECTED,
              ARREARS,
              LEVEL,
              MEASURES_TAKEN,
              CLOSED_ON);
}

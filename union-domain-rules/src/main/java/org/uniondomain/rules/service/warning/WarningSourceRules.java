package org.uniondomain.rules.service.warning;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.law.Conventions.STATUTORY_SIGNALS;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.service.warning.WarningReportFacts.REPORTED_ON;
import static org.uniondomain.rules.service.warning.WarningReportFacts.TRIGGER;
import static org.uniondomain.rules.service.warning.WarningReportFacts.WARNING_REPORT;

import java.time.LocalDate;
import org.uniondomain.core.service.warning.WarningReport;
import org.uniondomain.core.service.warning.WarningSource;
import org.uniondomain.core.service.warning.WarningTrigger;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 预警信号规则: which signals a statute names, by the day of the report. */
public final class WarningSourceRules {
  private WarningSourceRules() {}

  /** 拖欠已列入法律: the law named deductions from wages alone until the end of 2021. */
  public static final Threshold<Boolean> ARREARS_LISTED =
      threshold(
              "service.warning.arrears-listed",
              FLAG,
              EXACTLY,
              "《工会法》列明拖欠职工工资",
              "the Trade Union Law names wages in arrears")
          .since(
              LocalDate.of(2001, 10, 27), false, TRADE_UNION_LAW.in("2001").article(22, 0, 1), TEXT)
          .since(
              LocalDate.of(2022, 1, 1), true, TRADE_UNION_LAW.in("2021").article(23, 0, 1), TEXT);

  /** 信号的法律依据. */
  public static final Determination<WarningReport, WarningSource> SOURCE =
      determination("service.warning.source", WARNING_REPORT, WarningSource.class)
          .label("预警信号的法律依据", "statute that names the signal")
          .clause(
              TRADE_UNION_LAW.in("2001").article(22),
              TEXT,
              CONSISTENCY,
              "预警信号对应《工会法》《劳动法》列明的情形：侵犯职工权益、停工怠工、重大事故隐患、拒绝平等协商、经济性裁员",
              "a signal is one of the cases that the Trade Union Law and the Labour Law name:"
                  + " infringement, stoppage, hidden danger, refusal of bargaining, lay-off")
          .later(TRADE_UNION_LAW.in("2021").article(23), TEXT)
          .judgedOn(REPORTED_ON)
          .firstMatch()
          .outcome(
              WarningSource.INFRINGEMENT,
              any(
                  TRIGGER.isOneOf(
                      WarningTrigger.WAGE_DEDUCTION,
                      WarningTrigger.NO_SAFETY_CONDITIONS,
                      WarningTrigger.ARBITRARY_OVERTIME,
                      WarningTrigger.WOMEN_AND_MINORS,
                      WarningTrigger.OTHER_SERIOUS_INFRINGEMENT),
                  TRIGGER.is(WarningTrigger.WAGE_ARREARS).and(reads(ARREARS_LISTED))))
          .outcome(WarningSource.HAZARD, TRIGGER.is(WarningTrigger.MAJOR_HAZARD))
          .outcome(WarningSource.STOPPAGE_OR_SLOWDOWN, TRIGGER.is(WarningTrigger.STOPPAGE))
          .outcome(WarningSource.REFUSAL, TRIGGER.is(WarningTrigger.BARGAINING_REFUSED))
          .outcome(
              WarningSource.LAYOFF, TRIGGER.is(WarningTrigger.MASS_LAYOFF), LABOUR_LAW.article(27))
          .otherwise(WarningSource.NO_STATUTE)
          .build();

  /** 信号由法律列明. */
  public static final Requirement<WarningReport> STATUTORY =
      requirement("service.warning.statutory-signal", WARNING_REPORT)
          .label("预警信号由法律列明", "signal named by a statute")
          .clause(
              STATUTORY_SIGNALS,
              CONVENTION,
              AS_A_RULE,
              "预警报告以法律列明的情形为信号",
              "an early-warning report rests on a signal that a statute names")
          .when(REPORTED_ON.happened())
          .that(SOURCE.is(WarningSource.NO_STATUTE).not())
          .judgedOn(REPORTED_ON)
          .build();
}

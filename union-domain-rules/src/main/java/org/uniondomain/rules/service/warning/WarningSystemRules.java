package org.uniondomain.rules.service.warning;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_SYSTEMS;
import static org.uniondomain.rules.service.warning.WarningSystemFacts.ESTABLISHED;
import static org.uniondomain.rules.service.warning.WarningSystemFacts.REPORTS;
import static org.uniondomain.rules.service.warning.WarningSystemFacts.VOCABULARY;
import static org.uniondomain.rules.service.warning.WarningSystemFacts.WARNING_SYSTEM;

import org.uniondomain.core.service.warning.WarningReport;
import org.uniondomain.core.service.warning.WarningSource;
import org.uniondomain.core.service.warning.WarningSystem;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/** 预警报告制度规则: there is a system; its reports by source, open and closed. */
public final class WarningSystemRules {
  private WarningSystemRules() {}

  /** 建立制度. */
  public static final Requirement<WarningSystem> EXISTS =
      requirement("service.warning-system.exists", WARNING_SYSTEM)
          .label("建立劳动关系预警企业（行业）报告制度", "early-warning report system")
          .clause(
              SERVICE_SYSTEMS.cited(),
              REPORTED,
              AS_A_RULE,
              "建立劳动关系预警企业（行业）报告制度",
              "enterprises and trades at risk are reported by a system")
          .that(ESTABLISHED)
          .build();

  private static Calculation<WarningSystem, Integer> counted(
      String id, String label, String english, Condition<WarningReport> which) {
    return calculation(id, WARNING_SYSTEM, COUNT)
        .label(label, english)
        .clause(EXACT_RATES, CONVENTION, CONSISTENCY, label, english)
        .is(REPORTS.count(which))
        .build();
  }

  private static Calculation<WarningSystem, Integer> bySource(String id, WarningSource source) {
    return counted(
        id,
        "预警报告数：" + source.label(),
        "reports by source: " + source.englishLabel(),
        WarningSourceRules.SOURCE.is(source));
  }

  /** 未解除数. */
  public static final Calculation<WarningSystem, Integer> OPEN =
      counted(
          "service.warning-system.open",
          "未解除的预警报告数",
          "reports not closed",
          WarningReportFacts.CLOSED_ON.happened().not());

  /** 已解除数. */
  public static final Calculation<WarningSystem, Integer> CLOSED =
      counted(
          "service.warning-system.closed",
          "已解除的预警报告数",
          "reports closed",
          WarningReportFacts.CLOSED_ON.happened());

  /** 侵犯职工权益. */
  public static final Calculation<WarningSystem, Integer> INFRINGEMENTS =
      bySource("service.warning-system.infringements", WarningSource.INFRINGEMENT);

  /** 停工、怠工. */
  public static final Calculation<WarningSystem, Integer> STOPPAGES =
      bySource("service.warning-system.stoppages", WarningSource.STOPPAGE_OR_SLOWDOWN);

  /** 重大事故隐患. */
  public static final Calculation<WarningSystem, Integer> HAZARDS =
      bySource("service.warning-system.hazards", WarningSource.HAZARD);

  /** 拒绝平等协商. */
  public static final Calculation<WarningSystem, Integer> REFUSALS =
      bySource("service.warning-system.refusals", WarningSource.REFUSAL);

  /** 经济性裁员. */
  public static final Calculation<WarningSystem, Integer> LAYOFFS =
      bySource("service.warning-system.layoffs", WarningSource.LAYOFF);

  /** 规则. */
  public static final SubjectRules<WarningSystem> RULES =
      SubjectRules.of(
          VOCABULARY, EXISTS, OPEN, CLOSED, INFRINGEMENTS, STOPPAGES, HAZARDS, REFUSALS, LAYOFFS);
}

package org.uniondomain.rules.service.warning;

import org.uniondomain.core.service.warning.WarningReport;
import org.uniondomain.core.service.warning.WarningSystem;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动关系预警报告制度要素: what can be told of the early-warning system. */
public final class WarningSystemFacts {
  private WarningSystemFacts() {}

  /** 劳动关系预警报告制度. */
  public static final Subject<WarningSystem> WARNING_SYSTEM =
      Subject.named("warning-system", WarningSystem.class, "劳动关系预警报告制度", "early-warning system");

  /** 已建立制度. */
  public static final Flag<WarningSystem> ESTABLISHED =
      WARNING_SYSTEM
          .flag(
              "established",
              "已建立制度",
              "established",
              WarningSystem::established,
              WarningSystem::withEstablished)
          .actionable();

  /** 预警报告. */
  public static final Items<WarningSystem, WarningReport> REPORTS =
      WARNING_SYSTEM.items(
          "reports",
          "预警报告",
          "reports",
          WarningReport.class,
          WarningSystem::reports,
          WarningSystem::withReports);

  /** 词汇. */
  public static final Vocabulary<WarningSystem> VOCABULARY =
      Vocabulary.of(WARNING_SYSTEM, WarningSystem.builder().build())
          .with(ESTABLISHED)
          .with(REPORTS, WarningReportFacts.VOCABULARY);
}

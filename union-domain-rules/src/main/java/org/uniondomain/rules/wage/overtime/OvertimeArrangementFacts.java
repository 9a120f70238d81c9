package org.uniondomain.rules.wage.overtime;

import org.uniondomain.core.wage.overtime.OvertimeArrangement;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 加班安排要素: what can be told of an arrangement of overtime. */
public final class OvertimeArrangementFacts {
  private OvertimeArrangementFacts() {}

  /** 加班安排. */
  public static final Subject<OvertimeArrangement> OVERTIME_ARRANGEMENT =
      Subject.named(
          "overtime-arrangement", OvertimeArrangement.class, "加班安排", "arrangement of overtime");

  /** 紧急情形. */
  public static final Flag<OvertimeArrangement> EMERGENCY =
      OVERTIME_ARRANGEMENT.flag(
          "emergency",
          "紧急情形",
          "emergency",
          OvertimeArrangement::emergency,
          OvertimeArrangement::withEmergency);

  /** 与工会协商. */
  public static final Flag<OvertimeArrangement> UNION_CONSULTED =
      OVERTIME_ARRANGEMENT
          .flag(
              "union-consulted",
              "与工会协商",
              "union consulted",
              OvertimeArrangement::unionConsulted,
              OvertimeArrangement::withUnionConsulted)
          .actionable();

  /** 工会事先同意. */
  public static final Flag<OvertimeArrangement> UNION_AGREED =
      OVERTIME_ARRANGEMENT
          .flag(
              "union-agreed",
              "工会事先同意",
              "union agreed",
              OvertimeArrangement::unionAgreed,
              OvertimeArrangement::withUnionAgreed)
          .actionable();

  /** 与劳动者协商. */
  public static final Flag<OvertimeArrangement> WORKER_AGREED =
      OVERTIME_ARRANGEMENT
          .flag(
              "worker-agreed",
              "与劳动者协商",
              "worker consulted",
              OvertimeArrangement::workerAgreed,
              OvertimeArrangement::withWorkerAgreed)
          .actionable();

  /** 特殊原因. */
  public static final Flag<OvertimeArrangement> SPECIAL_REASON =
      OVERTIME_ARRANGEMENT.flag(
          "special-reason",
          "特殊原因",
          "special reason",
          OvertimeArrangement::specialReason,
          OvertimeArrangement::withSpecialReason);

  /** 当日加班时间（分钟）. */
  public static final QuantityFact<OvertimeArrangement, Integer> DAY_MINUTES =
      OVERTIME_ARRANGEMENT
          .count(
              "day-minutes",
              "当日加班时间（分钟）",
              "overtime of the day",
              OvertimeArrangement::dayMinutes,
              OvertimeArrangement::withDayMinutes)
          .atLeast(0)
          .actionable();

  /** 当月加班时间（分钟）. */
  public static final QuantityFact<OvertimeArrangement, Integer> MONTH_MINUTES =
      OVERTIME_ARRANGEMENT
          .count(
              "month-minutes",
              "当月加班时间（分钟）",
              "overtime of the month",
              OvertimeArrangement::monthMinutes,
              OvertimeArrangement::withMonthMinutes)
          .atLeast(0)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<OvertimeArrangement> VOCABULARY =
      Vocabulary.of(OVERTIME_ARRANGEMENT, OvertimeArrangement.builder().build())
          .with(
              EMERGENCY,
              UNION_CONSULTED,
              UNION_AGREED,
              WORKER_AGREED,
              SPECIAL_REASON,
              DAY_MINUTES,
              MONTH_MINUTES);
}

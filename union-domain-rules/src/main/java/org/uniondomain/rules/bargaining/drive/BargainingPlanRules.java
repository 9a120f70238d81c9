package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.bargaining.drive.BargainingPlanFacts.BARGAINING_PLAN;
import static org.uniondomain.rules.bargaining.drive.BargainingPlanFacts.YEARS;
import static org.uniondomain.rules.bargaining.drive.PlanYearFacts.ASSESSED;
import static org.uniondomain.rules.bargaining.drive.PlanYearFacts.BULLETINS;
import static org.uniondomain.rules.bargaining.drive.PlanYearFacts.PLAN_YEAR;
import static org.uniondomain.rules.bargaining.drive.PlanYearFacts.REACHED;
import static org.uniondomain.rules.bargaining.drive.PlanYearFacts.TARGET;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.InnerMongoliaLaw.BARGAINING_DRIVE_REPORT;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.drive.BargainingPlan;
import org.uniondomain.core.bargaining.drive.PlanYear;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 工资集体协商规划规则: a plan of three years, each with a target, an assessment and bulletins. */
public final class BargainingPlanRules {
  private BargainingPlanRules() {}

  /** 规划年数. */
  public static final Threshold<Integer> PLANNED_YEARS =
      threshold("bargaining.plan.years", COUNT, EXACTLY, "规划年数", "years of the plan")
          .in(Regions.INNER_MONGOLIA)
          .since(LocalDate.of(2013, 12, 31), 3, BARGAINING_DRIVE_REPORT.cited(), REPORTED);

  /** 三年规划. */
  public static final Requirement<BargainingPlan> THREE_YEARS =
      requirement("bargaining.plan.three-years", BARGAINING_PLAN)
          .label("工资集体协商三年规划", "plan of three years")
          .clause(
              PLANNED_YEARS,
              CONSISTENCY,
              "工资集体协商规划的年度数{bound}{value}",
              "a plan for wage bargaining has {bound} {value} years")
          .that(YEARS.count().meets(PLANNED_YEARS))
          .build();

  /** 每年有目标. */
  public static final Requirement<PlanYear> WITH_TARGET =
      requirement("bargaining.plan.year-target", PLAN_YEAR)
          .label("规划年度有目标", "year with a target")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "规划的每一年度都有目标",
              "every year of the plan has a target")
          .that(TARGET.meets(Limit.at(EXCEEDING, Quantity.of(0))))
          .build();

  /** 完成年度目标. */
  public static final Requirement<PlanYear> COMPLETED =
      requirement("bargaining.plan.year-completed", PLAN_YEAR)
          .label("完成规划年度目标", "target of the year reached")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              Modality.TARGET,
              "年度完成数达到年度目标",
              "what was reached is not less than the target of the year")
          .that(REACHED.meets(Limit.at(REACHING, TARGET)))
          .build();

  /** 目标考核. */
  public static final Requirement<PlanYear> YEAR_ASSESSED =
      requirement("bargaining.plan.year-assessed", PLAN_YEAR)
          .label("规划年度目标考核", "year assessed")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              Modality.TARGET,
              "对规划年度进行目标考核",
              "the year is assessed against its target")
          .that(ASSESSED)
          .build();

  /** 工作通报. */
  public static final Requirement<PlanYear> BULLETIN_ISSUED =
      requirement("bargaining.plan.bulletin", PLAN_YEAR)
          .label("工资集体协商工作通报", "work bulletin")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              Modality.TARGET,
              "规划年度内发出工作通报",
              "a work bulletin is issued in the year")
          .that(BULLETINS.meets(Limit.at(EXCEEDING, Quantity.of(0))))
          .build();

  /** 规划完成数. */
  public static final Calculation<BargainingPlan, Integer> REACHED_IN_ALL =
      Calculation.<BargainingPlan, Integer>calculation(
              "bargaining.plan.years-completed", BARGAINING_PLAN, COUNT)
          .label("完成目标的年度数", "years whose target was reached")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "完成目标的年度逐年计数",
              "the years whose target was reached are counted")
          .is(YEARS.count(COMPLETED.isMet()))
          .build();

  /** 年度规则. */
  public static final SubjectRules<PlanYear> YEAR_RULES =
      SubjectRules.of(
          PlanYearFacts.VOCABULARY, WITH_TARGET, COMPLETED, YEAR_ASSESSED, BULLETIN_ISSUED);

  /** 规则. */
  public static final SubjectRules<BargainingPlan> RULES =
      SubjectRules.of(BargainingPlanFacts.VOCABULARY, THREE_YEARS, REACHED_IN_ALL);
}

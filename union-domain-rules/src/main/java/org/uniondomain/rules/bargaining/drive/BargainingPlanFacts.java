package org.uniondomain.rules.bargaining.drive;

import org.uniondomain.core.bargaining.drive.BargainingPlan;
import org.uniondomain.core.bargaining.drive.PlanYear;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工资集体协商工作规划要素: what can be told of a plan for wage bargaining. */
public final class BargainingPlanFacts {
  private BargainingPlanFacts() {}

  /** 工资集体协商工作规划. */
  public static final Subject<BargainingPlan> BARGAINING_PLAN =
      Subject.named(
          "bargaining-plan", BargainingPlan.class, "工资集体协商工作规划", "plan for wage bargaining");

  /** 规划年度. */
  public static final Items<BargainingPlan, PlanYear> YEARS =
      BARGAINING_PLAN.items(
          "years",
          "规划年度",
          "years of the plan",
          PlanYear.class,
          BargainingPlan::years,
          BargainingPlan::withYears);

  /** 词汇. */
  public static final Vocabulary<BargainingPlan> VOCABULARY =
      Vocabulary.of(BARGAINING_PLAN, BargainingPlan.builder().build())
          .with(YEARS, PlanYearFacts.VOCABULARY);
}

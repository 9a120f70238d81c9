package org.uniondomain.rules.bargaining.drive;

import org.uniondomain.core.bargaining.drive.PlanYear;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工资集体协商规划年度要素: what can be told of a year of a plan. */
public final class PlanYearFacts {
  private PlanYearFacts() {}

  /** 工资集体协商规划年度. */
  public static final Subject<PlanYear> PLAN_YEAR =
      Subject.named("plan-year", PlanYear.class, "工资集体协商规划年度", "year of the plan");

  /** 年度. */
  public static final QuantityFact<PlanYear, Integer> YEAR =
      PLAN_YEAR.count("year", "年度", "year", PlanYear::year, PlanYear::withYear).atLeast(1);

  /** 年度目标. */
  public static final QuantityFact<PlanYear, Integer> TARGET =
      PLAN_YEAR
          .count("target", "年度目标", "target", PlanYear::target, PlanYear::withTarget)
          .atLeast(0);

  /** 年度完成数. */
  public static final QuantityFact<PlanYear, Integer> REACHED =
      PLAN_YEAR
          .count("reached", "年度完成数", "reached", PlanYear::reached, PlanYear::withReached)
          .atLeast(0);

  /** 已目标考核. */
  public static final Flag<PlanYear> ASSESSED =
      PLAN_YEAR.flag("assessed", "已目标考核", "assessed", PlanYear::assessed, PlanYear::withAssessed);

  /** 工作通报次数. */
  public static final QuantityFact<PlanYear, Integer> BULLETINS =
      PLAN_YEAR
          .count("bulletins", "工作通报次数", "bulletins", PlanYear::bulletins, PlanYear::withBulletins)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<PlanYear> VOCABULARY =
      Vocabulary.of(PLAN_YEAR, PlanYear.builder().build())
          .with(YEAR, TARGET, REACHED, ASSESSED, BULLETINS);
}

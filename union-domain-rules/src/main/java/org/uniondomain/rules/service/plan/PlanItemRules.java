package org.uniondomain.rules.service.plan;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.Conventions.RECORDED_WHOLE;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_PLAN;
import static org.uniondomain.rules.service.plan.PlanItemFacts.ACTUAL;
import static org.uniondomain.rules.service.plan.PlanItemFacts.AS_OF;
import static org.uniondomain.rules.service.plan.PlanItemFacts.FORMER_TARGET;
import static org.uniondomain.rules.service.plan.PlanItemFacts.INDICATOR;
import static org.uniondomain.rules.service.plan.PlanItemFacts.PLAN_ITEM;
import static org.uniondomain.rules.service.plan.PlanItemFacts.TARGET_NUMBER;
import static org.uniondomain.rules.service.plan.PlanItemFacts.UNIT;
import static org.uniondomain.rules.service.plan.PlanItemFacts.VOCABULARY;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.service.plan.PlanIndicator;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.core.service.plan.PlanUnit;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 十件实事项目规则: a target is told whole; progress is an exact ratio; done means the target is reached.
 */
public final class PlanItemRules {
  private PlanItemRules() {}

  private static final Quantity<PlanItem, Ratio> ONE = Quantity.of(RATIO, Ratio.ONE);

  /** 完成: the number reached is the target or more. */
  static final Condition<PlanItem> DONE_ITEM =
      all(TARGET_NUMBER.exists(), ACTUAL.meets(at(OR_MORE, TARGET_NUMBER)));

  /** 有目标数的项目要素齐全. */
  public static final Requirement<PlanItem> COMPLETE =
      requirement("service.plan-item.complete", PLAN_ITEM)
          .label("实事项目要素齐全", "item told whole")
          .clause(
              RECORDED_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "有目标数的实事项目注明指标、计量单位、完成数和截止日",
              "an item with a target names its indicator, its unit, the number reached and the day"
                  + " of the count")
          .when(TARGET_NUMBER.exists())
          .that(
              all(
                  INDICATOR.is(PlanIndicator.UNNAMED_INDICATOR).not(),
                  UNIT.is(PlanUnit.UNNAMED_UNIT).not(),
                  ACTUAL.exists(),
                  AS_OF.happened()))
          .build();

  /** 完成率: number reached of the target, exactly. */
  public static final Calculation<PlanItem, Ratio> COMPLETION =
      calculation("service.plan-item.completion", PLAN_ITEM, RATIO)
          .label("完成率", "completion")
          .clause(EXACT_RATES, CONVENTION, TARGET, "完成率为完成数与目标数之比", "number reached of the target")
          .when(TARGET_NUMBER.meets(at(OR_MORE, Quantity.of(1))))
          .is(ONE.times(ACTUAL).per(TARGET_NUMBER))
          .build();

  /** 已完成. */
  public static final Requirement<PlanItem> DONE =
      requirement("service.plan-item.done", PLAN_ITEM)
          .label("实事项目完成", "item done")
          .clause(
              EXACT_RATES,
              CONVENTION,
              TARGET,
              "完成数不少于目标数的，项目完成",
              "an item is done when the number reached is the target or more")
          .when(TARGET_NUMBER.exists())
          .that(ACTUAL.meets(at(OR_MORE, TARGET_NUMBER)))
          .build();

  /** 比上年增长. */
  public static final Requirement<PlanItem> GROWN =
      requirement("service.plan-item.grown", PLAN_ITEM)
          .label("目标数比上年增加", "target above that of the former year")
          .clause(
              SERVICE_PLAN.cited(),
              REPORTED,
              TARGET,
              "同一指标的目标数比上年增加",
              "the target of an indicator is above that of the former year")
          .when(all(TARGET_NUMBER.exists(), FORMER_TARGET.exists()))
          .that(TARGET_NUMBER.meets(at(EXCEEDING, FORMER_TARGET)))
          .build();

  /** 目标数为上年的比率. */
  public static final Calculation<PlanItem, Ratio> GROWTH =
      calculation("service.plan-item.growth", PLAN_ITEM, RATIO)
          .label("目标数与上年之比", "target as a share of the former year's")
          .clause(
              EXACT_RATES,
              CONVENTION,
              TARGET,
              "目标数与上年同一指标目标数之比",
              "target of the indicator as a share of its target of the former year")
          .when(FORMER_TARGET.meets(at(OR_MORE, Quantity.of(1))))
          .is(ONE.times(TARGET_NUMBER).per(FORMER_TARGET))
          .build();

  /** 规则. */
  public static final SubjectRules<PlanItem> RULES =
      SubjectRules.of(
          VOCABULARY,
          COMPLETE,
          COMPLETION,
          DONE,
          GROWN,
          GROWTH,
          PlanTargetRules.TRAINED_WORKERS,
          PlanTargetRules.APPEAL_CENTRES,
          PlanTargetRules.COUNSELLING_ROOMS,
          PlanTargetRules.HARDSHIP_WORKERS,
          PlanTargetRules.SAFETY_SUPERVISORS,
          PlanTargetRules.ANKANG_PARTICIPANTS);
}

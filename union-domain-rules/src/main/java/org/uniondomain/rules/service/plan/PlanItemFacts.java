package org.uniondomain.rules.service.plan;

import java.time.LocalDate;
import org.uniondomain.core.service.plan.PlanIndicator;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.core.service.plan.PlanUnit;
import org.uniondomain.core.service.plan.ServiceArea;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 十件实事项目要素: what can be told of the item of the yearly plan. */
public final class PlanItemFacts {
  private PlanItemFacts() {}

  /** 十件实事项目. */
  public static final Subject<PlanItem> PLAN_ITEM =
      Subject.named("plan-item", PlanItem.class, "十件实事项目", "item of the yearly plan");

  /** 序号. */
  public static final QuantityFact<PlanItem, Integer> POSITION =
      PLAN_ITEM.count(
          "position", "序号", "number of the item", PlanItem::position, PlanItem::withPosition);

  /** 实事领域. */
  public static final Choice<PlanItem, ServiceArea> AREA =
      PLAN_ITEM.choice(
          "area", "实事领域", "area", ServiceArea.class, PlanItem::area, PlanItem::withArea);

  /** 指标. */
  public static final Choice<PlanItem, PlanIndicator> INDICATOR =
      PLAN_ITEM.choice(
          "indicator",
          "指标",
          "indicator",
          PlanIndicator.class,
          PlanItem::indicator,
          PlanItem::withIndicator);

  /** 计量单位. */
  public static final Choice<PlanItem, PlanUnit> UNIT =
      PLAN_ITEM.choice(
          "unit", "计量单位", "unit of the target", PlanUnit.class, PlanItem::unit, PlanItem::withUnit);

  /** 目标数. */
  public static final QuantityFact<PlanItem, Integer> TARGET_NUMBER =
      PLAN_ITEM.count(
          "target-number", "目标数", "target", PlanItem::targetNumber, PlanItem::withTargetNumber);

  /** 上年目标数. */
  public static final QuantityFact<PlanItem, Integer> FORMER_TARGET =
      PLAN_ITEM.count(
          "former-target",
          "上年目标数",
          "target of the former year",
          PlanItem::formerTarget,
          PlanItem::withFormerTarget);

  /** 完成数. */
  public static final QuantityFact<PlanItem, Integer> ACTUAL =
      PLAN_ITEM.count("actual", "完成数", "number reached", PlanItem::actual, PlanItem::withActual);

  /** 截止日. */
  public static final QuantityFact<PlanItem, LocalDate> AS_OF =
      PLAN_ITEM.day("as-of", "截止日", "day of the count", PlanItem::asOf, PlanItem::withAsOf);

  /** 词汇. */
  public static final Vocabulary<PlanItem> VOCABULARY =
      Vocabulary.of(PLAN_ITEM, PlanItem.builder().build())
          .with(POSITION, AREA, INDICATOR, UNIT, TARGET_NUMBER, FORMER_TARGET, ACTUAL, AS_OF);
}

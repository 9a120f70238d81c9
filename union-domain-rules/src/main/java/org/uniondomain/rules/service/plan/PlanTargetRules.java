package org.uniondomain.rules.service.plan;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_PLAN;
import static org.uniondomain.rules.service.plan.PlanItemFacts.ACTUAL;
import static org.uniondomain.rules.service.plan.PlanItemFacts.AS_OF;
import static org.uniondomain.rules.service.plan.PlanItemFacts.INDICATOR;
import static org.uniondomain.rules.service.plan.PlanItemFacts.PLAN_ITEM;

import java.time.LocalDate;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.plan.PlanIndicator;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 2013年实事目标: the six numbers of the plan of the Inner Mongolia federation, held against counts of
 * 2013. They are targets: missing one breaches nothing.
 */
public final class PlanTargetRules {
  private PlanTargetRules() {}

  private static final LocalDate FROM = LocalDate.of(2013, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2014, 1, 1);

  private static Threshold<Integer> number(String id, PlanIndicator indicator, int value) {
    return threshold(
            "service.plan-target." + id + "-number",
            COUNT,
            NOT_LOWER_THAN,
            indicator.label() + "目标数",
            "target: " + indicator.englishLabel())
        .in(Regions.INNER_MONGOLIA)
        .since(FROM, value, SERVICE_PLAN.cited(), REPORTED)
        .until(UNTIL);
  }

  private static Requirement<PlanItem> reached(
      String id, PlanIndicator indicator, Threshold<Integer> number) {
    return requirement("service.plan-target." + id, PLAN_ITEM)
        .label(indicator.label(), indicator.englishLabel())
        .clause(
            number,
            TARGET,
            indicator.label() + "{bound}{value}",
            indicator.englishLabel() + ": {bound} {value}")
        .when(INDICATOR.is(indicator))
        .that(ACTUAL.meets(number))
        .judgedOn(AS_OF)
        .build();
  }

  /** 培训人数目标. */
  public static final Threshold<Integer> TRAINED_NUMBER =
      number("trained-workers", PlanIndicator.TRAINED_WORKERS, 50_000);

  /** 诉求中心目标. */
  public static final Threshold<Integer> CENTRES_NUMBER =
      number("appeal-centres", PlanIndicator.APPEAL_CENTRES, 3_000);

  /** 心理辅导室目标. */
  public static final Threshold<Integer> ROOMS_NUMBER =
      number("counselling-rooms", PlanIndicator.COUNSELLING_ROOMS, 500);

  /** 困难职工目标. */
  public static final Threshold<Integer> HARDSHIP_NUMBER =
      number("hardship-workers", PlanIndicator.HARDSHIP_WORKERS, 180_000);

  /** 群众安全监督员目标. */
  public static final Threshold<Integer> SUPERVISORS_NUMBER =
      number("safety-supervisors", PlanIndicator.SAFETY_SUPERVISORS, 10_000);

  /** “安康杯”参赛目标. */
  public static final Threshold<Integer> ANKANG_NUMBER =
      number("ankang-participants", PlanIndicator.ANKANG_PARTICIPANTS, 1_200_000);

  /** 培训农牧民工和下岗失业人员. */
  public static final Requirement<PlanItem> TRAINED_WORKERS =
      reached("trained-workers", PlanIndicator.TRAINED_WORKERS, TRAINED_NUMBER);

  /** 规模以上企业职工诉求（帮扶）中心. */
  public static final Requirement<PlanItem> APPEAL_CENTRES =
      reached("appeal-centres", PlanIndicator.APPEAL_CENTRES, CENTRES_NUMBER);

  /** 职工心理辅导室. */
  public static final Requirement<PlanItem> COUNSELLING_ROOMS =
      reached("counselling-rooms", PlanIndicator.COUNSELLING_ROOMS, ROOMS_NUMBER);

  /** 帮扶困难职工. */
  public static final Requirement<PlanItem> HARDSHIP_WORKERS =
      reached("hardship-workers", PlanIndicator.HARDSHIP_WORKERS, HARDSHIP_NUMBER);

  /** 培训群众安全监督员. */
  public static final Requirement<PlanItem> SAFETY_SUPERVISORS =
      reached("safety-supervisors", PlanIndicator.SAFETY_SUPERVISORS, SUPERVISORS_NUMBER);

  /** “安康杯”竞赛参赛职工. */
  public static final Requirement<PlanItem> ANKANG_PARTICIPANTS =
      reached("ankang-participants", PlanIndicator.ANKANG_PARTICIPANTS, ANKANG_NUMBER);
}

package org.uniondomain.rules.service.plan;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_PLAN;
import static org.uniondomain.rules.service.plan.ServicePlanFacts.ACTIVITIES;
import static org.uniondomain.rules.service.plan.ServicePlanFacts.ANNOUNCED_AT_PLENARY;
import static org.uniondomain.rules.service.plan.ServicePlanFacts.ANNOUNCED_ON;
import static org.uniondomain.rules.service.plan.ServicePlanFacts.COMMITTEE_TERM;
import static org.uniondomain.rules.service.plan.ServicePlanFacts.ITEMS;
import static org.uniondomain.rules.service.plan.ServicePlanFacts.PLENARY_SESSION;
import static org.uniondomain.rules.service.plan.ServicePlanFacts.SERVICE_PLAN_SUBJECT;
import static org.uniondomain.rules.service.plan.ServicePlanFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.plan.ServiceArea;
import org.uniondomain.core.service.plan.ServicePlan;
import org.uniondomain.core.service.plan.WorkTheme;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 十件实事计划规则: ten tasks in ten areas, announced at a plenary; how many are done. */
public final class ServicePlanRules {
  private ServicePlanRules() {}

  private static Condition<ServicePlan> one(ServiceArea area) {
    return ITEMS.count(PlanItemFacts.AREA.is(area)).meets(at(EXACTLY, Quantity.of(1)));
  }

  /** 实事件数. */
  public static final Threshold<Integer> TASKS =
      threshold("service.plan.tasks", COUNT, EXACTLY, "年度实事件数", "tasks of a yearly plan")
          .in(Regions.INNER_MONGOLIA)
          .since(LocalDate.of(2013, 1, 1), 10, SERVICE_PLAN.cited(), REPORTED);

  /** 十个领域各一件. */
  public static final Requirement<ServicePlan> TEN_AREAS =
      requirement("service.plan.ten-areas", SERVICE_PLAN_SUBJECT)
          .label("十件实事分属十个领域", "ten tasks in ten areas")
          .clause(
              TASKS,
              AS_A_RULE,
              "年度计划的实事{bound}{value}件，十个领域各一件",
              "a yearly plan has {bound} {value} tasks, one for each of the ten areas")
          .that(
              all(
                  ITEMS.count().meets(TASKS),
                  one(ServiceArea.INCOME_SECURITY),
                  one(ServiceArea.EMPLOYMENT),
                  one(ServiceArea.COMPETITION),
                  one(ServiceArea.RIGHTS_HELP),
                  one(ServiceArea.WORKER_CULTURE),
                  one(ServiceArea.HARDSHIP_RELIEF),
                  one(ServiceArea.GOLDEN_AUTUMN),
                  one(ServiceArea.WOMEN_WORKERS),
                  one(ServiceArea.MODEL_WORKERS),
                  one(ServiceArea.LABOUR_PROTECTION)))
          .build();

  /** 全委会上公布. */
  public static final Requirement<ServicePlan> ANNOUNCED =
      requirement("service.plan.announced", SERVICE_PLAN_SUBJECT)
          .label("计划在全委会上公布", "plan announced at a plenary")
          .clause(
              SERVICE_PLAN.cited(),
              REPORTED,
              CONSISTENCY,
              "年度计划在工会委员会全体会议上公布，并注明届次和次数",
              "a yearly plan is announced at a plenary, whose term and number are told")
          .that(
              all(
                  ANNOUNCED_ON.happened(),
                  ANNOUNCED_AT_PLENARY,
                  COMMITTEE_TERM.exists(),
                  PLENARY_SESSION.exists()))
          .build();

  /** 已完成件数. */
  public static final Calculation<ServicePlan, Integer> ITEMS_DONE =
      calculation("service.plan.items-done", SERVICE_PLAN_SUBJECT, COUNT)
          .label("已完成的实事件数", "items done")
          .clause(
              EXACT_RATES, CONVENTION, TARGET, "完成数不少于目标数的实事件数", "items whose target was reached")
          .is(ITEMS.count(PlanItemRules.DONE_ITEM))
          .build();

  /** 有目标数的件数. */
  public static final Calculation<ServicePlan, Integer> ITEMS_WITH_TARGET =
      calculation("service.plan.items-with-target", SERVICE_PLAN_SUBJECT, COUNT)
          .label("有目标数的实事件数", "items with a target")
          .clause(EXACT_RATES, CONVENTION, TARGET, "定有目标数的实事件数", "items that have a number")
          .is(ITEMS.count(PlanItemFacts.TARGET_NUMBER.exists()))
          .build();

  private static Calculation<ServicePlan, Integer> activities(String id, WorkTheme theme) {
    return calculation(id, SERVICE_PLAN_SUBJECT, COUNT)
        .label("主题活动数：" + theme.label(), "activities under a theme: " + theme.englishLabel())
        .clause(
            EXACT_RATES,
            CONVENTION,
            CONSISTENCY,
            "归入该主题的服务活动数",
            "activities that are filed under the theme")
        .is(ACTIVITIES.count(ServiceCampaignFacts.THEME.is(theme)))
        .build();
  }

  /** “8337”发展思路主题活动数. */
  public static final Calculation<ServicePlan, Integer> STRATEGY_ACTIVITIES =
      activities("service.plan.strategy-activities", WorkTheme.REGIONAL_STRATEGY);

  /** 群众路线主题活动数. */
  public static final Calculation<ServicePlan, Integer> MASS_LINE_ACTIVITIES =
      activities("service.plan.mass-line-activities", WorkTheme.MASS_LINE);

  /** 主力军主题活动数. */
  public static final Calculation<ServicePlan, Integer> MAIN_FORCE_ACTIVITIES =
      activities("service.plan.main-force-activities", WorkTheme.MAIN_FORCE);

  /** 规则. */
  public static final SubjectRules<ServicePlan> RULES =
      SubjectRules.of(
          VOCABULARY,
          TEN_AREAS,
          ANNOUNCED,
          ITEMS_DONE,
          ITEMS_WITH_TARGET,
          STRATEGY_ACTIVITIES,
          MASS_LINE_ACTIVITIES,
          MAIN_FORCE_ACTIVITIES);
}

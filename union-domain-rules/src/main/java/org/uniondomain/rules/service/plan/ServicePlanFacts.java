package org.uniondomain.rules.service.plan;

import java.time.LocalDate;
import java.time.Year;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.core.service.plan.ServiceCampaign;
import org.uniondomain.core.service.plan.ServicePlan;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 服务职工10件实事计划要素: what can be told of the yearly service plan. */
public final class ServicePlanFacts {
  private ServicePlanFacts() {}

  /** 服务职工10件实事计划. */
  public static final Subject<ServicePlan> SERVICE_PLAN_SUBJECT =
      Subject.named("service-plan", ServicePlan.class, "服务职工10件实事计划", "yearly service plan");

  /** 计划年度. */
  public static final ValueFact<ServicePlan, Year> YEAR =
      SERVICE_PLAN_SUBJECT.value(
          "year", "计划年度", "year of the plan", Year.class, ServicePlan::year, ServicePlan::withYear);

  /** 公布日. */
  public static final QuantityFact<ServicePlan, LocalDate> ANNOUNCED_ON =
      SERVICE_PLAN_SUBJECT.day(
          "announced-on",
          "公布日",
          "day of announcement",
          ServicePlan::announcedOn,
          ServicePlan::withAnnouncedOn);

  /** 在全委会上公布. */
  public static final Flag<ServicePlan> ANNOUNCED_AT_PLENARY =
      SERVICE_PLAN_SUBJECT.flag(
          "announced-at-plenary",
          "在全委会上公布",
          "announced at a plenary",
          ServicePlan::announcedAtPlenary,
          ServicePlan::withAnnouncedAtPlenary);

  /** 委员会届次. */
  public static final QuantityFact<ServicePlan, Integer> COMMITTEE_TERM =
      SERVICE_PLAN_SUBJECT.count(
          "committee-term",
          "委员会届次",
          "term of the committee",
          ServicePlan::committeeTerm,
          ServicePlan::withCommitteeTerm);

  /** 全委会次数. */
  public static final QuantityFact<ServicePlan, Integer> PLENARY_SESSION =
      SERVICE_PLAN_SUBJECT.count(
          "plenary-session",
          "全委会次数",
          "number of the plenary",
          ServicePlan::plenarySession,
          ServicePlan::withPlenarySession);

  /** 实事项目. */
  public static final Items<ServicePlan, PlanItem> ITEMS =
      SERVICE_PLAN_SUBJECT.items(
          "items", "实事项目", "items", PlanItem.class, ServicePlan::items, ServicePlan::withItems);

  /** 服务活动. */
  public static final Items<ServicePlan, ServiceCampaign> ACTIVITIES =
      SERVICE_PLAN_SUBJECT.items(
          "activities",
          "服务活动",
          "activities",
          ServiceCampaign.class,
          ServicePlan::activities,
          ServicePlan::withActivities);

  /** 词汇. */
  public static final Vocabulary<ServicePlan> VOCABULARY =
      Vocabulary.of(SERVICE_PLAN_SUBJECT, ServicePlan.builder().build())
          .with(YEAR, ANNOUNCED_ON, ANNOUNCED_AT_PLENARY, COMMITTEE_TERM, PLENARY_SESSION)
          .with(ITEMS, PlanItemFacts.VOCABULARY)
          .with(ACTIVITIES, ServiceCampaignFacts.VOCABULARY);
}

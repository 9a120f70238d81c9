package org.uniondomain.rules.service.plan;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.DAYS_IN_ORDER;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_REPORT;
import static org.uniondomain.rules.service.plan.ServiceCampaignFacts.ENDED_ON;
import static org.uniondomain.rules.service.plan.ServiceCampaignFacts.LEDGER_FROM;
import static org.uniondomain.rules.service.plan.ServiceCampaignFacts.SERVICE_CAMPAIGN;
import static org.uniondomain.rules.service.plan.ServiceCampaignFacts.STARTED_ON;
import static org.uniondomain.rules.service.plan.ServiceCampaignFacts.VOCABULARY;

import org.uniondomain.core.service.plan.ServiceCampaign;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;

/** 走访服务活动规则: days in order, and campaigns before the ledger. */
public final class ServiceCampaignRules {
  private ServiceCampaignRules() {}

  /** 活动起止. */
  public static final Requirement<ServiceCampaign> ORDER =
      requirement("service.campaign.order", SERVICE_CAMPAIGN)
          .label("活动起止日期先后", "order of the days of a campaign")
          .clause(
              DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "结束不早于开始",
              "a campaign does not end before it starts")
          .when(STARTED_ON.happened())
          .that(ENDED_ON.meets(at(NOT_EARLIER_THAN, STARTED_ON)))
          .build();

  /** 先活动后台账. */
  public static final Requirement<ServiceCampaign> BEFORE_THE_LEDGER =
      requirement("service.campaign.before-the-ledger", SERVICE_CAMPAIGN)
          .label("走访活动先于服务台账", "campaign before the ledger")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "走访服务活动先于服务职工工作台账启用",
              "the campaigns of visits came before the ledger of services")
          .when(STARTED_ON.happened())
          .that(LEDGER_FROM.meets(at(NOT_EARLIER_THAN, STARTED_ON)))
          .build();

  /** 规则. */
  public static final SubjectRules<ServiceCampaign> RULES =
      SubjectRules.of(VOCABULARY, ORDER, BEFORE_THE_LEDGER);
}

package org.uniondomain.rules.service.plan;

import java.time.LocalDate;
import org.uniondomain.core.service.plan.ServiceCampaign;
import org.uniondomain.core.service.plan.WorkTheme;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 走访服务活动要素: what can be told of the service campaign. */
public final class ServiceCampaignFacts {
  private ServiceCampaignFacts() {}

  /** 走访服务活动. */
  public static final Subject<ServiceCampaign> SERVICE_CAMPAIGN =
      Subject.named("service-campaign", ServiceCampaign.class, "走访服务活动", "service campaign");

  /** 名称. */
  public static final ValueFact<ServiceCampaign, String> TITLE =
      SERVICE_CAMPAIGN.value(
          "title", "名称", "title", String.class, ServiceCampaign::title, ServiceCampaign::withTitle);

  /** 主题. */
  public static final Choice<ServiceCampaign, WorkTheme> THEME =
      SERVICE_CAMPAIGN.choice(
          "theme",
          "主题",
          "theme",
          WorkTheme.class,
          ServiceCampaign::theme,
          ServiceCampaign::withTheme);

  /** 开始日. */
  public static final QuantityFact<ServiceCampaign, LocalDate> STARTED_ON =
      SERVICE_CAMPAIGN.day(
          "started-on",
          "开始日",
          "day it started",
          ServiceCampaign::startedOn,
          ServiceCampaign::withStartedOn);

  /** 结束日. */
  public static final QuantityFact<ServiceCampaign, LocalDate> ENDED_ON =
      SERVICE_CAMPAIGN.day(
          "ended-on",
          "结束日",
          "day it ended",
          ServiceCampaign::endedOn,
          ServiceCampaign::withEndedOn);

  /** 台账启用日. */
  public static final QuantityFact<ServiceCampaign, LocalDate> LEDGER_FROM =
      SERVICE_CAMPAIGN.day(
          "ledger-from",
          "台账启用日",
          "first day of the ledger",
          ServiceCampaign::ledgerFrom,
          ServiceCampaign::withLedgerFrom);

  /** 走访次数. */
  public static final QuantityFact<ServiceCampaign, Integer> VISITS =
      SERVICE_CAMPAIGN.count(
          "visits", "走访次数", "visits", ServiceCampaign::visits, ServiceCampaign::withVisits);

  /** 词汇. */
  public static final Vocabulary<ServiceCampaign> VOCABULARY =
      Vocabulary.of(SERVICE_CAMPAIGN, ServiceCampaign.builder().build())
          .with(TITLE, THEME, STARTED_ON, ENDED_ON, LEDGER_FROM, VISITS);
}

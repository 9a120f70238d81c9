package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTENT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.ContractContentFacts.PLATFORM_ENTERPRISE;
import static org.uniondomain.rules.bargaining.contract.ContractContentFacts.PLATFORM_MATTERS;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageRules.PLATFORM_TRADES;
import static org.uniondomain.rules.bargaining.coverage.ContractCoverageRules.PROCESSING_AND_TRANSPORT;
import static org.uniondomain.rules.bargaining.performance.ContractWorkerFacts.APPLIED;
import static org.uniondomain.rules.bargaining.performance.ContractWorkerFacts.CONTRACT_WORKER;
import static org.uniondomain.rules.bargaining.performance.ContractWorkerFacts.DISPATCHED;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.InnerMongoliaLaw.WAGE_BARGAINING_REGULATION;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.performance.ContractWorker;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.performance.ContractWorkerFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;

/**
 * 内蒙古自治区集体合同覆盖规定: the trades that the region names, what platforms can bargain over, and the
 * dispatched workers that a wage agreement covers.
 */
public final class InnerMongoliaContractCoverage {
  private InnerMongoliaContractCoverage() {}

  private static final LocalDate FIRST = LocalDate.of(2012, 10, 1);
  private static final LocalDate AMENDED = LocalDate.of(2025, 12, 1);
  private static final Citation TEXT_OF_2012 = WAGE_BARGAINING_REGULATION.in("2012");

  /** 平台企业协商内容: since 2025. */
  public static final Requirement<CollectiveContract> PLATFORM =
      requirement("bargaining.inner-mongolia.platform-matters", CONTRACT)
          .label("内蒙古自治区平台企业协商内容", "what platforms can bargain over in Inner Mongolia")
          .clause(
              WAGE_BARGAINING_REGULATION.article(21),
              TEXT,
              MAY,
              "平台企业可以就计件单价、订单分配、抽成比例、报酬构成、奖惩制度和算法规则协商",
              "platforms can bargain over unit prices, the allocation of orders, commission, the"
                  + " composition of pay, penalties and algorithms")
          .when(CollectiveContractFacts.KIND.is(WAGE).and(CONTENT.of(PLATFORM_ENTERPRISE)))
          .that(CONTENT.of(PLATFORM_MATTERS).some(Condition.always()))
          .build();

  /** 平台规则. */
  public static final SubjectRules<CollectiveContract> RULES =
      SubjectRules.of(CollectiveContractFacts.VOCABULARY, PLATFORM);

  /** 工资协议覆盖被派遣职工. */
  public static final Requirement<ContractWorker> DISPATCHED_TOO =
      requirement("bargaining.inner-mongolia.dispatched-covered", CONTRACT_WORKER)
          .label("内蒙古自治区工资协议适用于被派遣职工", "wage agreement for dispatched workers in Inner Mongolia")
          .clause(
              TEXT_OF_2012,
              INFERRED,
              SHALL,
              "工资协议适用于企业使用的劳务派遣职工",
              "a wage agreement covers the dispatched workers that the enterprise uses")
          .later(WAGE_BARGAINING_REGULATION.article(5, 2), TEXT)
          .when(ContractWorkerFacts.KIND.is(WAGE).and(DISPATCHED))
          .that(APPLIED)
          .build();

  /** 职工规则. */
  public static final SubjectRules<ContractWorker> WORKERS =
      SubjectRules.of(ContractWorkerFacts.VOCABULARY, DISPATCHED_TOO);

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .replaces(
              PROCESSING_AND_TRANSPORT,
              own ->
                  own.since(FIRST, true, TEXT_OF_2012, INFERRED)
                      .since(AMENDED, true, WAGE_BARGAINING_REGULATION.article(34), TEXT))
          .replaces(
              PLATFORM_TRADES,
              own -> own.since(AMENDED, true, WAGE_BARGAINING_REGULATION.article(34), TEXT));
}

package org.uniondomain.rules.bargaining;

import org.uniondomain.core.bargaining.BargainingCase;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.coverage.ContractCoverage;
import org.uniondomain.core.bargaining.dispute.CorrectionOrder;
import org.uniondomain.core.bargaining.dispute.PerformanceDispute;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.bargaining.protection.ProtectedRepresentative;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.coverage.ContractCoverageFacts;
import org.uniondomain.rules.bargaining.dispute.CorrectionOrderFacts;
import org.uniondomain.rules.bargaining.dispute.PerformanceDisputeFacts;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.bargaining.protection.ProtectedRepresentativeFacts;
import org.uniondomain.rules.bargaining.round.NegotiationFacts;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体协商案卷要素: what can be told of a case file of a round of bargaining. */
public final class BargainingCaseFacts {
  private BargainingCaseFacts() {}

  /** 集体协商案卷. */
  public static final Subject<BargainingCase> BARGAINING_CASE =
      Subject.named(
          "bargaining-case", BargainingCase.class, "集体协商案卷", "case file of a round of bargaining");

  /** 集体协商. */
  public static final Part<BargainingCase, Negotiation> NEGOTIATION =
      BARGAINING_CASE.part(
          "negotiation",
          "集体协商",
          "bargaining",
          Negotiation.class,
          BargainingCase::negotiation,
          BargainingCase::withNegotiation);

  /** 草案表决. */
  public static final Items<BargainingCase, DraftVote> DRAFT_VOTES =
      BARGAINING_CASE.items(
          "draft-votes",
          "草案表决",
          "votes on the draft",
          DraftVote.class,
          BargainingCase::draftVotes,
          BargainingCase::withDraftVotes);

  /** 集体合同. */
  public static final Part<BargainingCase, CollectiveContract> CONTRACT =
      BARGAINING_CASE.part(
          "contract",
          "集体合同",
          "contract",
          CollectiveContract.class,
          BargainingCase::contract,
          BargainingCase::withContract);

  /** 专项集体合同. */
  public static final Items<BargainingCase, CollectiveContract> SPECIAL_CONTRACTS =
      BARGAINING_CASE.items(
          "special-contracts",
          "专项集体合同",
          "special contracts",
          CollectiveContract.class,
          BargainingCase::specialContracts,
          BargainingCase::withSpecialContracts);

  /** 履职期间的职工协商代表. */
  public static final Items<BargainingCase, ProtectedRepresentative> REPRESENTATIVES_IN_OFFICE =
      BARGAINING_CASE.items(
          "representatives-in-office",
          "履职期间的职工协商代表",
          "representatives in office",
          ProtectedRepresentative.class,
          BargainingCase::representativesInOffice,
          BargainingCase::withRepresentativesInOffice);

  /** 责令改正. */
  public static final Items<BargainingCase, CorrectionOrder> ORDERS =
      BARGAINING_CASE.items(
          "orders",
          "责令改正",
          "orders to correct",
          CorrectionOrder.class,
          BargainingCase::orders,
          BargainingCase::withOrders);

  /** 履行争议. */
  public static final Items<BargainingCase, PerformanceDispute> PERFORMANCE_DISPUTES =
      BARGAINING_CASE.items(
          "performance-disputes",
          "履行争议",
          "disputes over performance",
          PerformanceDispute.class,
          BargainingCase::performanceDisputes,
          BargainingCase::withPerformanceDisputes);

  /** 覆盖范围. */
  public static final Part<BargainingCase, ContractCoverage> COVERAGE =
      BARGAINING_CASE.part(
          "coverage",
          "覆盖范围",
          "coverage",
          ContractCoverage.class,
          BargainingCase::coverage,
          BargainingCase::withCoverage);

  /** 词汇. */
  public static final Vocabulary<BargainingCase> VOCABULARY =
      Vocabulary.of(BARGAINING_CASE, BargainingCase.builder().build())
          .with(NEGOTIATION, NegotiationFacts.VOCABULARY)
          .with(COVERAGE, ContractCoverageFacts.VOCABULARY)
          .with(DRAFT_VOTES, DraftVoteFacts.VOCABULARY)
          .with(CONTRACT, CollectiveContractFacts.VOCABULARY)
          .with(SPECIAL_CONTRACTS, CollectiveContractFacts.VOCABULARY)
          .with(REPRESENTATIVES_IN_OFFICE, ProtectedRepresentativeFacts.VOCABULARY)
          .with(ORDERS, CorrectionOrderFacts.VOCABULARY)
          .with(PERFORMANCE_DISPUTES, PerformanceDisputeFacts.VOCABULARY);
}

package org.uniondomain.rules.region.chongqing;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.LONGEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.SHORTEST;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WINDOW;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM_SHARE;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.PERIOD;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.WAGE_PERIOD;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.PUBLICATION;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.HALVES;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.TIMES;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.WAGE_TIMES;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.LocalBargainingLaw.CHONGQING_COLLECTIVE_CONTRACTS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 重庆市集体合同规定. Its regulation as revised in 2016 is on comprehensive contracts and on wage
 * agreements. A contract is published in writing; to whom the ten days speak was not read.
 */
public final class ChongqingCollectiveContracts {
  private ChongqingCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2017, 1, 1);
  private static final Citation READ = CHONGQING_COLLECTIVE_CONTRACTS.cited();

  /** 重庆市书面公布. */
  public static final Requirement<CollectiveContract> IN_WRITING =
      requirement("bargaining.chongqing.published-in-writing", CollectiveContractFacts.CONTRACT)
          .label("重庆市集体合同书面公布", "publication in writing in Chongqing")
          .clause(READ, TEXT, SHALL, "集体合同以书面形式公布", "a collective contract is published in writing")
          .when(
              CollectiveContractFacts.KIND
                  .isOneOf(COMPREHENSIVE, WAGE)
                  .and(CollectiveContractFacts.PUBLISHED_BY_ENTERPRISE.happened()))
          .that(CollectiveContractFacts.PUBLISHED_IN_WRITING)
          .build();

  /** 本地规则: what no national rule asks. */
  public static final SubjectRules<CollectiveContract> RULES =
      SubjectRules.of(CollectiveContractFacts.VOCABULARY, IN_WRITING);

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.CHONGQING)
          .replaces(QUORUM_SHARE, own -> own.since(START, Ratio.of(2, 3), READ, TEXT))
          .replaces(MAJORITY_SHARE, own -> own.since(START, Ratio.of(1, 2), READ, TEXT))
          .replaces(PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(WAGE_PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(PUBLICATION, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(WAGE_PUBLICATION, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(SHORTEST, own -> own.since(START, Term.years(1), READ, TEXT))
          .replaces(LONGEST, own -> own.since(START, Term.years(3), READ, TEXT))
          .replaces(WINDOW, own -> own.since(START, Term.months(3), READ, TEXT))
          .replaces(TIMES, own -> own.since(START, 1, READ, TEXT))
          .replaces(WAGE_TIMES, own -> own.since(START, 2, READ, TEXT))
          .replaces(HALVES, own -> own.since(START, 2, READ, TEXT))
          .reads(
              DraftVoteFacts.DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .isOneOf(COMPREHENSIVE, WAGE)
                  .and(
                      DraftVoteFacts.HELD_ON.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              CollectiveContractFacts.CONTRACT,
              CollectiveContractFacts.KIND
                  .isOneOf(COMPREHENSIVE, WAGE)
                  .and(
                      CollectiveContractFacts.SIGNED.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}

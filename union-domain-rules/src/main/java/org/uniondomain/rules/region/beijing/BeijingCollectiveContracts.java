package org.uniondomain.rules.region.beijing;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WINDOW;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM_SHARE;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.PERIOD;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.TIMES;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalBargainingLaw.BEIJING_COLLECTIVE_CONTRACTS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractTermRules;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 北京市集体合同规定. Its regulation of 2005 was read as far as comprehensive contracts go; that it was not
 * amended since was not checked. Its fifteen days of review are those of the national texts, which
 * are laws.
 */
public final class BeijingCollectiveContracts {
  private BeijingCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2005, 11, 1);
  private static final Citation READ = BEIJING_COLLECTIVE_CONTRACTS.cited();

  /** 北京市集体合同通常期限. */
  public static final Threshold<Term> USUAL =
      threshold(
              "bargaining.beijing.usual-term",
              Measure.TERM,
              EXACTLY,
              "北京市集体合同通常期限",
              "usual term of a collective contract in Beijing")
          .in(Regions.BEIJING)
          .since(START, Term.years(3), READ, TEXT);

  /** 北京市集体合同期限: as a rule three years. */
  public static final Requirement<CollectiveContract> USUAL_TERM =
      requirement("bargaining.beijing.contract.term", CollectiveContractFacts.CONTRACT)
          .label("北京市集体合同期限", "term of a collective contract in Beijing")
          .clause(
              USUAL,
              AS_A_RULE,
              "集体合同期限{bound}{value}",
              "the term of a collective contract is {bound} {value}")
          .when(CollectiveContractFacts.KIND.is(WAGE).not())
          .that(
              ContractTermRules.DAY_AFTER.result().meets(USUAL.after(ContractTermRules.FIRST_DAY)))
          .build();

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.BEIJING)
          .replaces(QUORUM_SHARE, own -> own.since(START, Ratio.of(2, 3), READ, TEXT))
          .replaces(MAJORITY_SHARE, own -> own.since(START, Ratio.of(1, 2), READ, TEXT))
          .replaces(PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(ContractTermRules.TERM_LENGTH, USUAL_TERM)
          .replaces(WINDOW, own -> own.since(START, Term.months(3), READ, TEXT))
          .replaces(TIMES, own -> own.since(START, 1, READ, TEXT))
          .reads(
              DraftVoteFacts.DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .is(COMPREHENSIVE)
                  .and(
                      DraftVoteFacts.HELD_ON.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              CollectiveContractFacts.CONTRACT,
              CollectiveContractFacts.KIND
                  .is(COMPREHENSIVE)
                  .and(
                      CollectiveContractFacts.SIGNED.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}

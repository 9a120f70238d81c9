package org.uniondomain.rules.region.henan;

import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.HARD_LONGEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.HARD_SHORTEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.HARD_TERM;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_HARD_TERM;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_LONGEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_SHORTEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_TERM;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WAGE_WINDOW;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WINDOW;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.PERIOD;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.WAGE_PERIOD;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.PUBLICATION;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.TIMES;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.law.LocalBargainingLaw.HENAN_COLLECTIVE_CONTRACTS;
import static org.uniondomain.rules.law.LocalBargainingLaw.HENAN_WAGE_BARGAINING;
import static org.uniondomain.rules.wage.WorkQuotaRules.SHARE;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractTermRules;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;

/**
 * 河南省集体合同规定. Its regulation of 1999 is on collective contracts of enterprises, whether it was
 * amended since was not checked; that of 2013 is on wage bargaining. Neither sets a quorum, so that
 * the national one stands.
 */
public final class HenanCollectiveContracts {
  private HenanCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(1999, 12, 1);
  private static final LocalDate WAGE_START = LocalDate.of(2014, 1, 1);
  private static final Citation WAGE_READ = HENAN_WAGE_BARGAINING.cited();
  private static final Citation READ = HENAN_COLLECTIVE_CONTRACTS.cited();

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.HENAN)
          .replaces(MAJORITY_SHARE, own -> own.since(START, Ratio.of(1, 2), READ, TEXT))
          .replaces(PERIOD, own -> own.since(START, Term.days(7), READ, TEXT))
          .replaces(PUBLICATION, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(ContractTermRules.TERM_LENGTH, HARD_TERM)
          .replaces(HARD_SHORTEST, own -> own.since(START, Term.years(1), READ, TEXT))
          .replaces(HARD_LONGEST, own -> own.since(START, Term.years(3), READ, TEXT))
          .replaces(WINDOW, own -> own.since(START, Term.days(60), READ, TEXT))
          .replaces(WAGE_PERIOD, own -> own.since(WAGE_START, Term.workingDays(5), WAGE_READ, TEXT))
          .replaces(WAGE_PUBLICATION, own -> own.since(WAGE_START, Term.days(5), WAGE_READ, TEXT))
          .replaces(WAGE_TERM, WAGE_HARD_TERM)
          .replaces(WAGE_SHORTEST, own -> own.since(WAGE_START, Term.years(1), WAGE_READ, TEXT))
          .replaces(WAGE_LONGEST, own -> own.since(WAGE_START, Term.years(3), WAGE_READ, TEXT))
          .replaces(WAGE_WINDOW, own -> own.since(WAGE_START, Term.months(2), WAGE_READ, TEXT))
          .replaces(TIMES, own -> own.since(START, 1, READ, TEXT))
          .replaces(SHARE, own -> own.since(WAGE_START, Ratio.of(9, 10), WAGE_READ, TEXT))
          .reads(
              CollectiveContractFacts.CONTRACT,
              CollectiveContractFacts.KIND
                  .is(COMPREHENSIVE)
                  .and(
                      CollectiveContractFacts.SIGNED.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              CollectiveContractFacts.CONTRACT,
              CollectiveContractFacts.KIND
                  .is(WAGE)
                  .and(
                      CollectiveContractFacts.SIGNED.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, WAGE_START)))))
          .reads(
              DraftVoteFacts.DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .is(COMPREHENSIVE)
                  .and(
                      DraftVoteFacts.HELD_ON.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              DraftVoteFacts.DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .is(WAGE)
                  .and(
                      DraftVoteFacts.HELD_ON.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, WAGE_START)))));
}

package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.bargaining.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.ContractFilingRules.PERIOD;
import static org.uniondomain.rules.bargaining.ContractFilingRules.WAGE_PERIOD;
import static org.uniondomain.rules.bargaining.DraftSubmissionRules.RESUBMISSION_AFTER_AGREEMENT;
import static org.uniondomain.rules.bargaining.DraftSubmissionRules.SUBMISSION;
import static org.uniondomain.rules.bargaining.DraftVoteRules.MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.DraftVoteRules.QUORUM_SHARE;
import static org.uniondomain.rules.bargaining.PublicationRules.PUBLICATION;
import static org.uniondomain.rules.bargaining.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.bargaining.RenewalRules.WAGE_WINDOW;
import static org.uniondomain.rules.bargaining.RenewalRules.WINDOW;
import static org.uniondomain.rules.bargaining.TermRules.HARD_LONGEST;
import static org.uniondomain.rules.bargaining.TermRules.HARD_SHORTEST;
import static org.uniondomain.rules.bargaining.TermRules.HARD_TERM;
import static org.uniondomain.rules.bargaining.TermRules.WAGE_USUAL;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.law.LocalBargainingLaw.ZHEJIANG_COLLECTIVE_CONTRACTS;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.DraftVoteFacts;
import org.uniondomain.rules.bargaining.TermRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;

/**
 * 浙江省集体合同规定. Its regulation as revised in 2010 is on comprehensive contracts and on wage
 * agreements, and asks for more than half where the national rule asks for half or more.
 */
public final class ZhejiangCollectiveContracts {
  private ZhejiangCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2011, 1, 1);
  private static final Citation READ = ZHEJIANG_COLLECTIVE_CONTRACTS.cited();

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.ZHEJIANG)
          .replaces(QUORUM_SHARE, own -> own.since(START, Ratio.of(2, 3), READ, TEXT))
          .replaces(
              MAJORITY_SHARE, own -> own.since(START, Ratio.of(1, 2), READ, TEXT).drawn(EXCEEDING))
          .replaces(SUBMISSION, own -> own.since(START, Term.workingDays(15), READ, TEXT))
          .replaces(
              RESUBMISSION_AFTER_AGREEMENT,
              own -> own.since(START, Term.workingDays(5), READ, TEXT))
          .replaces(PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(WAGE_PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(PUBLICATION, own -> own.since(START, Term.workingDays(5), READ, TEXT))
          .replaces(WAGE_PUBLICATION, own -> own.since(START, Term.workingDays(5), READ, TEXT))
          .replaces(TermRules.TERM_LENGTH, HARD_TERM)
          .replaces(HARD_SHORTEST, own -> own.since(START, Term.years(1), READ, TEXT))
          .replaces(HARD_LONGEST, own -> own.since(START, Term.years(3), READ, TEXT))
          .replaces(WAGE_USUAL, own -> own.since(START, Term.years(1), READ, TEXT))
          .replaces(WINDOW, own -> own.since(START, Term.days(90), READ, TEXT))
          .replaces(WAGE_WINDOW, own -> own.since(START, Term.days(90), READ, TEXT))
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

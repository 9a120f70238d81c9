package org.uniondomain.rules.region.guangxi;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_HARD_TERM;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_LONGEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_SHORTEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_TERM;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WAGE_WINDOW;
import static org.uniondomain.rules.bargaining.draft.DraftSubmissionRules.RESUBMISSION;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_QUORUM;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_QUORUM_SHARE;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.WAGE_PERIOD;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.bargaining.filing.ReviewRules.REFILING;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.WAGE_TIMES;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.law.LocalBargainingLaw.GUANGXI_WAGE_BARGAINING;
import static org.uniondomain.rules.wage.WorkQuotaRules.SHARE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 广西壮族自治区集体合同规定. Its regulation is on wage bargaining only. The text as amended in 2024 was read;
 * that its numbers held from the beginning is inferred.
 */
public final class GuangxiCollectiveContracts {
  private GuangxiCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2015, 7, 1);
  private static final LocalDate AMENDED = LocalDate.of(2024, 11, 28);
  private static final Citation READ = GUANGXI_WAGE_BARGAINING.cited();

  private static <V> UnaryOperator<Threshold<V>> ofTwoTexts(V value) {
    return own ->
        own.since(START, value, GUANGXI_WAGE_BARGAINING.in("2015"), INFERRED)
            .since(
                new Sourced<>(
                    Fact.known(value),
                    READ,
                    TEXT,
                    AMENDED,
                    INFERRED,
                    Optional.empty(),
                    Optional.empty()));
  }

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.GUANGXI)
          .replaces(QUORUM, WAGE_QUORUM)
          .replaces(MAJORITY, WAGE_MAJORITY)
          .replaces(WAGE_QUORUM_SHARE, ofTwoTexts(Ratio.of(2, 3)))
          .replaces(WAGE_MAJORITY_SHARE, ofTwoTexts(Ratio.of(1, 2)))
          .replaces(RESUBMISSION, ofTwoTexts(Term.days(30)))
          .replaces(WAGE_PERIOD, ofTwoTexts(Term.days(5)))
          .replaces(REFILING, ofTwoTexts(Term.days(10)))
          .replaces(WAGE_PUBLICATION, ofTwoTexts(Term.days(5)))
          .replaces(WAGE_TERM, WAGE_HARD_TERM)
          .replaces(WAGE_SHORTEST, ofTwoTexts(Term.years(1)))
          .replaces(WAGE_LONGEST, ofTwoTexts(Term.years(3)))
          .replaces(WAGE_WINDOW, ofTwoTexts(Term.days(60)))
          .replaces(WAGE_TIMES, ofTwoTexts(1))
          .replaces(SHARE, ofTwoTexts(Ratio.of(9, 10)))
          .reads(
              DraftVoteFacts.DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .is(WAGE)
                  .and(
                      DraftVoteFacts.HELD_ON.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              CollectiveContractFacts.CONTRACT,
              CollectiveContractFacts.KIND
                  .is(WAGE)
                  .and(
                      CollectiveContractFacts.SIGNED.meets(
                          Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}

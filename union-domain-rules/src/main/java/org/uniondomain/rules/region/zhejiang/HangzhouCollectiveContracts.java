package org.uniondomain.rules.region.zhejiang;

import static org.uniondomain.core.bargaining.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.DraftVoteRules.QUORUM;
import static org.uniondomain.rules.bargaining.DraftVoteRules.WAGE_MAJORITY;
import static org.uniondomain.rules.bargaining.DraftVoteRules.WAGE_MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.DraftVoteRules.WAGE_QUORUM;
import static org.uniondomain.rules.bargaining.DraftVoteRules.WAGE_QUORUM_SHARE;
import static org.uniondomain.rules.bargaining.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.law.LocalBargainingLaw.HANGZHOU;
import static org.uniondomain.rules.law.LocalBargainingLaw.HANGZHOU_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;

/**
 * 杭州市集体合同规定. Its regulation is on wage bargaining only; contracts of any other kind stay under the
 * law of the province and the nation.
 */
public final class HangzhouCollectiveContracts {
  private HangzhouCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2014, 5, 1);
  private static final Citation READ = HANGZHOU_WAGE_BARGAINING.cited();

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(HANGZHOU)
          .replaces(QUORUM, WAGE_QUORUM)
          .replaces(MAJORITY, WAGE_MAJORITY)
          .replaces(WAGE_QUORUM_SHARE, own -> own.since(START, Ratio.of(2, 3), READ, TEXT))
          .replaces(
              WAGE_MAJORITY_SHARE,
              own -> own.since(START, Ratio.of(1, 2), READ, TEXT).drawn(EXCEEDING))
          .replaces(WAGE_PUBLICATION, own -> own.since(START, Term.workingDays(5), READ, TEXT))
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

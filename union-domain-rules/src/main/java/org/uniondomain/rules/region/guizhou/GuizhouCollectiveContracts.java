package org.uniondomain.rules.region.guizhou;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_HARD_TERM;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_LONGEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_SHORTEST;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_TERM;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WAGE_WINDOW;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.WAGE_PERIOD;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.WAGE_TIMES;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalBargainingLaw.GUIZHOU_WAGE_BARGAINING;
import static org.uniondomain.rules.wage.WorkQuotaRules.SHARE;

import java.time.LocalDate;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.assembly.BallotFacts;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 贵州省集体合同规定. Its regulation is on wage bargaining only. A draft is adopted where the workers'
 * congress passes it, with no number, and by half of all staff where there is none; it sets no
 * quorum, so that the national one stands.
 */
public final class GuizhouCollectiveContracts {
  private GuizhouCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  private static final Citation READ = GUIZHOU_WAGE_BARGAINING.cited();

  /** 贵州省全体职工同意比例. */
  public static final Threshold<Ratio> MEETING_SHARE =
      threshold(
              "bargaining.guizhou.meeting-share",
              RATIO,
              NOT_LOWER_THAN,
              "贵州省未建立职工代表大会的企业全体职工同意比例",
              "share of all staff in favour where there is no workers' congress in Guizhou")
          .in(Regions.GUIZHOU)
          .atTheLine(VOTE_ON_THE_LINE)
          .since(START, Ratio.of(1, 2), READ, TEXT);

  /** 贵州省全体职工同意人数, where there is no workers' congress. */
  public static final Requirement<DraftVote> MEETING_MAJORITY =
      requirement("bargaining.guizhou.meeting-majority", DraftVoteFacts.DRAFT_VOTE)
          .label("贵州省未建立职工代表大会的企业草案同意人数", "majority of all staff in Guizhou")
          .clause(
              MEETING_SHARE,
              SHALL,
              "未建立职工代表大会的，同意人数{bound}全体职工的{value}",
              "where there is no workers' congress, those in favour are {bound} {value} of all"
                  + " staff")
          .consequence(INVALID, READ)
          .when(
              DraftVoteFacts.KIND
                  .is(WAGE)
                  .and(DraftVoteFacts.BALLOT.of(BallotFacts.FORM).is(AssemblyForm.GENERAL_MEETING)))
          .judgedOn(DraftVoteFacts.HELD_ON)
          .that(DraftVoteFacts.IN_FAVOUR.meets(MEETING_SHARE.of(DraftVoteFacts.TOTAL)))
          .build();

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.GUIZHOU)
          .replaces(MAJORITY, MEETING_MAJORITY)
          .replaces(WAGE_PERIOD, own -> own.since(START, Term.days(10), READ, TEXT))
          .replaces(WAGE_PUBLICATION, own -> own.since(START, Term.days(5), READ, TEXT))
          .replaces(WAGE_TERM, WAGE_HARD_TERM)
          .replaces(WAGE_SHORTEST, own -> own.since(START, Term.years(1), READ, TEXT))
          .replaces(WAGE_LONGEST, own -> own.since(START, Term.years(2), READ, TEXT))
          .replaces(WAGE_WINDOW, own -> own.since(START, Term.days(60), READ, TEXT))
          .replaces(WAGE_TIMES, own -> own.since(START, 1, READ, TEXT))
          .replaces(SHARE, own -> own.since(START, Ratio.of(9, 10), READ, TEXT))
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

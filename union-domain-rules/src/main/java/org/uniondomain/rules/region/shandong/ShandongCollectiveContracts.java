package org.uniondomain.rules.region.shandong;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SIGNED;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_USUAL;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.DRAFT_VOTE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.HELD_ON;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.IN_FAVOUR;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.TOTAL;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.WAGE_PERIOD;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.WAGE_PUBLICATION;
import static org.uniondomain.rules.bargaining.performance.PerformanceYearRules.WAGE_TIMES;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalBargainingLaw.SHANDONG_WAGE_BARGAINING;
import static org.uniondomain.rules.wage.WorkQuotaRules.SHARE;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractTermRules;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 山东省规定. Its regulation of 2016 is on wage bargaining only; contracts of any other kind stay under
 * national law, and the law of the province on them was not read. It sets a majority and is silent
 * on the quorum, so that the national quorum stands beside it. Its fifteen days of review are those
 * of the national texts; from which day they count was not read.
 */
public final class ShandongCollectiveContracts {
  private ShandongCollectiveContracts() {}

  private static final LocalDate START = LocalDate.of(2017, 1, 1);
  private static final Citation TEXT_OF_2016 = SHANDONG_WAGE_BARGAINING.cited();

  /** 山东省工资专项集体合同草案同意比例, 过半数. */
  public static final Threshold<Ratio> WAGE_MAJORITY_SHARE =
      threshold(
              "bargaining.shandong.wage-majority-share",
              RATIO,
              EXCEEDING,
              "山东省工资专项集体合同草案的同意比例",
              "share in favour of a wage agreement in Shandong")
          .in(Regions.SHANDONG)
          .atTheLine(VOTE_ON_THE_LINE)
          .since(START, Ratio.of(1, 2), SHANDONG_WAGE_BARGAINING.article(27), TEXT);

  /** 山东省工资专项集体合同草案同意人数. */
  public static final Requirement<DraftVote> WAGE_MAJORITY =
      requirement("bargaining.shandong.wage-majority", DRAFT_VOTE)
          .label("山东省工资专项集体合同草案同意人数", "majority for a wage agreement in Shandong")
          .clause(
              WAGE_MAJORITY_SHARE,
              SHALL,
              "同意人数{bound}全体职工代表或者全体职工的{value}",
              "those in favour are {bound} {value} of all delegates or all staff")
          .consequence(INVALID, SHANDONG_WAGE_BARGAINING.article(27))
          .when(DraftVoteFacts.KIND.is(WAGE))
          .judgedOn(HELD_ON)
          .that(IN_FAVOUR.meets(WAGE_MAJORITY_SHARE.of(TOTAL)))
          .build();

  /** 山东省工资专项集体合同期限上限. */
  public static final Threshold<Term> LONGEST_WAGE_TERM =
      threshold(
              "bargaining.shandong.longest-wage-term",
              Measure.TERM,
              NOT_EXCEEDING,
              "山东省工资专项集体合同期限上限",
              "longest term of a wage agreement in Shandong")
          .in(Regions.SHANDONG)
          .since(START, Term.years(3), SHANDONG_WAGE_BARGAINING.cited(), TEXT);

  /** 山东省工资专项集体合同最长期限, a hard line beside the usual one year. */
  public static final Requirement<CollectiveContract> LONGEST_TERM =
      requirement("bargaining.shandong.wage-agreement.longest-term", CONTRACT)
          .label("山东省工资专项集体合同最长期限", "longest term of a wage agreement in Shandong")
          .clause(
              LONGEST_WAGE_TERM,
              SHALL,
              "工资专项集体合同期限{bound}{value}",
              "the term of a wage agreement is {bound} {value}")
          .when(CollectiveContractFacts.KIND.is(WAGE))
          .that(
              ContractTermRules.DAY_AFTER
                  .result()
                  .meets(LONGEST_WAGE_TERM.after(ContractTermRules.FIRST_DAY)))
          .build();

  /** 本地规则: what no national rule asks. */
  public static final SubjectRules<CollectiveContract> RULES =
      SubjectRules.of(CollectiveContractFacts.VOCABULARY, LONGEST_TERM);

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANDONG)
          .replaces(MAJORITY, WAGE_MAJORITY)
          .replaces(WAGE_PERIOD, own -> own.since(START, Term.days(10), TEXT_OF_2016, TEXT))
          .replaces(WAGE_PUBLICATION, own -> own.since(START, Term.days(7), TEXT_OF_2016, TEXT))
          .replaces(WAGE_USUAL, own -> own.since(START, Term.years(1), TEXT_OF_2016, TEXT))
          .replaces(WAGE_TIMES, own -> own.since(START, 1, TEXT_OF_2016, TEXT))
          .replaces(
              SHARE,
              own -> own.since(START, Ratio.of(9, 10), SHANDONG_WAGE_BARGAINING.article(20), TEXT))
          .reads(
              DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .is(WAGE)
                  .and(HELD_ON.meets(Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))))
          .reads(
              CONTRACT,
              CollectiveContractFacts.KIND
                  .is(WAGE)
                  .and(SIGNED.meets(Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}

package org.uniondomain.rules.region.shandong;

import static org.uniondomain.core.bargaining.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.DraftVoteFacts.DRAFT_VOTE;
import static org.uniondomain.rules.bargaining.DraftVoteFacts.HELD_ON;
import static org.uniondomain.rules.bargaining.DraftVoteFacts.IN_FAVOUR;
import static org.uniondomain.rules.bargaining.DraftVoteFacts.KIND;
import static org.uniondomain.rules.bargaining.DraftVoteFacts.TOTAL;
import static org.uniondomain.rules.bargaining.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalBargainingLaw.SHANDONG_WAGE_BARGAINING;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.DraftVote;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 山东省规定. Its regulation of 2016 is on wage bargaining only; contracts of any other kind stay under
 * national law, and the law of the province on them was not read. It sets a majority and is silent
 * on the quorum, so that the national quorum stands beside it.
 */
public final class ShandongOverlay {
  private ShandongOverlay() {}

  private static final LocalDate START = LocalDate.of(2017, 1, 1);

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
          .when(KIND.is(WAGE))
          .judgedOn(HELD_ON)
          .that(IN_FAVOUR.meets(WAGE_MAJORITY_SHARE.of(TOTAL)))
          .build();

  /** 本地规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANDONG)
          .replaces(MAJORITY, WAGE_MAJORITY)
          .reads(
              DRAFT_VOTE,
              KIND.is(WAGE).and(HELD_ON.meets(Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, START)))));
}

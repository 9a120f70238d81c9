package org.uniondomain.rules.bargaining.draft;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.DRAFT_VOTE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.HELD_ON;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.IN_FAVOUR;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.KIND;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.PRESENT;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.TOTAL;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 集体合同草案表决规则: when the draft of a collective contract is adopted. The provision says that a draft
 * is adopted only so; a vote that falls short adopts nothing, hence the consequence of a breach.
 * The law is that of the day of the vote.
 *
 * <p>Wage agreements follow the same provision, which covers special contracts too: the Trial
 * Measures on Collective Wage Bargaining, article 19, only have the draft submitted and refer to it
 * for what they leave open (article 25).
 */
public final class DraftVoteRules {
  private DraftVoteRules() {}

  private static final LocalDate START = LocalDate.of(2004, 5, 1);
  private static final Citation PROVISION = COLLECTIVE_CONTRACT_PROVISIONS.article(36, 2);

  /** 法定到会比例, 三分之二以上. */
  public static final Threshold<Ratio> QUORUM_SHARE =
      threshold(
              "bargaining.draft-vote.quorum-share",
              RATIO,
              NOT_LOWER_THAN,
              "草案表决的到会比例",
              "share that must be present for a vote on the draft")
          .since(START, Ratio.of(2, 3), PROVISION, TEXT);

  /** 法定同意比例, 半数以上; of everybody entitled, not of those present. */
  public static final Threshold<Ratio> MAJORITY_SHARE =
      threshold(
              "bargaining.draft-vote.majority-share",
              RATIO,
              NOT_LOWER_THAN,
              "草案表决的同意比例",
              "share that must be in favour of the draft")
          .atTheLine(VOTE_ON_THE_LINE)
          .since(START, Ratio.of(1, 2), PROVISION, TEXT);

  /** 到会人数. */
  public static final Requirement<DraftVote> QUORUM =
      requirement("bargaining.draft-vote.quorum", DRAFT_VOTE)
          .label("草案表决到会人数", "quorum of the vote on the draft")
          .clause(
              QUORUM_SHARE,
              SHALL,
              "到会人数{bound}全体职工代表或者全体职工的{value}",
              "those present are {bound} {value} of all delegates or all staff")
          .consequence(INVALID, PROVISION)
          .judgedOn(HELD_ON)
          .that(PRESENT.meets(QUORUM_SHARE.of(TOTAL)))
          .build();

  /** 同意人数. */
  public static final Requirement<DraftVote> MAJORITY =
      requirement("bargaining.draft-vote.majority", DRAFT_VOTE)
          .label("草案表决同意人数", "majority of the vote on the draft")
          .clause(
              MAJORITY_SHARE,
              SHALL,
              "同意人数{bound}全体职工代表或者全体职工的{value}",
              "those in favour are {bound} {value} of all delegates or all staff")
          .consequence(INVALID, PROVISION)
          .judgedOn(HELD_ON)
          .that(IN_FAVOUR.meets(MAJORITY_SHARE.of(TOTAL)))
          .build();

  /** 草案通过: quorum and majority together. */
  public static final Requirement<DraftVote> ADOPTED =
      requirement("bargaining.draft-vote.adopted", DRAFT_VOTE)
          .label("集体合同草案获得通过", "draft adopted")
          .clause(
              PROVISION,
              TEXT,
              SHALL,
              "到会人数和同意人数均达到要求，草案方获通过",
              "the draft is adopted only if the quorum and the majority are reached")
          .consequence(INVALID, PROVISION)
          .judgedOn(HELD_ON)
          .that(QUORUM.isMet().and(MAJORITY.isMet()))
          .build();

  /** 工资协议到会比例, set by places only. */
  public static final Threshold<Ratio> WAGE_QUORUM_SHARE =
      threshold(
          "bargaining.draft-vote.wage-quorum-share",
          RATIO,
          NOT_LOWER_THAN,
          "工资协议草案表决的到会比例",
          "share that must be present for a vote on a wage agreement");

  /** 工资协议同意比例, set by places only. */
  public static final Threshold<Ratio> WAGE_MAJORITY_SHARE =
      threshold(
              "bargaining.draft-vote.wage-majority-share",
              RATIO,
              NOT_LOWER_THAN,
              "工资协议草案表决的同意比例",
              "share that must be in favour of a wage agreement")
          .atTheLine(VOTE_ON_THE_LINE);

  /** 工资协议到会人数, in places whose text on wage bargaining sets it. */
  public static final Requirement<DraftVote> WAGE_QUORUM =
      requirement("bargaining.draft-vote.wage-quorum", DRAFT_VOTE)
          .label("工资协议草案表决到会人数", "quorum of the vote on a wage agreement")
          .clause(
              WAGE_QUORUM_SHARE,
              SHALL,
              "到会人数{bound}全体职工代表或者全体职工的{value}",
              "those present are {bound} {value} of all delegates or all staff")
          .consequence(INVALID, PROVISION)
          .when(KIND.is(WAGE))
          .judgedOn(HELD_ON)
          .that(PRESENT.meets(WAGE_QUORUM_SHARE.of(TOTAL)))
          .build();

  /** 工资协议同意人数, in places whose text on wage bargaining sets it. */
  public static final Requirement<DraftVote> WAGE_MAJORITY =
      requirement("bargaining.draft-vote.wage-majority", DRAFT_VOTE)
          .label("工资协议草案表决同意人数", "majority of the vote on a wage agreement")
          .clause(
              WAGE_MAJORITY_SHARE,
              SHALL,
              "同意人数{bound}全体职工代表或者全体职工的{value}",
              "those in favour are {bound} {value} of all delegates or all staff")
          .consequence(INVALID, PROVISION)
          .when(KIND.is(WAGE))
          .judgedOn(HELD_ON)
          .that(IN_FAVOUR.meets(WAGE_MAJORITY_SHARE.of(TOTAL)))
          .build();

  /** 规则. */
  public static final SubjectRules<DraftVote> RULES =
      SubjectRules.of(VOCABULARY, ADOPTED, QUORUM, MAJORITY);
}

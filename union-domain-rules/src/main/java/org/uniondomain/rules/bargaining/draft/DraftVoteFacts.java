package org.uniondomain.rules.bargaining.draft;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.rules.assembly.BallotFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体合同草案表决要素: what can be told of the vote on a draft. */
public final class DraftVoteFacts {
  private DraftVoteFacts() {}

  /** 集体合同草案表决. */
  public static final Subject<DraftVote> DRAFT_VOTE =
      Subject.named(
          "draft-vote", DraftVote.class, "集体合同草案表决", "vote on the draft of a collective contract");

  /** 合同种类. */
  public static final Choice<DraftVote, ContractKind> KIND =
      DRAFT_VOTE.choice(
          "kind",
          "合同种类",
          "kind of contract",
          ContractKind.class,
          DraftVote::kind,
          DraftVote::withKind);

  /** 表决. */
  public static final Part<DraftVote, Ballot> BALLOT =
      DRAFT_VOTE.part(
          "ballot", "草案表决", "vote", Ballot.class, DraftVote::ballot, DraftVote::withBallot);

  /** 表决日, from which the law is taken. */
  public static final QuantityFact<DraftVote, LocalDate> HELD_ON = BALLOT.of(BallotFacts.HELD_ON);

  /** 应到人数. */
  public static final QuantityFact<DraftVote, Integer> TOTAL = BALLOT.of(BallotFacts.TOTAL);

  /** 实到人数. */
  public static final QuantityFact<DraftVote, Integer> PRESENT = BALLOT.of(BallotFacts.PRESENT);

  /** 赞成人数. */
  public static final QuantityFact<DraftVote, Integer> IN_FAVOUR = BALLOT.of(BallotFacts.IN_FAVOUR);

  /** 协商一致日. */
  public static final QuantityFact<DraftVote, LocalDate> AGREED =
      DRAFT_VOTE.day(
          "agreed-on",
          "协商一致日",
          "day of agreement on the draft",
          DraftVote::agreedOn,
          DraftVote::withAgreedOn);

  /** 草案形成日. */
  public static final QuantityFact<DraftVote, LocalDate> DRAFTED =
      DRAFT_VOTE.day(
          "drafted-on",
          "草案形成日",
          "day the draft was drawn up",
          DraftVote::draftedOn,
          DraftVote::withDraftedOn);

  /** 提交讨论日. */
  public static final QuantityFact<DraftVote, LocalDate> SUBMITTED =
      DRAFT_VOTE.day(
          "submitted-on",
          "提交讨论日",
          "day of submission to the assembly",
          DraftVote::submittedOn,
          DraftVote::withSubmittedOn);

  /** 前次未通过日. */
  public static final QuantityFact<DraftVote, LocalDate> EARLIER_VOTE_FAILED =
      DRAFT_VOTE.day(
          "earlier-vote-failed-on",
          "前次未通过日",
          "day an earlier vote failed",
          DraftVote::earlierVoteFailedOn,
          DraftVote::withEarlierVoteFailedOn);

  /** 词汇. */
  public static final Vocabulary<DraftVote> VOCABULARY =
      Vocabulary.of(DRAFT_VOTE, DraftVote.builder().build())
          .with(KIND, AGREED, DRAFTED, SUBMITTED, EARLIER_VOTE_FAILED)
          .with(BALLOT, BallotFacts.VOCABULARY);
}

package org.uniondomain.rules.organisation.election;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.organisation.election.ElectionMethod;
import org.uniondomain.core.organisation.election.UnionElection;
import org.uniondomain.core.organisation.officer.UnionOffice;
import org.uniondomain.rules.assembly.BallotFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会选举要素: what can be told of an election in a union. */
public final class UnionElectionFacts {
  private UnionElectionFacts() {}

  /** 工会选举. */
  public static final Subject<UnionElection> UNION_ELECTION =
      Subject.named("union-election", UnionElection.class, "工会选举", "an election in a union");

  /** 选举的职务. */
  public static final Choice<UnionElection, UnionOffice> OFFICE =
      UNION_ELECTION.choice(
          "office",
          "选举的职务",
          "office",
          UnionOffice.class,
          UnionElection::office,
          UnionElection::withOffice);

  /** 企业工会. */
  public static final Flag<UnionElection> ENTERPRISE =
      UNION_ELECTION.flag(
          "enterprise",
          "企业工会",
          "union of an enterprise",
          UnionElection::enterprise,
          UnionElection::withEnterprise);

  /** 候选人. */
  public static final QuantityFact<UnionElection, Integer> CANDIDATES =
      UNION_ELECTION
          .count(
              "candidates",
              "候选人",
              "candidates",
              UnionElection::candidates,
              UnionElection::withCandidates)
          .actionable();

  /** 应选人数. */
  public static final QuantityFact<UnionElection, Integer> SEATS =
      UNION_ELECTION.count(
          "seats", "应选人数", "seats", UnionElection::seats, UnionElection::withSeats);

  /** 预选差额. */
  public static final Flag<UnionElection> PRIMARY_CONTESTED =
      UNION_ELECTION
          .flag(
              "primary-contested",
              "预选差额",
              "contested primary",
              UnionElection::primaryContested,
              UnionElection::withPrimaryContested)
          .actionable();

  /** 无记名投票. */
  public static final Flag<UnionElection> SECRET =
      UNION_ELECTION
          .flag(
              "secret", "无记名投票", "secret ballot", UnionElection::secret, UnionElection::withSecret)
          .actionable();

  /** 代他人投票. */
  public static final Flag<UnionElection> VOTES_FOR_ABSENT =
      UNION_ELECTION
          .flag(
              "votes-for-absent",
              "代他人投票",
              "votes cast for the absent",
              UnionElection::votesForAbsent,
              UnionElection::withVotesForAbsent)
          .actionable();

  /** 候选人公示天数. */
  public static final QuantityFact<UnionElection, Integer> PUBLICISED_DAYS =
      UNION_ELECTION
          .count(
              "publicised-days",
              "候选人公示天数",
              "days the candidates were publicised",
              UnionElection::publicisedDays,
              UnionElection::withPublicisedDays)
          .actionable();

  /** 企业党组织同意候选人. */
  public static final Flag<UnionElection> PARTY_APPROVAL =
      UNION_ELECTION
          .flag(
              "party-approval",
              "企业党组织同意候选人",
              "candidates approved by the party organisation",
              UnionElection::partyApproval,
              UnionElection::withPartyApproval)
          .actionable();

  /** 上一级工会同意候选人. */
  public static final Flag<UnionElection> UPPER_APPROVAL =
      UNION_ELECTION
          .flag(
              "upper-approval",
              "上一级工会同意候选人",
              "candidates approved by the union above",
              UnionElection::upperApproval,
              UnionElection::withUpperApproval)
          .actionable();

  /** 选举结果报上一级工会批准. */
  public static final Flag<UnionElection> RESULT_REPORTED =
      UNION_ELECTION
          .flag(
              "result-reported",
              "选举结果报上一级工会批准",
              "result reported for approval",
              UnionElection::resultReported,
              UnionElection::withResultReported)
          .actionable();

  /** 选举方式. */
  public static final Choice<UnionElection, ElectionMethod> METHOD =
      UNION_ELECTION
          .choice(
              "method",
              "选举方式",
              "method of election",
              ElectionMethod.class,
              UnionElection::method,
              UnionElection::withMethod)
          .actionable();

  /** 选举表决. */
  public static final Part<UnionElection, Ballot> BALLOT =
      UNION_ELECTION.part(
          "ballot", "选举表决", "vote", Ballot.class, UnionElection::ballot, UnionElection::withBallot);

  /** 表决日, from which the law is taken. */
  public static final QuantityFact<UnionElection, LocalDate> HELD_ON =
      BALLOT.of(BallotFacts.HELD_ON);

  /** 应到人数. */
  public static final QuantityFact<UnionElection, Integer> TOTAL = BALLOT.of(BallotFacts.TOTAL);

  /** 实到人数. */
  public static final QuantityFact<UnionElection, Integer> PRESENT = BALLOT.of(BallotFacts.PRESENT);

  /** 赞成人数. */
  public static final QuantityFact<UnionElection, Integer> IN_FAVOUR =
      BALLOT.of(BallotFacts.IN_FAVOUR);

  /** 词汇. */
  public static final Vocabulary<UnionElection> VOCABULARY =
      Vocabulary.of(UNION_ELECTION, UnionElection.builder().build())
          .with(OFFICE, ENTERPRISE, CANDIDATES, SEATS)
          .with(PRIMARY_CONTESTED, SECRET, VOTES_FOR_ABSENT, PUBLICISED_DAYS)
          .with(PARTY_APPROVAL, UPPER_APPROVAL, RESULT_REPORTED, METHOD)
          .with(BALLOT, BallotFacts.VOCABULARY);
}

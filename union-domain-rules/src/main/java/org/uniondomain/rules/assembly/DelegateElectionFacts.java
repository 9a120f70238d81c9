package org.uniondomain.rules.assembly;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.assembly.DelegateElection;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 职工代表选举要素: what can be told of the election of a delegate. */
public final class DelegateElectionFacts {
  private DelegateElectionFacts() {}

  /** 职工代表选举. */
  public static final Subject<DelegateElection> DELEGATE_ELECTION =
      Subject.named(
          "delegate-election", DelegateElection.class, "职工代表选举", "the election of a delegate");

  /** 选举表决. */
  public static final Part<DelegateElection, Ballot> BALLOT =
      DELEGATE_ELECTION.part(
          "ballot",
          "选举表决",
          "vote",
          Ballot.class,
          DelegateElection::ballot,
          DelegateElection::withBallot);

  /** 表决日, from which the law is taken. */
  public static final QuantityFact<DelegateElection, LocalDate> HELD_ON =
      BALLOT.of(BallotFacts.HELD_ON);

  /** 应到人数. */
  public static final QuantityFact<DelegateElection, Integer> TOTAL = BALLOT.of(BallotFacts.TOTAL);

  /** 实到人数. */
  public static final QuantityFact<DelegateElection, Integer> PRESENT =
      BALLOT.of(BallotFacts.PRESENT);

  /** 赞成人数. */
  public static final QuantityFact<DelegateElection, Integer> IN_FAVOUR =
      BALLOT.of(BallotFacts.IN_FAVOUR);

  /** 词汇. */
  public static final Vocabulary<DelegateElection> VOCABULARY =
      Vocabulary.of(DELEGATE_ELECTION, DelegateElection.builder().build())
          .with(BALLOT, BallotFacts.VOCABULARY);
}

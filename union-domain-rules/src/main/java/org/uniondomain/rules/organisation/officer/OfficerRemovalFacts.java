package org.uniondomain.rules.organisation.officer;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.organisation.officer.OfficerRemoval;
import org.uniondomain.rules.assembly.BallotFacts;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会主席、副主席罢免要素: what can be told of the removal of a chair or vice-chair. */
public final class OfficerRemovalFacts {
  private OfficerRemovalFacts() {}

  /** 工会主席、副主席罢免. */
  public static final Subject<OfficerRemoval> OFFICER_REMOVAL =
      Subject.named(
          "officer-removal",
          OfficerRemoval.class,
          "工会主席、副主席罢免",
          "the removal of a chair or vice-chair");

  /** 会员大会或者会员代表大会讨论. */
  public static final Flag<OfficerRemoval> AT_ASSEMBLY =
      OFFICER_REMOVAL
          .flag(
              "at-assembly",
              "会员大会或者会员代表大会讨论",
              "at an assembly or congress",
              OfficerRemoval::atAssembly,
              OfficerRemoval::withAtAssembly)
          .actionable();

  /** 罢免表决. */
  public static final Part<OfficerRemoval, Ballot> BALLOT =
      OFFICER_REMOVAL.part(
          "ballot",
          "罢免表决",
          "vote",
          Ballot.class,
          OfficerRemoval::ballot,
          OfficerRemoval::withBallot);

  /** 表决日, from which the law is taken. */
  public static final QuantityFact<OfficerRemoval, LocalDate> HELD_ON =
      BALLOT.of(BallotFacts.HELD_ON);

  /** 应到人数. */
  public static final QuantityFact<OfficerRemoval, Integer> TOTAL = BALLOT.of(BallotFacts.TOTAL);

  /** 赞成人数. */
  public static final QuantityFact<OfficerRemoval, Integer> IN_FAVOUR =
      BALLOT.of(BallotFacts.IN_FAVOUR);

  /** 词汇. */
  public static final Vocabulary<OfficerRemoval> VOCABULARY =
      Vocabulary.of(OFFICER_REMOVAL, OfficerRemoval.builder().build())
          .with(AT_ASSEMBLY)
          .with(BALLOT, BallotFacts.VOCABULARY);
}

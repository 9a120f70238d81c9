package org.uniondomain.rules.assembly;

import java.time.LocalDate;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 表决要素: what can be told of a vote. */
public final class BallotFacts {
  private BallotFacts() {}

  /** 表决. */
  public static final Subject<Ballot> BALLOT =
      Subject.named("ballot", Ballot.class, "表决", "vote of an assembly");

  /** 会议形式. */
  public static final Choice<Ballot, AssemblyForm> FORM =
      BALLOT.choice(
          "form",
          "会议形式",
          "form of the assembly",
          AssemblyForm.class,
          Ballot::form,
          Ballot::withForm);

  /** 表决日. */
  public static final QuantityFact<Ballot, LocalDate> HELD_ON =
      BALLOT.day("held-on", "表决日", "day of the vote", Ballot::heldOn, Ballot::withHeldOn);

  /** 应到人数, present or not. */
  public static final QuantityFact<Ballot, Integer> TOTAL =
      BALLOT
          .count("total", "应到人数", "number entitled to vote", Ballot::total, Ballot::withTotal)
          .atLeast(1);

  /** 实到人数. */
  public static final QuantityFact<Ballot, Integer> PRESENT =
      BALLOT.count("present", "实到人数", "number present", Ballot::present, Ballot::withPresent);

  /** 赞成人数. */
  public static final QuantityFact<Ballot, Integer> IN_FAVOUR =
      BALLOT.count("in-favour", "赞成人数", "number in favour", Ballot::inFavour, Ballot::withInFavour);

  /** 词汇. */
  public static final Vocabulary<Ballot> VOCABULARY =
      Vocabulary.of(BALLOT, Ballot.builder().build())
          .with(FORM, HELD_ON, TOTAL, PRESENT, IN_FAVOUR);
}

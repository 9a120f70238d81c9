package org.uniondomain.rules.organisation.election;

import java.time.LocalDate;
import org.uniondomain.core.organisation.election.CommitteeTerm;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会委员会届期要素: what can be told of the term of a union committee. */
public final class CommitteeTermFacts {
  private CommitteeTermFacts() {}

  /** 工会委员会届期. */
  public static final Subject<CommitteeTerm> COMMITTEE_TERM =
      Subject.named(
          "committee-term", CommitteeTerm.class, "工会委员会届期", "the term of a union committee");

  /** 工会组织类型. */
  public static final Choice<CommitteeTerm, UnionKind> KIND =
      COMMITTEE_TERM.choice(
          "kind",
          "工会组织类型",
          "kind of union",
          UnionKind.class,
          CommitteeTerm::kind,
          CommitteeTerm::withKind);

  /** 每届任期年数. */
  public static final QuantityFact<CommitteeTerm, Integer> YEARS =
      COMMITTEE_TERM
          .count(
              "years",
              "每届任期年数",
              "years of the term",
              CommitteeTerm::years,
              CommitteeTerm::withYears)
          .actionable();

  /** 任期届满日. */
  public static final QuantityFact<CommitteeTerm, LocalDate> ENDS_ON =
      COMMITTEE_TERM.day(
          "ends-on",
          "任期届满日",
          "last day of the term",
          CommitteeTerm::endsOn,
          CommitteeTerm::withEndsOn);

  /** 换届选举日. */
  public static final QuantityFact<CommitteeTerm, LocalDate> NEXT_ELECTION_ON =
      COMMITTEE_TERM.day(
          "next-election-on",
          "换届选举日",
          "day of the next election",
          CommitteeTerm::nextElectionOn,
          CommitteeTerm::withNextElectionOn);

  /** 提前换届; a judgement. */
  public static final Flag<CommitteeTerm> CHANGED_EARLY =
      COMMITTEE_TERM.judgement(
          "changed-early",
          "提前换届",
          "elected anew early",
          CommitteeTerm::changedEarly,
          CommitteeTerm::withChangedEarly);

  /** 上一级工会批准提前或者延期换届. */
  public static final Flag<CommitteeTerm> UPPER_APPROVAL =
      COMMITTEE_TERM
          .flag(
              "upper-approval",
              "上一级工会批准提前或者延期换届",
              "early or late election approved",
              CommitteeTerm::upperApproval,
              CommitteeTerm::withUpperApproval)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<CommitteeTerm> VOCABULARY =
      Vocabulary.of(COMMITTEE_TERM, CommitteeTerm.builder().build())
          .with(KIND, YEARS, ENDS_ON, NEXT_ELECTION_ON)
          .with(CHANGED_EARLY, UPPER_APPROVAL);
}

package org.uniondomain.rules.assembly;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.assembly.BallotFacts.BALLOT;
import static org.uniondomain.rules.assembly.BallotFacts.IN_FAVOUR;
import static org.uniondomain.rules.assembly.BallotFacts.PRESENT;
import static org.uniondomain.rules.assembly.BallotFacts.TOTAL;
import static org.uniondomain.rules.assembly.BallotFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;

import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;

/** 表决数据规则: figures of a vote that cannot all be true. */
public final class BallotRules {
  private BallotRules() {}

  /** 实到人数不超过应到人数. */
  public static final Requirement<Ballot> ATTENDANCE =
      requirement("assembly.ballot.attendance", BALLOT)
          .label("实到人数不超过应到人数", "no more present than entitled")
          .clause(
              LIBRARY_CONVENTIONS.cited(),
              CONVENTION,
              CONSISTENCY,
              "实到人数不超过应到人数",
              "those present are not more than those entitled to vote")
          .that(PRESENT.meets(Limit.at(NOT_EXCEEDING, TOTAL)))
          .build();

  /** 赞成人数不超过实到人数. */
  public static final Requirement<Ballot> VOTES =
      requirement("assembly.ballot.votes", BALLOT)
          .label("赞成人数不超过实到人数", "no more in favour than present")
          .clause(
              LIBRARY_CONVENTIONS.cited(),
              CONVENTION,
              CONSISTENCY,
              "赞成人数不超过实到人数",
              "votes in favour are not more than those present")
          .that(IN_FAVOUR.meets(Limit.at(NOT_EXCEEDING, PRESENT)))
          .build();

  /** 规则. */
  public static final SubjectRules<Ballot> RULES = SubjectRules.of(VOCABULARY, ATTENDANCE, VOTES);
}

package org.uniondomain.rules.organisation.election;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.SOURCES_READ;
import static org.uniondomain.rules.law.UnionDocuments.CHAIR_MEASURES;
import static org.uniondomain.rules.law.UnionDocuments.ELECTION_PRACTICE;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.ENTERPRISE;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.HELD_ON;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.IN_FAVOUR;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.OFFICE;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.PRESENT;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.TOTAL;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.UNION_ELECTION;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.election.UnionElection;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 工会选举表决规则: who has to be present and how many have to agree. The chair of the union of an
 * enterprise is elected only by more than half of those due, present or not; of other elections
 * only manuals were read, and only on the quorum. The law is that of the day of the vote.
 */
public final class ElectionVoteRules {
  private ElectionVoteRules() {}

  private static final Citation VOTE = CHAIR_MEASURES.article(16);

  /** 选举企业工会主席. */
  static final Condition<UnionElection> CHAIR_OF_ENTERPRISE = ENTERPRISE.and(OFFICE.is(CHAIR));

  /** 到会比例, 三分之二以上. */
  public static final Threshold<Ratio> QUORUM_SHARE =
      threshold(
              "organisation.election.quorum-share",
              RATIO,
              OR_MORE,
              "选举企业工会主席的到会比例",
              "share that must be present for the election of a chair")
          .since(LocalDate.of(2008, 7, 25), Ratio.of(2, 3), VOTE, TEXT);

  /** 当选比例, 应到会人数的过半数. */
  public static final Threshold<Ratio> MAJORITY_SHARE =
      threshold(
              "organisation.election.majority-share",
              RATIO,
              EXCEEDING,
              "当选企业工会主席的赞成比例",
              "share that must be in favour of a chair")
          .atTheLine(VOTE_ON_THE_LINE)
          .since(LocalDate.of(2008, 7, 25), Ratio.of(1, 2), VOTE, TEXT);

  /** 到会人数. */
  public static final Requirement<UnionElection> QUORUM =
      requirement("organisation.election.quorum", UNION_ELECTION)
          .label("选举企业工会主席的到会人数", "quorum of the election of a chair")
          .clause(
              QUORUM_SHARE,
              SHALL,
              "到会的有选举权人数为应到会人数的{value}{bound}，方可进行选举",
              "the election is held only if {bound} {value} of those due are present")
          .consequence(INVALID, VOTE)
          .judgedOn(HELD_ON)
          .when(CHAIR_OF_ENTERPRISE)
          .that(PRESENT.meets(QUORUM_SHARE.of(TOTAL)))
          .build();

  /** 赞成人数. */
  public static final Requirement<UnionElection> MAJORITY =
      requirement("organisation.election.majority", UNION_ELECTION)
          .label("当选企业工会主席的赞成人数", "majority of the election of a chair")
          .clause(
              MAJORITY_SHARE,
              SHALL,
              "赞成票{bound}应到会人数的{value}，始得当选",
              "who is elected has {bound} {value} of the votes of those due")
          .consequence(INVALID, VOTE)
          .judgedOn(HELD_ON)
          .when(CHAIR_OF_ENTERPRISE)
          .that(IN_FAVOUR.meets(MAJORITY_SHARE.of(TOTAL)))
          .build();

  /** 选举有效并当选: quorum and majority together. */
  public static final Requirement<UnionElection> ELECTED =
      requirement("organisation.election.elected", UNION_ELECTION)
          .label("选举有效并当选", "validly elected")
          .clause(
              VOTE,
              TEXT,
              SHALL,
              "到会人数和赞成人数均达到要求，始得当选",
              "somebody is elected only if the quorum and the majority are reached")
          .consequence(INVALID, VOTE)
          .judgedOn(HELD_ON)
          .when(CHAIR_OF_ENTERPRISE)
          .that(QUORUM.isMet().and(MAJORITY.isMet()))
          .build();

  /** 其他选举的到会比例; manuals that bear no day state it. */
  public static final Threshold<Ratio> GENERAL_QUORUM_SHARE =
      threshold(
              "organisation.election.general-quorum-share",
              RATIO,
              OR_MORE,
              "工会选举的到会比例",
              "share that must be present for an election in a union")
          .unknownSince(
              LocalDate.of(1992, 4, 14), Fact.unknown(), ELECTION_PRACTICE.cited(), INFERRED)
          .since(SOURCES_READ, Ratio.of(2, 3), ELECTION_PRACTICE.cited(), SECONDARY);

  /** 其他选举的到会人数; attested by practice, hence advisory. */
  public static final Requirement<UnionElection> GENERAL_QUORUM =
      requirement("organisation.election.general-quorum", UNION_ELECTION)
          .label("工会选举的到会人数", "quorum of an election in a union")
          .clause(
              GENERAL_QUORUM_SHARE,
              AS_A_RULE,
              "到会人数为应到会人数的{value}{bound}",
              "{bound} {value} of those due are present")
          .judgedOn(HELD_ON)
          .when(CHAIR_OF_ENTERPRISE.not())
          .that(PRESENT.meets(GENERAL_QUORUM_SHARE.of(TOTAL)))
          .build();
}

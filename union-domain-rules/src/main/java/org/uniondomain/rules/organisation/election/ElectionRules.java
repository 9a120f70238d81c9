package org.uniondomain.rules.organisation.election;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.organisation.election.ElectionMethod.BY_ASSEMBLY;
import static org.uniondomain.core.organisation.election.ElectionMethod.BY_COMMITTEE;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;
import static org.uniondomain.core.organisation.officer.UnionOffice.VICE_CHAIR;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.UnionDocuments.CHAIR_MEASURES;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2013;
import static org.uniondomain.rules.law.UnionDocuments.CHARTER_2023;
import static org.uniondomain.rules.organisation.election.ElectionVoteRules.CHAIR_OF_ENTERPRISE;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.CANDIDATES;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.HELD_ON;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.METHOD;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.OFFICE;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.PARTY_APPROVAL;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.PRIMARY_CONTESTED;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.PUBLICISED_DAYS;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.RESULT_REPORTED;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.SEATS;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.SECRET;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.UNION_ELECTION;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.UPPER_APPROVAL;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.election.UnionElectionFacts.VOTES_FOR_ABSENT;

import java.time.LocalDate;
import org.uniondomain.core.organisation.election.UnionElection;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 工会选举程序规则: candidates, ballot and approval of an election in a union. */
public final class ElectionRules {
  private ElectionRules() {}

  private static final Condition<UnionElection> MORE_CANDIDATES =
      CANDIDATES.meets(Limit.at(EXCEEDING, SEATS));

  /** 无记名投票. */
  public static final Requirement<UnionElection> SECRET_BALLOT =
      requirement("organisation.election.secret", UNION_ELECTION)
          .label("无记名投票", "secret ballot")
          .clause(
              CHARTER.in("2008").article(10),
              TEXT,
              SHALL,
              "工会选举采用无记名投票方式",
              "elections in a union are by secret ballot")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .judgedOn(HELD_ON)
          .that(SECRET)
          .build();

  /** 不得代他人投票. */
  public static final Requirement<UnionElection> NO_PROXY =
      requirement("organisation.election.no-proxy", UNION_ELECTION)
          .label("不得代他人投票", "no voting for the absent")
          .clause(
              CHAIR_MEASURES.article(14),
              TEXT,
              SHALL_NOT,
              "因故不能到会的，不得委托他人代为投票",
              "nobody votes for somebody who is absent")
          .judgedOn(HELD_ON)
          .when(CHAIR_OF_ENTERPRISE)
          .that(VOTES_FOR_ABSENT.not())
          .build();

  /** 企业工会主席差额选举. */
  public static final Requirement<UnionElection> CONTESTED_CHAIR =
      requirement("organisation.election.contested-chair", UNION_ELECTION)
          .label("企业工会主席候选人多于应选人数", "more candidates than seats for the chair")
          .clause(
              CHAIR_MEASURES.article(8),
              TEXT,
              SHALL,
              "企业工会主席候选人应当多于应选人数",
              "there are more candidates for the chair of an enterprise union than seats")
          .judgedOn(HELD_ON)
          .when(CHAIR_OF_ENTERPRISE)
          .that(MORE_CANDIDATES)
          .build();

  /** 差额选举: in the final vote or in a primary. */
  public static final Requirement<UnionElection> CONTESTED =
      requirement("organisation.election.contested", UNION_ELECTION)
          .label("差额选举或者差额预选", "contested election or primary")
          .clause(
              CHARTER.in("2008").article(10),
              TEXT,
              SHALL,
              "可以直接采用候选人数多于应选人数的选举，也可以先差额预选再正式选举",
              "candidates outnumber the seats in the election, or in a primary before it")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .judgedOn(HELD_ON)
          .when(CHAIR_OF_ENTERPRISE.not())
          .that(MORE_CANDIDATES.or(PRIMARY_CONTESTED))
          .build();

  /** 候选人公示天数. */
  public static final Threshold<Integer> NOTICE_DAYS =
      threshold(
              "organisation.election.notice-days",
              COUNT,
              NOT_LOWER_THAN,
              "企业工会主席候选人公示天数",
              "days that candidates for the chair are publicised")
          .since(LocalDate.of(2008, 7, 25), 7, CHAIR_MEASURES.article(10), TEXT);

  /** 候选人公示. */
  public static final Requirement<UnionElection> NOTICE =
      requirement("organisation.election.notice", UNION_ELECTION)
          .label("企业工会主席候选人公示", "candidates for the chair publicised")
          .clause(
              NOTICE_DAYS,
              SHALL,
              "企业工会主席候选人公示{bound}{value}日",
              "candidates for the chair of an enterprise union are publicised for {bound} {value}"
                  + " days")
          .judgedOn(HELD_ON)
          .when(CHAIR_OF_ENTERPRISE)
          .that(PUBLICISED_DAYS.meets(NOTICE_DAYS))
          .build();

  /** 企业党组织同意. */
  public static final Requirement<UnionElection> PARTY_APPROVES =
      approval(
          "organisation.election.party-approval",
          "候选人经企业党组织同意",
          "candidates approved by the party organisation",
          PARTY_APPROVAL);

  /** 上一级工会同意. */
  public static final Requirement<UnionElection> UPPER_APPROVES =
      approval(
          "organisation.election.upper-approval",
          "候选人经上一级工会同意",
          "candidates approved by the union above",
          UPPER_APPROVAL);

  /** 结果报批. */
  public static final Requirement<UnionElection> RESULT =
      requirement("organisation.election.result-reported", UNION_ELECTION)
          .label("选举结果报上一级工会批准", "result reported for approval")
          .clause(
              CHARTER.in("2008").article(27),
              TEXT,
              SHALL,
              "工会委员会、主席、副主席和经费审查委员会的选举结果，报上一级工会批准",
              "the result of the election of a committee, chair or audit committee goes to the next"
                  + " higher union for approval")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .judgedOn(HELD_ON)
          .when(HELD_ON.happened())
          .that(RESULT_REPORTED)
          .build();

  /** 直接选举或者由委员会选举. */
  public static final Requirement<UnionElection> BY_WHOM =
      requirement("organisation.election.by-whom", UNION_ELECTION)
          .label("工会主席、副主席的选举方式", "who elects the chair and vice-chairs")
          .clause(
              CHARTER.in("2008").article(27),
              TEXT,
              CONSISTENCY,
              "工会主席、副主席由会员大会或者会员代表大会直接选举，或者由工会委员会选举",
              "the chair and vice-chairs are elected by the assembly or congress, or by the"
                  + " committee")
          .later(CHARTER_2013, INFERRED)
          .later(CHARTER_2023, INFERRED)
          .judgedOn(HELD_ON)
          .when(OFFICE.isOneOf(CHAIR, VICE_CHAIR))
          .that(METHOD.isOneOf(BY_ASSEMBLY, BY_COMMITTEE))
          .build();

  private static Requirement<UnionElection> approval(
      String id, String label, String english, Flag<UnionElection> approved) {
    return requirement(id, UNION_ELECTION)
        .label(label, english)
        .clause(
            CHAIR_MEASURES.article(11),
            TEXT,
            SHALL,
            "企业工会主席" + label,
            "for the chair of an enterprise union: " + english)
        .judgedOn(HELD_ON)
        .when(CHAIR_OF_ENTERPRISE)
        .that(approved)
        .build();
  }

  /** 规则. */
  public static final SubjectRules<UnionElection> RULES =
      SubjectRules.of(
          VOCABULARY,
          ElectionVoteRules.ELECTED,
          ElectionVoteRules.QUORUM,
          ElectionVoteRules.MAJORITY,
          ElectionVoteRules.GENERAL_QUORUM,
          SECRET_BALLOT,
          NO_PROXY,
          CONTESTED_CHAIR,
          CONTESTED,
          NOTICE,
          PARTY_APPROVES,
          UPPER_APPROVES,
          RESULT,
          BY_WHOM);
}

package org.uniondomain.rules.organisation;

import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.organisation.election.CommitteeTerm;
import org.uniondomain.core.organisation.election.UnionElection;
import org.uniondomain.core.organisation.founding.UnionFounding;
import org.uniondomain.core.organisation.member.Membership;
import org.uniondomain.core.organisation.officer.OfficerContract;
import org.uniondomain.core.organisation.officer.OfficerRemoval;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.example.Example;
import org.uniondomain.rules.organisation.election.ElectionVoteRules;
import org.uniondomain.rules.organisation.election.TermRules;
import org.uniondomain.rules.organisation.founding.FoundingRules;
import org.uniondomain.rules.organisation.member.MembershipRules;
import org.uniondomain.rules.organisation.officer.OfficerContractRules;
import org.uniondomain.rules.organisation.officer.RemovalRules;

/** 工会组建、选举、干部和会员示例. */
public final class UnionDutiesExamples {
  private UnionDutiesExamples() {}

  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  private static final UnionFounding FOUNDING =
      UnionFounding.builder()
          .foreignInvested(true)
          .openedOn(LocalDate.of(2012, 3, 5))
          .foundedOn(LocalDate.of(2012, 9, 6))
          .build();

  private static final OfficerContract CONTRACT =
      OfficerContract.builder()
          .fullTime(false)
          .openEnded(false)
          .contractEndsOn(LocalDate.of(2014, 6, 30))
          .tookOfficeOn(LocalDate.of(2011, 1, 1))
          .officeEndsOn(LocalDate.of(2015, 12, 31))
          .seriousFault(false)
          .retirementAge(false)
          .build();

  private static final Membership IDLE =
      Membership.builder().idleMonths(6).withoutReason(true).unchangedAfterEducation(true).build();

  private static Ballot vote(int total, int present, int inFavour) {
    return Ballot.builder()
        .heldOn(LocalDate.of(2013, 3, 1))
        .total(total)
        .present(present)
        .inFavour(inFavour)
        .build();
  }

  private static UnionElection election(int present, int inFavour) {
    return UnionElection.builder()
        .office(CHAIR)
        .enterprise(true)
        .ballot(vote(120, present, inFavour))
        .build();
  }

  /** 示例. */
  public static final ImmutableList<Example<?>> ALL =
      ImmutableList.of(
          Example.of(
              "内蒙古外商投资企业：六个月期满后一日成立工会",
              FoundingRules.FOREIGN_INVESTED_IN_TIME,
              InnerMongolia.HOHHOT,
              DAY,
              FOUNDING),
          Example.of(
              "应到120人，到会80人，赞成61票",
              ElectionVoteRules.ELECTED,
              Division.NATION,
              DAY,
              election(80, 61)),
          Example.of(
              "应到120人，到会79人", ElectionVoteRules.QUORUM, Division.NATION, DAY, election(79, 79)),
          Example.of(
              "应到120人，赞成60票：恰为半数",
              ElectionVoteRules.MAJORITY,
              Division.NATION,
              DAY,
              election(80, 60)),
          Example.of(
              "全体会员201人，赞成罢免100人",
              RemovalRules.MAJORITY,
              Division.NATION,
              DAY,
              OfficerRemoval.builder().ballot(vote(201, 201, 100)).build()),
          Example.of(
              "任期四年",
              TermRules.THREE_OR_FIVE,
              Division.NATION,
              DAY,
              CommitteeTerm.builder().kind(UnionKind.SINGLE).years(4).build()),
          Example.of(
              "兼职委员，合同先于任期届满", OfficerContractRules.END_PART_TIME, Division.NATION, DAY, CONTRACT),
          Example.of("六个月不缴会费，经教育拒不改正", MembershipRules.STATE, Division.NATION, DAY, IDLE));
}

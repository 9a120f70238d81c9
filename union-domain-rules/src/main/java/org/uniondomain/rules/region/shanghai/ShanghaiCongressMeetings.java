package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.APPROVAL_REQUIRED;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.CONGRESS_MEETING;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.HELD_ON;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.PAPERS_SENT_ON;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.SECRET_BALLOT;
import static org.uniondomain.rules.assembly.DelegateElectionFacts.DELEGATE_ELECTION;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.SHANGHAI_CONGRESS_REGULATIONS;
import static org.uniondomain.rules.law.WorkersCongressLaw.shanghai;

import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.assembly.DelegateElection;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.assembly.CongressMeetingFacts;
import org.uniondomain.rules.assembly.CongressMeetingRules;
import org.uniondomain.rules.assembly.DelegateElectionFacts;
import org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts;
import org.uniondomain.rules.assembly.ExtraordinaryMeetingRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 上海市职工代表大会会议: papers, secret ballot, what binds the workers, and the election of delegates. */
public final class ShanghaiCongressMeetings {
  private ShanghaiCongressMeetings() {}

  /** 会议材料提前期. */
  public static final Threshold<Term> PAPERS_BEFORE =
      shanghai(
          threshold(
              "assembly.shanghai.papers-before",
              TERM,
              OR_LESS,
              "上海市会议材料送达提前期",
              "how long before a meeting the papers are sent (Shanghai)"),
          Term.days(7),
          OR_LESS,
          30,
          0);

  /** 会议材料送达. */
  public static final Requirement<CongressMeeting> PAPERS =
      requirement("assembly.shanghai.papers", CONGRESS_MEETING)
          .label("上海市会议材料送达", "papers of a meeting in Shanghai")
          .clause(
              PAPERS_BEFORE,
              SHALL,
              "提交审议的材料在会议召开的{value}前送交职工代表",
              "papers to be deliberated reach the delegates {value} before the meeting")
          .judgedOn(HELD_ON)
          .that(PAPERS_SENT_ON.meets(PAPERS_BEFORE.before(HELD_ON)))
          .build();

  /** 无记名投票. */
  public static final Requirement<CongressMeeting> SECRET =
      requirement("assembly.shanghai.secret-ballot", CONGRESS_MEETING)
          .label("上海市职工代表大会无记名投票", "secret ballot in Shanghai")
          .clause(
              SHANGHAI_CONGRESS_REGULATIONS.in("2010").article(31),
              INFERRED,
              SHALL,
              "表决采用无记名投票方式",
              "the vote is by secret ballot")
          .later(SHANGHAI_CONGRESS_REGULATIONS.article(31), TEXT)
          .judgedOn(HELD_ON)
          .that(SECRET_BALLOT)
          .build();

  /** 未获通过的事项对职工不具有约束力. */
  public static final Requirement<CongressMeeting> BINDING =
      requirement("assembly.shanghai.binding", CONGRESS_MEETING)
          .label("上海市须经审议通过的事项", "matters that need approval in Shanghai")
          .clause(
              SHANGHAI_CONGRESS_REGULATIONS.in("2010").article(33, 2),
              INFERRED,
              SHALL,
              "应当由职工代表大会审议通过的事项获得通过，方对职工具有约束力",
              "a matter that needs the approval of the congress binds the workers only with it")
          .later(SHANGHAI_CONGRESS_REGULATIONS.article(33, 2), TEXT)
          .consequence(INVALID, SHANGHAI_CONGRESS_REGULATIONS.article(33, 2))
          .when(APPROVAL_REQUIRED)
          .judgedOn(HELD_ON)
          .that(
              CongressMeetingRules.LOCAL_QUORUM
                  .isMet()
                  .and(CongressMeetingRules.LOCAL_MAJORITY.isMet()))
          .build();

  /** 选举职工代表的参加比例. */
  public static final Threshold<Ratio> TURNOUT_SHARE =
      shanghai(
          threshold(
              "assembly.shanghai.election-turnout",
              RATIO,
              NOT_LOWER_THAN,
              "上海市选举职工代表的参加比例",
              "share that must take part in the election of a delegate (Shanghai)"),
          Ratio.of(2, 3),
          NOT_LOWER_THAN,
          15,
          3);

  /** 选举职工代表的参加人数. */
  public static final Requirement<DelegateElection> TURNOUT =
      requirement("assembly.shanghai.election-turnout", DELEGATE_ELECTION)
          .label("上海市选举职工代表的参加人数", "turnout at the election of a delegate in Shanghai")
          .clause(
              TURNOUT_SHARE,
              SHALL,
              "参加选举的职工{bound}本选区全体职工的{value}",
              "those who take part are {bound} {value} of all workers of the constituency")
          .judgedOn(DelegateElectionFacts.HELD_ON)
          .that(DelegateElectionFacts.PRESENT.meets(TURNOUT_SHARE.of(DelegateElectionFacts.TOTAL)))
          .build();

  /** 当选比例, 半数以上 of all workers of the constituency. */
  public static final Threshold<Ratio> ELECTED_SHARE =
      shanghai(
          threshold(
                  "assembly.shanghai.elected",
                  RATIO,
                  NOT_LOWER_THAN,
                  "上海市职工代表当选比例",
                  "share in favour that elects a delegate (Shanghai)")
              .atTheLine(VOTE_ON_THE_LINE),
          Ratio.of(1, 2),
          NOT_LOWER_THAN,
          15,
          3);

  /** 当选. */
  public static final Requirement<DelegateElection> ELECTED =
      requirement("assembly.shanghai.elected", DELEGATE_ELECTION)
          .label("上海市职工代表当选", "election of a delegate in Shanghai")
          .clause(
              ELECTED_SHARE,
              SHALL,
              "赞成的职工{bound}本选区全体职工的{value}，方得当选",
              "those in favour are {bound} {value} of all workers of the constituency")
          .judgedOn(DelegateElectionFacts.HELD_ON)
          .that(
              DelegateElectionFacts.IN_FAVOUR.meets(ELECTED_SHARE.of(DelegateElectionFacts.TOTAL)))
          .build();

  /** 本地规则. */
  public static final SubjectRules<CongressMeeting> RULES =
      SubjectRules.of(CongressMeetingFacts.VOCABULARY, PAPERS, SECRET, BINDING);

  /** 本地规则: the election of delegates. */
  public static final SubjectRules<DelegateElection> ELECTION =
      SubjectRules.of(DelegateElectionFacts.VOCABULARY, TURNOUT, ELECTED);

  /** 地方规定: stands beside the national text on state-owned enterprises. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANGHAI)
          .adds(CongressMeetingRules.LOCAL_QUORUM, CongressMeetingRules.QUORUM)
          .adds(CongressMeetingRules.LOCAL_MAJORITY, CongressMeetingRules.MAJORITY)
          .adds(ExtraordinaryMeetingRules.LOCALLY_CALLED, ExtraordinaryMeetingRules.CALLED)
          .reads(CONGRESS_MEETING)
          .reads(ExtraordinaryMeetingFacts.EXTRAORDINARY_MEETING)
          .reads(DELEGATE_ELECTION);
}

package org.uniondomain.rules.assembly;

import static org.uniondomain.core.assembly.UnitNature.STATE_INDUSTRIAL;
import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts.BY_EMPLOYER;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts.BY_UNION;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts.CONVENED;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts.DELEGATES;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts.EXTRAORDINARY_MEETING;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts.NATURE;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts.PROPOSERS;
import static org.uniondomain.rules.assembly.ExtraordinaryMeetingFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.WorkersCongressLaw.STATE_INDUSTRIAL_CONGRESS_REGULATIONS;
import static org.uniondomain.rules.law.WorkersCongressLaw.shanghai;
import static org.uniondomain.rules.law.WorkersCongressLaw.zhejiang;

import java.time.LocalDate;
import org.uniondomain.core.assembly.ExtraordinaryMeeting;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 临时会议规则: who can have the congress meet out of turn. */
public final class ExtraordinaryMeetingRules {
  private ExtraordinaryMeetingRules() {}

  /** 提议召开临时会议的代表比例. */
  public static final Threshold<Ratio> SHARE =
      threshold(
              "assembly.extraordinary-meeting.share",
              RATIO,
              OR_MORE,
              "提议召开临时会议的代表比例",
              "share of delegates that can have the congress meet")
          .since(
              LocalDate.of(1986, 12, 31),
              Ratio.of(1, 3),
              STATE_INDUSTRIAL_CONGRESS_REGULATIONS.article(18),
              SECONDARY);

  /** 临时会议. */
  public static final Requirement<ExtraordinaryMeeting> CALLED =
      requirement("assembly.extraordinary-meeting.called", EXTRAORDINARY_MEETING)
          .label("召开职工代表大会临时会议", "extraordinary meeting of the congress")
          .clause(
              SHARE,
              SHALL,
              "单位、工会或者全体职工代表{value}{bound}提议的，召开临时会议",
              "the congress meets where the employer, the union or {bound} {value} of all delegates"
                  + " propose it")
          .when(NATURE.is(STATE_INDUSTRIAL))
          .when(any(BY_EMPLOYER, BY_UNION, PROPOSERS.meets(SHARE.of(DELEGATES))))
          .that(CONVENED)
          .build();

  /** 地方规定的提议代表比例. */
  public static final Threshold<Ratio> LOCAL_SHARE =
      zhejiang(
          shanghai(
              threshold(
                  "assembly.extraordinary-meeting.local-share",
                  RATIO,
                  OR_MORE,
                  "地方规定的提议召开临时会议的代表比例",
                  "share of delegates that can have the congress meet by local law"),
              Ratio.of(1, 3),
              OR_MORE,
              22,
              0),
          Ratio.of(1, 3),
          OR_MORE,
          15,
          0);

  /** 地方规定的临时会议. */
  public static final Requirement<ExtraordinaryMeeting> LOCALLY_CALLED =
      requirement("assembly.extraordinary-meeting.locally-called", EXTRAORDINARY_MEETING)
          .label("地方规定的临时会议", "extraordinary meeting by local law")
          .clause(
              LOCAL_SHARE,
              SHALL,
              "单位、工会或者全体职工代表{value}{bound}提议的，召开临时会议",
              "the congress meets where the employer, the union or {bound} {value} of all delegates"
                  + " propose it")
          .when(any(BY_EMPLOYER, BY_UNION, PROPOSERS.meets(LOCAL_SHARE.of(DELEGATES))))
          .that(CONVENED)
          .build();

  /** 提议人数不超过代表总数. */
  public static final Requirement<ExtraordinaryMeeting> PROPOSERS_WITHIN =
      requirement("assembly.extraordinary-meeting.proposers-within", EXTRAORDINARY_MEETING)
          .label("提议人数不超过代表总数", "no more proposers than delegates")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "提议的代表不超过全体职工代表",
              "the delegates who propose it are not more than all delegates")
          .that(PROPOSERS.meets(Limit.at(NOT_EXCEEDING, DELEGATES)))
          .build();

  /** 规则. */
  public static final SubjectRules<ExtraordinaryMeeting> RULES =
      SubjectRules.of(VOCABULARY, CALLED, PROPOSERS_WITHIN);
}

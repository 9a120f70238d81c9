package org.uniondomain.rules.assembly;

import static org.uniondomain.core.assembly.UnitNature.STATE_INDUSTRIAL;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.CONGRESS_MEETING;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.HELD_ON;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.IN_FAVOUR;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.NATURE;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.PRESENT;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.TOTAL;
import static org.uniondomain.rules.assembly.CongressMeetingFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WorkersCongressLaw.STATE_INDUSTRIAL_CONGRESS_REGULATIONS;
import static org.uniondomain.rules.law.WorkersCongressLaw.henan;
import static org.uniondomain.rules.law.WorkersCongressLaw.shanghai;
import static org.uniondomain.rules.law.WorkersCongressLaw.zhejiang;

import java.time.LocalDate;
import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 职工代表大会到会和表决规则: who must come and who must agree. The national text is on state-owned industrial
 * enterprises; local texts are on all enterprises of the place and stand beside it. A majority is
 * of all delegates, present or not: Shanghai asks for half or more (半数以上), the others for more than
 * half (过半数).
 */
public final class CongressMeetingRules {
  private CongressMeetingRules() {}

  private static final LocalDate FIRST = LocalDate.of(1986, 12, 31);
  private static final Citation PROVISION = STATE_INDUSTRIAL_CONGRESS_REGULATIONS.article(18);
  private static final Ratio TWO_THIRDS = Ratio.of(2, 3);
  private static final Ratio HALF = Ratio.of(1, 2);

  /** 法定到会比例. */
  public static final Threshold<Ratio> QUORUM_SHARE =
      threshold(
              "assembly.meeting.quorum-share",
              RATIO,
              NOT_LOWER_THAN,
              "职工代表到会比例",
              "share of delegates that must be present")
          .since(FIRST, TWO_THIRDS, PROVISION, SECONDARY);

  /** 到会人数. */
  public static final Requirement<CongressMeeting> QUORUM =
      requirement("assembly.meeting.quorum", CONGRESS_MEETING)
          .label("职工代表大会到会人数", "quorum of the congress")
          .clause(
              QUORUM_SHARE,
              SHALL,
              "全民所有制工业企业职工代表大会到会代表{bound}全体代表的{value}",
              "those present at the congress of a state-owned industrial enterprise are {bound}"
                  + " {value} of all delegates")
          .when(NATURE.is(STATE_INDUSTRIAL))
          .judgedOn(HELD_ON)
          .that(PRESENT.meets(QUORUM_SHARE.of(TOTAL)))
          .build();

  /** 地方规定的到会比例. */
  public static final Threshold<Ratio> LOCAL_QUORUM_SHARE =
      henan(
          zhejiang(
              shanghai(
                  threshold(
                      "assembly.meeting.local-quorum-share",
                      RATIO,
                      NOT_LOWER_THAN,
                      "地方规定的到会比例",
                      "share of delegates that must be present by local law"),
                  TWO_THIRDS,
                  NOT_LOWER_THAN,
                  28,
                  0),
              TWO_THIRDS,
              NOT_LOWER_THAN,
              15,
              3),
          TWO_THIRDS,
          NOT_LOWER_THAN,
          19,
          2);

  /** 地方规定的到会人数. */
  public static final Requirement<CongressMeeting> LOCAL_QUORUM =
      requirement("assembly.meeting.local-quorum", CONGRESS_MEETING)
          .label("地方规定的职工代表大会到会人数", "quorum of the congress by local law")
          .clause(
              LOCAL_QUORUM_SHARE,
              SHALL,
              "到会代表{bound}全体代表的{value}",
              "those present are {bound} {value} of all delegates")
          .judgedOn(HELD_ON)
          .that(PRESENT.meets(LOCAL_QUORUM_SHARE.of(TOTAL)))
          .build();

  /** 法定同意比例, 过半数. */
  public static final Threshold<Ratio> MAJORITY_SHARE =
      threshold(
              "assembly.meeting.majority-share",
              RATIO,
              EXCEEDING,
              "职工代表同意比例",
              "share of delegates that must be in favour")
          .atTheLine(VOTE_ON_THE_LINE)
          .since(FIRST, HALF, PROVISION, SECONDARY);

  /** 同意人数. */
  public static final Requirement<CongressMeeting> MAJORITY =
      requirement("assembly.meeting.majority", CONGRESS_MEETING)
          .label("职工代表大会同意人数", "majority of the congress")
          .clause(
              MAJORITY_SHARE,
              SHALL,
              "全民所有制工业企业职工代表大会同意人数{bound}全体代表的{value}",
              "those in favour at the congress of a state-owned industrial enterprise are {bound}"
                  + " {value} of all delegates")
          .when(NATURE.is(STATE_INDUSTRIAL))
          .judgedOn(HELD_ON)
          .that(IN_FAVOUR.meets(MAJORITY_SHARE.of(TOTAL)))
          .build();

  /** 地方规定的同意比例: 半数以上 in Shanghai, 过半数 in Zhejiang and Henan. */
  public static final Threshold<Ratio> LOCAL_MAJORITY_SHARE =
      henan(
          zhejiang(
              shanghai(
                  threshold(
                          "assembly.meeting.local-majority-share",
                          RATIO,
                          NOT_LOWER_THAN,
                          "地方规定的同意比例",
                          "share of delegates that must be in favour by local law")
                      .atTheLine(VOTE_ON_THE_LINE),
                  HALF,
                  NOT_LOWER_THAN,
                  31,
                  0),
              HALF,
              EXCEEDING,
              15,
              3),
          HALF,
          EXCEEDING,
          20,
          2);

  /** 地方规定的同意人数. */
  public static final Requirement<CongressMeeting> LOCAL_MAJORITY =
      requirement("assembly.meeting.local-majority", CONGRESS_MEETING)
          .label("地方规定的职工代表大会同意人数", "majority of the congress by local law")
          .clause(
              LOCAL_MAJORITY_SHARE,
              SHALL,
              "同意人数{bound}全体代表的{value}",
              "those in favour are {bound} {value} of all delegates")
          .judgedOn(HELD_ON)
          .that(IN_FAVOUR.meets(LOCAL_MAJORITY_SHARE.of(TOTAL)))
          .build();

  /** 规则. */
  public static final SubjectRules<CongressMeeting> RULES =
      SubjectRules.of(VOCABULARY, QUORUM, MAJORITY);
}

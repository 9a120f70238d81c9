package org.uniondomain.rules.competition.recognition;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.CONFERRED_AT_ONCE;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.ECONOMIC_BENEFIT;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.LEADS_INNOVATION_STUDIO;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.OUTSTANDING_RESULTS;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.PARTICIPANTS;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.PATENT_OR_INNOVATION_AWARD;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.RECOGNITION_CANDIDATE;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.VOCABULARY;
import static org.uniondomain.rules.competition.recognition.RecognitionCandidateFacts.WORKERS;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.HEBEI_AWARD_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.competition.recognition.AwardUse;
import org.uniondomain.core.competition.recognition.RecognitionCandidate;
import org.uniondomain.core.competition.recognition.RecognitionOutcome;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/** 劳动竞赛表彰规则: which units can be put forward, and for whom award money may be used. */
public final class CompetitionRecognitionRules {
  private CompetitionRecognitionRules() {}

  private static final LocalDate HEBEI_START = LocalDate.of(2015, 3, 31);

  /** 职工参赛率, of all workers on the roll of the unit; only Hebei has one. */
  public static final Threshold<Ratio> PARTICIPATION_RATE =
      threshold(
              "competition.recognition.participation-rate",
              RATIO,
              OR_MORE,
              "表彰单位的职工参赛率",
              "rate of participation for recognition")
          .in(Regions.HEBEI)
          .since(HEBEI_START, Ratio.percent(85), HEBEI_AWARD_MEASURES.cited(), SECONDARY);

  /** 表彰资格: a condition of the award; a unit that lacks it breaches nothing. */
  public static final Determination<RecognitionCandidate, RecognitionOutcome> QUALIFICATION =
      determination(
              "competition.recognition.qualification",
              RECOGNITION_CANDIDATE,
              RecognitionOutcome.class)
          .label("竞赛表彰资格", "qualification for recognition")
          .clause(
              PARTICIPATION_RATE,
              SHALL,
              "受省级表彰的单位，职工参赛率在{value}{bound}且成绩突出",
              "in a unit recognised by the province {bound} {value} of the workers take part, and"
                  + " its results are outstanding")
          .firstMatch()
          .outcome(
              RecognitionOutcome.QUALIFIES,
              PARTICIPANTS.meets(PARTICIPATION_RATE.of(WORKERS)).and(OUTSTANDING_RESULTS))
          .otherwise(RecognitionOutcome.DOES_NOT_QUALIFY)
          .build();

  /** 使用奖励资金的经济效益条件; only Hebei has one. */
  public static final Threshold<Money> BENEFIT =
      threshold(
              "competition.recognition.benefit",
              MONEY,
              REACHING,
              "使用奖励资金的经济效益条件",
              "economic benefit for the use of award money")
          .in(Regions.HEBEI)
          .since(HEBEI_START, Money.yuan(1_000_000), HEBEI_AWARD_MEASURES.cited(), SECONDARY);

  /** 奖励资金使用条件. Of seven conditions three were seen; for the other four a person is asked. */
  public static final Determination<RecognitionCandidate, AwardUse> USE_OF_AWARD =
      determination("competition.recognition.use-of-award", RECOGNITION_CANDIDATE, AwardUse.class)
          .label("奖励资金使用条件", "conditions for the use of award money")
          .clause(
              BENEFIT,
              MAY,
              "技术创新、攻关或者合理化建议的经济效益{bound}{value}，领衔创新工作室，或者获得专利或省级以上创新奖励的，可以使用奖励资金；" + "另有四项条件未见原文",
              "award money may be used where innovation or proposals create a benefit {bound}"
                  + " {value}, for the lead of an innovation studio, and for a patent or an"
                  + " innovation award of the province or higher; four more conditions were not"
                  + " seen")
          .firstMatch()
          .outcome(
              AwardUse.PERMITTED,
              any(
                  ECONOMIC_BENEFIT.meets(BENEFIT),
                  LEADS_INNOVATION_STUDIO,
                  PATENT_OR_INNOVATION_AWARD))
          .otherwise(AwardUse.REVIEW)
          .build();

  /** 即时授予五一劳动奖; only Hebei says so. */
  public static final Requirement<RecognitionCandidate> AT_ONCE =
      requirement("competition.recognition.conferred-at-once", RECOGNITION_CANDIDATE)
          .label("即时授予五一劳动奖", "May Day awards conferred at once")
          .clause(
              HEBEI_AWARD_MEASURES.cited(),
              SECONDARY,
              MAY,
              "成绩突出的集体、单位和个人，由省总工会即时授予省五一劳动奖",
              "the provincial federation confers May Day awards at once on outstanding collectives,"
                  + " units and persons")
          .when(OUTSTANDING_RESULTS)
          .that(CONFERRED_AT_ONCE)
          .build();

  /** 参赛人数不多于职工人数. */
  public static final Requirement<RecognitionCandidate> PARTICIPANTS_ARE_WORKERS =
      requirement("competition.recognition.participants-are-workers", RECOGNITION_CANDIDATE)
          .label("参赛职工人数不多于职工人数", "no more participants than workers")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "参赛职工是本单位职工的一部分，每人计一次",
              "those who take part are workers of the unit, each counted once")
          .that(PARTICIPANTS.meets(at(NOT_EXCEEDING, WORKERS)))
          .build();

  /** 规则. */
  public static final SubjectRules<RecognitionCandidate> RULES =
      SubjectRules.of(VOCABULARY, QUALIFICATION, USE_OF_AWARD, AT_ONCE, PARTICIPANTS_ARE_WORKERS);
}

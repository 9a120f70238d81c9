package org.uniondomain.rules.competition.recognition;

import org.uniondomain.core.competition.recognition.RecognitionCandidate;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 竞赛表彰候选单位要素: what can be told of a unit put forward for recognition. */
public final class RecognitionCandidateFacts {
  private RecognitionCandidateFacts() {}

  /** 竞赛表彰候选单位. */
  public static final Subject<RecognitionCandidate> RECOGNITION_CANDIDATE =
      Subject.named(
          "recognition-candidate",
          RecognitionCandidate.class,
          "竞赛表彰候选单位",
          "unit put forward for recognition");

  /** 职工人数. */
  public static final QuantityFact<RecognitionCandidate, Integer> WORKERS =
      RECOGNITION_CANDIDATE
          .count(
              "workers",
              "职工人数",
              "workers",
              RecognitionCandidate::workers,
              RecognitionCandidate::withWorkers)
          .atLeast(0);

  /** 参赛职工人数. */
  public static final QuantityFact<RecognitionCandidate, Integer> PARTICIPANTS =
      RECOGNITION_CANDIDATE
          .count(
              "participants",
              "参赛职工人数",
              "workers who took part",
              RecognitionCandidate::participants,
              RecognitionCandidate::withParticipants)
          .atLeast(0);

  /** 成绩突出. */
  public static final Flag<RecognitionCandidate> OUTSTANDING_RESULTS =
      RECOGNITION_CANDIDATE.judgement(
          "outstanding-results",
          "成绩突出",
          "outstanding results",
          RecognitionCandidate::outstandingResults,
          RecognitionCandidate::withOutstandingResults);

  /** 创造的经济效益. */
  public static final QuantityFact<RecognitionCandidate, Money> ECONOMIC_BENEFIT =
      RECOGNITION_CANDIDATE
          .money(
              "economic-benefit",
              "创造的经济效益",
              "economic benefit created",
              RecognitionCandidate::economicBenefit,
              RecognitionCandidate::withEconomicBenefit)
          .atLeast(Money.ZERO);

  /** 领衔创新工作室. */
  public static final Flag<RecognitionCandidate> LEADS_INNOVATION_STUDIO =
      RECOGNITION_CANDIDATE.flag(
          "leads-innovation-studio",
          "领衔创新工作室",
          "leads an innovation studio",
          RecognitionCandidate::leadsInnovationStudio,
          RecognitionCandidate::withLeadsInnovationStudio);

  /** 获得专利或者省级以上创新奖励. */
  public static final Flag<RecognitionCandidate> PATENT_OR_INNOVATION_AWARD =
      RECOGNITION_CANDIDATE.flag(
          "patent-or-innovation-award",
          "获得专利或者省级以上创新奖励",
          "patent, or innovation award of the province or higher",
          RecognitionCandidate::patentOrInnovationAward,
          RecognitionCandidate::withPatentOrInnovationAward);

  /** 即时授予五一劳动奖. */
  public static final Flag<RecognitionCandidate> CONFERRED_AT_ONCE =
      RECOGNITION_CANDIDATE.flag(
          "conferred-at-once",
          "即时授予五一劳动奖",
          "May Day awards conferred at once",
          RecognitionCandidate::conferredAtOnce,
          RecognitionCandidate::withConferredAtOnce);

  /** 词汇. */
  public static final Vocabulary<RecognitionCandidate> VOCABULARY =
      Vocabulary.of(RECOGNITION_CANDIDATE, RecognitionCandidate.builder().build())
          .with(
              WORKERS,
              PARTICIPANTS,
              OUTSTANDING_RESULTS,
              ECONOMIC_BENEFIT,
              LEADS_INNOVATION_STUDIO,
              PATENT_OR_INNOVATION_AWARD,
              CONFERRED_AT_ONCE);
}

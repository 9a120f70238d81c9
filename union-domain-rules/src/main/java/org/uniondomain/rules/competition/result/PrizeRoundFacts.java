package org.uniondomain.rules.competition.result;

import org.uniondomain.core.competition.result.PrizeProgramme;
import org.uniondomain.core.competition.result.PrizeRound;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 评奖轮次要素: what can be told of it. */
public final class PrizeRoundFacts {
  private PrizeRoundFacts() {}

  /** 评奖轮次. */
  public static final Subject<PrizeRound> PRIZE_ROUND =
      Subject.named("prize-round", PrizeRound.class, "评奖轮次", "round of prizes");

  /** 评奖项目. */
  public static final Choice<PrizeRound, PrizeProgramme> PROGRAMME =
      PRIZE_ROUND.choice(
          "programme",
          "评奖项目",
          "programme",
          PrizeProgramme.class,
          PrizeRound::programme,
          PrizeRound::withProgramme);

  /** 一等奖数. */
  public static final QuantityFact<PrizeRound, Integer> FIRST_PRIZES =
      PRIZE_ROUND
          .count(
              "first-prizes",
              "一等奖数",
              "first prizes",
              PrizeRound::firstPrizes,
              PrizeRound::withFirstPrizes)
          .atLeast(0);

  /** 二等奖数. */
  public static final QuantityFact<PrizeRound, Integer> SECOND_PRIZES =
      PRIZE_ROUND
          .count(
              "second-prizes",
              "二等奖数",
              "second prizes",
              PrizeRound::secondPrizes,
              PrizeRound::withSecondPrizes)
          .atLeast(0);

  /** 三等奖数. */
  public static final QuantityFact<PrizeRound, Integer> THIRD_PRIZES =
      PRIZE_ROUND
          .count(
              "third-prizes",
              "三等奖数",
              "third prizes",
              PrizeRound::thirdPrizes,
              PrizeRound::withThirdPrizes)
          .atLeast(0);

  /** 创新能手数. */
  public static final QuantityFact<PrizeRound, Integer> EXPERTS =
      PRIZE_ROUND
          .count(
              "experts",
              "创新能手数",
              "innovation experts",
              PrizeRound::experts,
              PrizeRound::withExperts)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<PrizeRound> VOCABULARY =
      Vocabulary.of(PRIZE_ROUND, PrizeRound.builder().build())
          .with(PROGRAMME, FIRST_PRIZES, SECOND_PRIZES, THIRD_PRIZES, EXPERTS);
}

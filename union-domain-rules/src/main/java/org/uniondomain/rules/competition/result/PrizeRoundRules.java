package org.uniondomain.rules.competition.result;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.result.PrizeRoundFacts.EXPERTS;
import static org.uniondomain.rules.competition.result.PrizeRoundFacts.FIRST_PRIZES;
import static org.uniondomain.rules.competition.result.PrizeRoundFacts.PRIZE_ROUND;
import static org.uniondomain.rules.competition.result.PrizeRoundFacts.PROGRAMME;
import static org.uniondomain.rules.competition.result.PrizeRoundFacts.SECOND_PRIZES;
import static org.uniondomain.rules.competition.result.PrizeRoundFacts.THIRD_PRIZES;
import static org.uniondomain.rules.competition.result.PrizeRoundFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.ANKANG_CUP_NOTICE_2022;
import static org.uniondomain.rules.law.CompetitionLaw.SHANDONG_COMPETITION_OPINION;

import java.time.LocalDate;
import org.uniondomain.core.competition.result.PrizeNumbers;
import org.uniondomain.core.competition.result.PrizeProgramme;
import org.uniondomain.core.competition.result.PrizeRound;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 评奖名额和奖金规则: how many prizes a programme gives, and how much money: the yearly innovation prizes of
 * the Shandong federation, and the answer contest of the Ankang Cup of 2022 and 2023. They say what
 * is given, and nothing is ever breached.
 */
public final class PrizeRoundRules {
  private PrizeRoundRules() {}

  private static final LocalDate SHANDONG_START = LocalDate.of(2018, 8, 31);
  private static final LocalDate SHANDONG_END = LocalDate.of(2023, 1, 1);
  private static final LocalDate CYCLE_START = LocalDate.of(2022, 1, 1);
  private static final LocalDate CYCLE_END = LocalDate.of(2024, 1, 1);

  /** 一等奖名额. */
  public static final Threshold<Integer> FIRST_NUMBER = shandong("first", "一等奖名额", 2);

  /** 二等奖名额. */
  public static final Threshold<Integer> SECOND_NUMBER = shandong("second", "二等奖名额", 8);

  /** 三等奖名额. */
  public static final Threshold<Integer> THIRD_NUMBER = shandong("third", "三等奖名额", 30);

  /** 创新能手名额. */
  public static final Threshold<Integer> EXPERT_NUMBER = shandong("expert", "创新能手名额", 100);

  private static Threshold<Integer> shandong(String grade, String chinese, int number) {
    return threshold(
            "competition.prizes.innovation." + grade,
            COUNT,
            NOT_EXCEEDING,
            chinese,
            "innovation prizes in a year: " + grade)
        .in(Regions.SHANDONG)
        .since(SHANDONG_START, number, SHANDONG_COMPETITION_OPINION.cited(), SECONDARY)
        .until(SHANDONG_END);
  }

  /** 一等奖奖金. */
  public static final Threshold<Money> FIRST_AMOUNT = amount("first", "一等奖奖金", 30_000);

  /** 二等奖奖金. */
  public static final Threshold<Money> SECOND_AMOUNT = amount("second", "二等奖奖金", 10_000);

  /** 三等奖奖金. */
  public static final Threshold<Money> THIRD_AMOUNT = amount("third", "三等奖奖金", 3_000);

  /** 创新能手奖金. */
  public static final Threshold<Money> EXPERT_AMOUNT = amount("expert", "创新能手奖金", 5_000);

  private static Threshold<Money> amount(String grade, String chinese, long yuan) {
    return threshold(
            "competition.prizes.innovation-amount." + grade,
            MONEY,
            EXACTLY,
            chinese,
            "money of an innovation prize: " + grade)
        .in(Regions.SHANDONG)
        .since(SHANDONG_START, Money.yuan(yuan), SHANDONG_COMPETITION_OPINION.cited(), SECONDARY)
        .until(SHANDONG_END);
  }

  /** 答题一等奖名额. */
  public static final Threshold<Integer> QUIZ_FIRST = quiz("first", "答题一等奖名额", 30);

  /** 答题二等奖名额. */
  public static final Threshold<Integer> QUIZ_SECOND = quiz("second", "答题二等奖名额", 60);

  /** 答题三等奖名额. */
  public static final Threshold<Integer> QUIZ_THIRD = quiz("third", "答题三等奖名额", 120);

  private static Threshold<Integer> quiz(String grade, String chinese, int number) {
    return threshold(
            "competition.prizes.quiz." + grade,
            COUNT,
            NOT_EXCEEDING,
            chinese,
            "prizes of the answer contest: " + grade)
        .since(CYCLE_START, number, ANKANG_CUP_NOTICE_2022.cited(), SECONDARY)
        .startKnown(INFERRED)
        .until(CYCLE_END);
  }

  /** 创新奖励名额. */
  public static final Determination<PrizeRound, PrizeNumbers> INNOVATION_NUMBERS =
      determination("competition.prizes.innovation-numbers", PRIZE_ROUND, PrizeNumbers.class)
          .label("职工创新奖励名额", "numbers of innovation prizes")
          .clause(
              FIRST_NUMBER,
              MAY,
              "每年评选一等奖{bound}{value}个、二等奖{value2}个、三等奖{value3}个、创新能手{value4}名",
              "in a year {bound} {value} first, {value2} second and {value3} third prizes and"
                  + " {value4} experts are chosen")
          .when(PROGRAMME.is(PrizeProgramme.INNOVATION_PRIZES))
          .firstMatch()
          .outcome(
              PrizeNumbers.WITHIN,
              all(
                  FIRST_PRIZES.meets(FIRST_NUMBER),
                  SECOND_PRIZES.meets(SECOND_NUMBER),
                  THIRD_PRIZES.meets(THIRD_NUMBER),
                  EXPERTS.meets(EXPERT_NUMBER)))
          .otherwise(PrizeNumbers.BEYOND)
          .build();

  /** 创新奖励奖金合计, of the prizes given. */
  public static final Calculation<PrizeRound, Money> INNOVATION_MONEY =
      calculation("competition.prizes.innovation-money", PRIZE_ROUND, MONEY)
          .label("职工创新奖励奖金合计", "money of the innovation prizes")
          .clause(
              FIRST_AMOUNT,
              MAY,
              "奖金：一等奖{value}、二等奖{value2}、三等奖{value3}、创新能手{value4}",
              "a first prize is {value}, a second {value2}, a third {value3}, an expert gets"
                  + " {value4}")
          .when(PROGRAMME.is(PrizeProgramme.INNOVATION_PRIZES))
          .is(
              paid(FIRST_AMOUNT, FIRST_PRIZES)
                  .plus(paid(SECOND_AMOUNT, SECOND_PRIZES))
                  .plus(paid(THIRD_AMOUNT, THIRD_PRIZES))
                  .plus(paid(EXPERT_AMOUNT, EXPERTS)))
          .build();

  private static Quantity<PrizeRound, Money> paid(
      Threshold<Money> amount, Quantity<PrizeRound, Integer> number) {
    return amount.<PrizeRound>value().times(number);
  }

  /** 答题奖项名额. */
  public static final Determination<PrizeRound, PrizeNumbers> QUIZ_NUMBERS =
      determination("competition.prizes.quiz-numbers", PRIZE_ROUND, PrizeNumbers.class)
          .label("“安康杯”知识答题奖项名额", "prizes of the answer contest")
          .clause(
              QUIZ_FIRST,
              MAY,
              "设一等奖{bound}{value}名、二等奖{value2}名、三等奖{value3}名",
              "there are {bound} {value} first, {value2} second and {value3} third prizes")
          .when(PROGRAMME.is(PrizeProgramme.SAFETY_QUIZ))
          .firstMatch()
          .outcome(
              PrizeNumbers.WITHIN,
              all(
                  FIRST_PRIZES.meets(QUIZ_FIRST),
                  SECOND_PRIZES.meets(QUIZ_SECOND),
                  THIRD_PRIZES.meets(QUIZ_THIRD)))
          .otherwise(PrizeNumbers.BEYOND)
          .build();

  /** 规则. */
  public static final SubjectRules<PrizeRound> RULES =
      SubjectRules.of(VOCABULARY, INNOVATION_NUMBERS, INNOVATION_MONEY, QUIZ_NUMBERS);
}

package org.uniondomain.rules.competition.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.result.PrizeNumbers;
import org.uniondomain.core.competition.result.PrizeProgramme;
import org.uniondomain.core.competition.result.PrizeRound;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;

@DisplayName("评奖名额和奖金：山东职工创新奖励，“安康杯”知识答题")
class PrizeRoundRulesTest {
  private static final PrizeRound INNOVATION =
      PrizeRound.builder()
          .programme(PrizeProgramme.INNOVATION_PRIZES)
          .firstPrizes(2)
          .secondPrizes(8)
          .thirdPrizes(30)
          .experts(100)
          .build();

  private static String shown(Answer<PrizeNumbers> answer) {
    return answer instanceof Answer.NotApplicable ? "none" : answer.asFact().get().name();
  }

  private static BoundRulebook shandong(LocalDate day) {
    return UnionRules.standard().at(Regions.SHANDONG, day);
  }

  @Test
  @DisplayName("全部名额的奖金合计73万元")
  void moneyOfAllPrizes() {
    assertThat(
            shandong(LocalDate.of(2019, 6, 1))
                .decide(PrizeRoundRules.INNOVATION_MONEY, INNOVATION)
                .asFact())
        .isEqualTo(Fact.known(Money.yuan(730_000)));
  }

  @ParameterizedTest(name = "一等奖、二等奖、三等奖、能手各一：{0} {1} {2} {3} 为 {4} 元")
  @CsvSource({
    "1, 0, 0, 0, 30000",
    "0, 1, 0, 0, 10000",
    "0, 0, 1, 0, 3000",
    "0, 0, 0, 1, 5000",
    "0, 0, 0, 0, 0"
  })
  void moneyOfOnePrize(int first, int second, int third, int experts, long yuan) {
    PrizeRound one =
        PrizeRound.builder()
            .programme(PrizeProgramme.INNOVATION_PRIZES)
            .firstPrizes(first)
            .secondPrizes(second)
            .thirdPrizes(third)
            .experts(experts)
            .build();
    assertThat(
            shandong(LocalDate.of(2018, 8, 31))
                .decide(PrizeRoundRules.INNOVATION_MONEY, one)
                .asFact())
        .isEqualTo(Fact.known(Money.yuan(yuan)));
  }

  @ParameterizedTest(name = "{0}，一等奖 {1} 个：{2}")
  @CsvSource({
    "2018-08-30, 2, none",
    "2018-08-31, 2, WITHIN",
    "2022-12-31, 1, WITHIN",
    "2022-12-31, 3, BEYOND",
    "2023-01-01, 2, none"
  })
  @DisplayName("超过名额不违反什么，只是说明")
  void numbers(LocalDate day, int first, String expected) {
    assertThat(
            shown(
                shandong(day)
                    .decide(
                        PrizeRoundRules.INNOVATION_NUMBERS,
                        INNOVATION.withFirstPrizes(Fact.known(first)))))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，三等奖 {1} 名：{2}")
  @CsvSource({
    "2021-12-31, 120, none",
    "2022-01-01, 119, WITHIN",
    "2023-12-31, 120, WITHIN",
    "2023-12-31, 121, BEYOND",
    "2024-01-01, 120, none"
  })
  @DisplayName("知识答题：30、60、120名")
  void quiz(LocalDate day, int third, String expected) {
    PrizeRound round =
        PrizeRound.builder()
            .programme(PrizeProgramme.SAFETY_QUIZ)
            .firstPrizes(30)
            .secondPrizes(60)
            .thirdPrizes(third)
            .build();
    assertThat(
            shown(
                UnionRules.standard()
                    .at(Division.NATION, day)
                    .decide(PrizeRoundRules.QUIZ_NUMBERS, round)))
        .isEqualTo(expected);
  }
}

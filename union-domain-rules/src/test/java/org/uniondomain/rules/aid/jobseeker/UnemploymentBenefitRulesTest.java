package org.uniondomain.rules.aid.jobseeker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.aid.jobseeker.BenefitStanding.CONTINUES;
import static org.uniondomain.core.aid.jobseeker.BenefitStanding.STOPS;
import static org.uniondomain.rules.aid.jobseeker.UnemploymentBenefitRules.STANDING;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.jobseeker.BenefitStanding;
import org.uniondomain.core.aid.jobseeker.UnemploymentBenefit;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;

@DisplayName("社会保险法第五十一条第五项：拒绝工作或培训")
class UnemploymentBenefitRulesTest {
  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day, day);
  }

  private static UnemploymentBenefit benefit(boolean work, boolean training) {
    return UnemploymentBenefit.builder()
        .refusedSuitableWork(work)
        .refusedTraining(training)
        .goodReason(false)
        .build();
  }

  @ParameterizedTest(name = "拒绝工作{0}，拒绝培训{1}：{2}")
  @CsvSource({
    "false, false, CONTINUES",
    "true, false, STOPS",
    "false, true, STOPS",
    "true, true, STOPS"
  })
  @DisplayName("一次拒绝即停发；有正当理由不停发")
  void oneRefusalIsEnough(boolean work, boolean training, BenefitStanding expected) {
    BoundRulebook rules = at(LocalDate.of(2024, 6, 30));
    UnemploymentBenefit it = benefit(work, training);
    assertThat(rules.decide(STANDING, it).asFact()).isEqualTo(Fact.known(expected));
    assertThat(rules.decide(STANDING, it.withGoodReason(Fact.known(true))).asFact())
        .isEqualTo(Fact.known(CONTINUES));
  }

  @Test
  @DisplayName("正当理由由人判断；施行日未核实，读到的版本以前不适用；文本不外露")
  void whatIsOpen() {
    UnemploymentBenefit it = benefit(true, false).withGoodReason(Fact.unknown());
    assertThat(at(LocalDate.of(2018, 12, 29)).decide(STANDING, it).asFact().options())
        .containsExactlyInAnyOrder(STOPS, CONTINUES);
    assertThat(at(LocalDate.of(2018, 12, 28)).decide(STANDING, it))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(it).hasToString("UnemploymentBenefit");
  }
}

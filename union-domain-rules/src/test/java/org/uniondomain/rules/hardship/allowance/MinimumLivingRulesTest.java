package org.uniondomain.rules.hardship.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.allowance.AllowanceSanction.NONE;
import static org.uniondomain.core.hardship.allowance.AllowanceSanction.OWN_SHARE_CUT;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingRules.DECISION;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingRules.FINED_IF_SERIOUS;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingRules.FINE_IN_BOUNDS;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingRules.FRAUD_RECOVERED;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingRules.REASONS;
import static org.uniondomain.rules.hardship.allowance.MinimumLivingRules.WORK_REFUSED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.allowance.AllowanceSanction;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("城市居民最低生活保障条例（1999）、社会救助暂行办法（2014）")
class MinimumLivingRulesTest {
  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day, day);
  }

  private static final BoundRulebook RULES = at(LocalDate.of(2024, 6, 30));

  @ParameterizedTest(name = "决定日{0}：{1}")
  @CsvSource({"2024-03-30, true", "2024-04-01, true", "2024-04-02, false"})
  @DisplayName("条例第八条：三十日内决定，末日（3月31日，周日）顺延")
  void decisionWithinThirtyDays(LocalDate decided, boolean met) {
    MinimumLivingCase application =
        MinimumLivingCase.builder().applied(LocalDate.of(2024, 3, 1)).decided(decided).build();
    assertThat(RULES.decide(DECISION, application) instanceof Verdict.Met).isEqualTo(met);
  }

  @Test
  @DisplayName("尚未决定：期内尚待，过期不符合；条例施行前不适用")
  void notYetDecided() {
    MinimumLivingCase open =
        MinimumLivingCase.builder().applied(LocalDate.of(2024, 3, 1)).decided(Fact.none()).build();
    assertThat(at(LocalDate.of(2024, 4, 1)).decide(DECISION, open))
        .isInstanceOf(Verdict.Pending.class);
    assertThat(at(LocalDate.of(2024, 4, 2)).decide(DECISION, open))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(at(LocalDate.of(1999, 9, 30)).decide(DECISION, open))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  @DisplayName("条例第八条：不予批准须书面并说明理由")
  void refusals() {
    MinimumLivingCase refused =
        MinimumLivingCase.builder()
            .refused(true)
            .refusalWritten(true)
            .refusalReasoned(true)
            .build();
    assertThat(RULES.decide(REASONS, refused)).isInstanceOf(Verdict.Met.class);
    assertThat(RULES.decide(REASONS, refused.withRefusalReasoned(Fact.known(false))))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(RULES.decide(REASONS, refused.withRefused(Fact.known(false))))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @ParameterizedTest(name = "连续拒绝{0}次，正当理由{1}：{2}")
  @CsvSource({"1, false, NONE", "2, false, NONE", "3, false, OWN_SHARE_CUT", "3, true, NONE"})
  @DisplayName("案例三十九：拒绝两次后接受、再拒绝一次，重新起算；连续三次只减本人份额")
  void refusingWork(int refusals, boolean reason, AllowanceSanction expected) {
    MinimumLivingCase idle =
        MinimumLivingCase.builder()
            .ableToWork(true)
            .jobRefusalsInARow(refusals)
            .goodReason(reason)
            .build();
    assertThat(RULES.decide(WORK_REFUSED, idle).asFact()).isEqualTo(Fact.known(expected));
    assertThat(RULES.decide(WORK_REFUSED, idle.withAbleToWork(Fact.known(false))).asFact())
        .isEqualTo(Fact.known(NONE));
    assertThat(at(LocalDate.of(2014, 4, 30)).decide(WORK_REFUSED, idle))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("正当理由由人判断")
  void aGoodReasonIsForAPersonToSay() {
    MinimumLivingCase idle =
        MinimumLivingCase.builder().ableToWork(true).jobRefusalsInARow(3).build();
    assertThat(RULES.decide(WORK_REFUSED, idle).asFact().options())
        .containsExactlyInAnyOrder(NONE, OWN_SHARE_CUT);
  }

  @Test
  @DisplayName("条例第十四条、办法第六十八条：骗取的追回；2014年以前情节恶劣方可罚款")
  void fraudIsRecovered() {
    MinimumLivingCase fraud =
        MinimumLivingCase.builder()
            .fraudulentAmount(Money.fen(1))
            .recovered(false)
            .fined(true)
            .seriousFraud(false)
            .build();
    assertThat(RULES.decide(FRAUD_RECOVERED, fraud)).isInstanceOf(Verdict.Breached.class);
    assertThat(RULES.decide(FRAUD_RECOVERED, fraud.withRecovered(Fact.known(true))))
        .isInstanceOf(Verdict.Met.class);
    assertThat(RULES.decide(FRAUD_RECOVERED, fraud.withFraudulentAmount(Fact.known(Money.ZERO))))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(RULES.decide(FRAUD_RECOVERED, fraud.withRecovered(Fact.unknown())))
        .isInstanceOf(Verdict.Undetermined.class);
    BoundRulebook before = at(LocalDate.of(2014, 4, 30));
    assertThat(before.decide(FINED_IF_SERIOUS, fraud)).isInstanceOf(Verdict.Breached.class);
    assertThat(before.decide(FINED_IF_SERIOUS, fraud.withSeriousFraud(Fact.known(true))))
        .isInstanceOf(Verdict.Met.class);
    assertThat(before.decide(FINED_IF_SERIOUS, fraud.withFined(Fact.known(false))))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(at(LocalDate.of(2014, 5, 1)).decide(FINED_IF_SERIOUS, fraud))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @ParameterizedTest(name = "骗取1000元，罚款{0}：{1}")
  @CsvSource({"999.99, false", "1000.00, true", "3000.00, true", "3000.01, false"})
  @DisplayName("办法第六十八条：一倍以上三倍以下")
  void fines(String fine, boolean met) {
    MinimumLivingCase fraud =
        MinimumLivingCase.builder()
            .fraudulentAmount(Money.yuan(1000))
            .fined(true)
            .fine(Money.yuan(fine))
            .build();
    assertThat(RULES.decide(FINE_IN_BOUNDS, fraud) instanceof Verdict.Met).isEqualTo(met);
    assertThat(RULES.decide(FINE_IN_BOUNDS, fraud.withFined(Fact.known(false))))
        .isInstanceOf(Verdict.NotApplicable.class);
  }
}

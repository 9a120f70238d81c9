package org.uniondomain.rules.aid.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.aid.health.MutualAidRules.ALLOWANCE_DUE;
import static org.uniondomain.rules.aid.health.MutualAidRules.ALLOWANCE_IN_FULL;
import static org.uniondomain.rules.aid.health.MutualAidRules.CLAIM_IN_TIME;
import static org.uniondomain.rules.aid.health.MutualAidRules.FIRST_BAND_REFUND;
import static org.uniondomain.rules.aid.health.MutualAidRules.OWN_FEE;
import static org.uniondomain.rules.aid.health.MutualAidRules.REFUND_DUE;
import static org.uniondomain.rules.aid.health.MutualAidRules.REFUND_IN_FULL;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.health.ImmutableMutualAidStay;
import org.uniondomain.core.aid.health.MutualAidStay;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("内蒙古职工医疗互助：补助金、津贴、缴费、申请期限")
class MutualAidRulesTest {
  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(InnerMongolia.BAOTOU, day, day);
  }

  private static final BoundRulebook RULES = on(LocalDate.of(2021, 5, 18));

  private static ImmutableMutualAidStay.Builder member() {
    return MutualAidStay.builder().inService(true).medicallyInsured(true);
  }

  @Test
  @DisplayName("实例四十二：算得150元按200元付，第三年住院八天津贴240元")
  void theLeastRefundAndTheAllowance() {
    MutualAidStay stay =
        member()
            .refundComputed(Money.yuan(150))
            .membershipYear(3)
            .daysInHospital(8)
            .refundPaid(Money.yuan(200))
            .allowancePaid(Money.yuan("239.99"))
            .build();
    assertThat(RULES.decide(REFUND_DUE, stay).asFact()).isEqualTo(Fact.known(Money.yuan(200)));
    assertThat(RULES.decide(ALLOWANCE_DUE, stay).asFact()).isEqualTo(Fact.known(Money.yuan(240)));
    assertThat(RULES.decide(REFUND_IN_FULL, stay).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(ALLOWANCE_IN_FULL, stay).kind()).isEqualTo(Verdict.Kind.BREACHED);
    MutualAidStay short1 = stay.withRefundPaid(Fact.known(Money.yuan("199.99")));
    assertThat(RULES.decide(REFUND_IN_FULL, short1).kind()).isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "第{0}年：每天{1}元")
  @CsvSource({"1, 10", "2, 20", "3, 30", "4, 30", "20, 30"})
  @DisplayName("津贴按参加年数")
  void allowanceByYear(int year, String yuan) {
    MutualAidStay stay = member().membershipYear(year).daysInHospital(1).build();
    assertThat(RULES.decide(ALLOWANCE_DUE, stay).asFact()).isEqualTo(Fact.known(Money.yuan(yuan)));
  }

  @ParameterizedTest(name = "{0}：自负{1}元，第一段{2}元")
  @CsvSource({
    "2020-06-01, 8000, 2400",
    "2021-05-18, 8000, 3200",
    "2021-05-18, 10000, 4000",
    "2021-05-18, 10000.01, 4000"
  })
  @DisplayName("第一段比例：2019年百分之三十，2021年百分之四十")
  void firstBand(LocalDate day, String cost, String refund) {
    MutualAidStay stay = member().ownPaidCost(Money.yuan(cost)).build();
    assertThat(on(day).decide(FIRST_BAND_REFUND, stay).asFact())
        .isEqualTo(Fact.known(Money.yuan(refund)));
  }

  @Test
  @DisplayName("个人缴费九十元；最高补助提高的日期未查到，期间是一个范围；非会员不问")
  void feesAndTheMost() {
    MutualAidStay stay = member().refundComputed(Money.yuan(400_000)).build();
    assertThat(RULES.decide(OWN_FEE, stay).asFact()).isEqualTo(Fact.known(Money.yuan(90)));
    assertThat(RULES.decide(REFUND_DUE, stay).asFact()).isEqualTo(Fact.known(Money.yuan(250_000)));
    assertThat(on(LocalDate.of(2022, 6, 1)).decide(REFUND_DUE, stay).asFact())
        .isEqualTo(Fact.between(Money.yuan(250_000), Money.yuan(400_000)));
    assertThat(on(LocalDate.of(2023, 8, 21)).decide(REFUND_DUE, stay).asFact())
        .isEqualTo(Fact.known(Money.yuan(400_000)));
    assertThat(RULES.decide(REFUND_DUE, stay.withInService(Fact.known(false))))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @ParameterizedTest(name = "申请{0}：{1}")
  @CsvSource({"2024-03-29, MET", "2024-04-01, MET", "2024-04-02, BREACHED"})
  @DisplayName("申请期限九十日，自单位保障期届满起算，末日遇休息日顺延")
  void claimFromTheEndOfTheGuarantee(LocalDate claimed, Verdict.Kind expected) {
    MutualAidStay stay =
        member()
            .settledOn(LocalDate.of(2023, 9, 1))
            .guaranteeEndsOn(LocalDate.of(2023, 12, 31))
            .claimedOn(claimed)
            .build();
    assertThat(on(LocalDate.of(2024, 6, 1)).decide(CLAIM_IN_TIME, stay).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("起算日何时改定未查到：两种算法结论相同才定；未申请而未到期：尚在期限内")
  void claimBeforeTheChange() {
    MutualAidStay stay =
        member()
            .settledOn(LocalDate.of(2022, 3, 1))
            .guaranteeEndsOn(LocalDate.of(2022, 12, 31))
            .claimedOn(LocalDate.of(2022, 5, 1))
            .build();
    BoundRulebook rules = on(LocalDate.of(2024, 6, 1));
    assertThat(rules.decide(CLAIM_IN_TIME, stay).kind()).isEqualTo(Verdict.Kind.MET);
    MutualAidStay later = stay.withClaimedOn(Fact.known(LocalDate.of(2022, 9, 1)));
    assertThat(rules.decide(CLAIM_IN_TIME, later).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    MutualAidStay waiting =
        member()
            .settledOn(LocalDate.of(2024, 5, 1))
            .guaranteeEndsOn(LocalDate.of(2024, 12, 31))
            .claimedOn(Fact.none())
            .build();
    assertThat(rules.decide(CLAIM_IN_TIME, waiting).kind()).isEqualTo(Verdict.Kind.PENDING);
  }
}

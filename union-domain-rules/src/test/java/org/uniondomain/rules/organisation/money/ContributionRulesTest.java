package org.uniondomain.rules.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.money.ContributionRules.ARREARS;
import static org.uniondomain.rules.organisation.money.ContributionRules.BASE;
import static org.uniondomain.rules.organisation.money.ContributionRules.DEDUCTIBLE;
import static org.uniondomain.rules.organisation.money.ContributionRules.DUE;
import static org.uniondomain.rules.organisation.money.ContributionRules.NOT_OVERPAID;
import static org.uniondomain.rules.organisation.money.ContributionRules.PAID_IN_FULL;
import static org.uniondomain.rules.organisation.money.ContributionRules.PAYMENT_ORDER;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.FundContribution;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会经费拨缴")
class ContributionRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  private static FundContribution contribution(String payroll, String paid) {
    return FundContribution.builder()
        .unionFounded(true)
        .payroll(Money.yuan(payroll))
        .paid(Money.yuan(paid))
        .build();
  }

  @ParameterizedTest(name = "工资总额{0}元：应拨缴{1}元")
  @CsvSource({
    "760000.00, 15200.00",
    "0.00, 0.00",
    "100.24, 2.00",
    "100.25, 2.01",
    "0.24, 0.00",
    "0.25, 0.01"
  })
  @DisplayName("全部职工工资总额的百分之二，四舍五入到分（案例6）")
  void due(String payroll, String expected) {
    Answer<Money> answer = RULES.decide(DUE, contribution(payroll, "0"));
    assertThat(answer.asFact()).isEqualTo(Fact.known(Money.yuan(expected)));
    assertThat(answer.notices()).anyMatch(n -> n.kind() == NoticeKind.CONVENTION);
  }

  @ParameterizedTest(name = "拨缴{0}元：足额{1}，不多拨{2}，欠缴{3}元")
  @CsvSource({
    "15199.99, BREACHED, MET, 0.01",
    "15200.00, MET, MET, 0.00",
    "15200.01, MET, BREACHED, 0.00"
  })
  @DisplayName("差一分即不足额；多一分只是数据不一致")
  void oneFen(String paid, Verdict.Kind full, Verdict.Kind notMore, String arrears) {
    FundContribution contribution = contribution("760000", paid);
    Verdict verdict = RULES.decide(PAID_IN_FULL, contribution);
    assertThat(verdict.kind()).isEqualTo(full);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.MUST_CORRECT);
      assertThat(breached.margin().orElseThrow().amount()).isEqualTo(1);
      assertThat(
              RULES
                  .of(FundContribution.class)
                  .assess(contribution)
                  .remedies(PAID_IN_FULL)
                  .get(0)
                  .to())
          .isEqualTo(Fact.known(Money.yuan("15200.00")));
    }
    Verdict overpaid = RULES.decide(NOT_OVERPAID, contribution);
    assertThat(overpaid.kind()).isEqualTo(notMore);
    if (overpaid instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY);
    }
    assertThat(RULES.decide(ARREARS, contribution).asFact())
        .isEqualTo(Fact.known(Money.yuan(arrears)));
  }

  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({
    "2001-10-26, NOT_APPLICABLE, ''",
    "2001-10-27, BREACHED, 第四十二条",
    "2021-12-31, BREACHED, 第四十二条",
    "2022-01-01, BREACHED, 第四十三条"
  })
  @DisplayName("工会法2001年第四十二条，2022年起为第四十三条")
  void theArticleOfTheDay(LocalDate day, Verdict.Kind expected, String article) {
    BoundRulebook rules = UnionRules.standard().at(Division.NATION, day);
    FundContribution contribution = contribution("760000", "0");
    assertThat(rules.decide(PAID_IN_FULL, contribution).kind()).isEqualTo(expected);
    assertThat(
            rules
                .of(FundContribution.class)
                .assess(contribution)
                .explain(PAID_IN_FULL, Locale.CHINA))
        .contains(article);
  }

  @Test
  @DisplayName("没有工会的不适用；工资总额只知范围的，两端都足额才定案")
  void unionsAndRanges() {
    FundContribution some = contribution("0", "15200");
    assertThat(RULES.decide(PAID_IN_FULL, some.withUnionFounded(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Money low = Money.yuan(700_000);
    assertThat(
            RULES
                .decide(PAID_IN_FULL, some.withPayroll(Fact.between(low, Money.yuan(760_000))))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            RULES
                .decide(PAID_IN_FULL, some.withPayroll(Fact.between(low, Money.yuan(760_001))))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("司法解释第四条：基数按国家统计口径")
  void theBase() {
    FundContribution some = contribution("760000", "15200");
    assertThat(RULES.decide(BASE, some).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(RULES.decide(BASE, some.withByStatistics(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(BASE, some.withByStatistics(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "工资薪金总额{0}元，拨缴15200元：准予扣除{1}元")
  @CsvSource({"760000.00, 15200.00", "759999.99, 15199.99", "800000.00, 15200.00", "0.49, 0.00"})
  @DisplayName("企业所得税法实施条例第四十一条：扣除以工资薪金总额的百分之二为限，与拨缴的基数不同")
  void deduction(String wages, String expected) {
    FundContribution contribution =
        contribution("760000", "15200").withTaxWages(Fact.known(Money.yuan(wages)));
    assertThat(RULES.decide(DEDUCTIBLE, contribution).asFact())
        .isEqualTo(Fact.known(Money.yuan(expected)));
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2007, 12, 31))
                .decide(DEDUCTIBLE, contribution))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("工会法第四十三条（2001年）：无正当理由拖延的，可以申请支付令；不申请不是违反")
  void paymentOrder() {
    FundContribution late =
        contribution("760000", "15199.99")
            .withWithoutReason(Fact.known(true))
            .withOrderSought(Fact.known(false));
    assertThat(RULES.decide(PAYMENT_ORDER, late).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(PAYMENT_ORDER, late.withPaid(Fact.known(Money.yuan(15_200)))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

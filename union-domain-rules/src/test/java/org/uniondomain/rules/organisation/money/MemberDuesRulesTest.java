package org.uniondomain.rules.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.money.MemberDuesRules.DUE;
import static org.uniondomain.rules.organisation.money.MemberDuesRules.PAID_AS_DUE;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.money.MemberDues;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.OrganisationLaw;

@DisplayName("会员会费：计算基数舍去不满十元的尾数后的0.5%")
class MemberDuesRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final BoundRulebook RULES = UnionRules.standard().at(Division.NATION, DAY);

  private static MemberDues dues(Fact<Money> base) {
    return MemberDues.builder().wageBase(base).membershipKept(false).build();
  }

  @ParameterizedTest(name = "{0}元：{1}元")
  @CsvSource({
    "0.00, 0.00",
    "9.99, 0.00",
    "10.00, 0.05",
    "10.01, 0.05",
    "19.99, 0.05",
    "20.00, 0.10",
    "4999.99, 24.95",
    "5000.00, 25.00",
    "5009.99, 25.00",
    "5010.00, 25.05"
  })
  @DisplayName("十元的整倍数上下")
  void aroundFullTens(String base, String expected) {
    assertThat(RULES.decide(DUE, dues(Fact.known(Money.yuan(base)))).asFact())
        .isEqualTo(Fact.known(Money.yuan(expected)));
  }

  @ParameterizedTest(name = "实缴{0}元：{1}")
  @CsvSource({"24.99, BREACHED", "25.00, MET", "25.01, BREACHED"})
  @DisplayName("实缴会费应等于应缴会费，不等的是数据问题，补救为应缴数")
  void paidAsDue(String paid, Verdict.Kind expected) {
    MemberDues record =
        dues(Fact.known(Money.yuan("5009.99"))).withPaid(Fact.known(Money.yuan(paid)));
    Verdict verdict = RULES.decide(PAID_AS_DUE, record);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY);
      assertThat(breached.margin().orElseThrow().amount()).isEqualTo(1);
      var remedies = RULES.of(MemberDues.class).assess(record).remedies(PAID_AS_DUE);
      assertThat(remedies.get(0).to()).isEqualTo(Fact.known(Money.yuan("25.00")));
    }
  }

  @Test
  @DisplayName("基数只知范围：同一个十元之内仍有定数，否则为区间")
  void aRangeOfTheBase() {
    assertThat(
            RULES
                .decide(DUE, dues(Fact.between(Money.yuan("5000.00"), Money.yuan("5009.99"))))
                .asFact())
        .isEqualTo(Fact.known(Money.yuan("25.00")));
    assertThat(
            RULES
                .decide(DUE, dues(Fact.between(Money.yuan("5000.00"), Money.yuan("5010.00"))))
                .asFact())
        .isEqualTo(Fact.between(Money.yuan("25.00"), Money.yuan("25.05")));
    Answer<Money> unknown = RULES.decide(DUE, dues(Fact.unknown()));
    assertThat(((Answer.Undetermined<Money>) unknown).missing())
        .containsExactly(new Missing.OfFact(MemberDuesFacts.WAGE_BASE.description()));
  }

  @Test
  @DisplayName("保留会籍期间不按此计算；是否保留会籍未知的，不定案")
  void keptMembershipPaysNothing() {
    MemberDues kept =
        dues(Fact.known(Money.yuan(5000)))
            .withMembershipKept(Fact.known(true))
            .withPaid(Fact.known(Money.ZERO));
    assertThat(RULES.decide(DUE, kept)).isInstanceOf(Answer.NotApplicable.class);
    assertThat(RULES.decide(PAID_AS_DUE, kept).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(RULES.decide(PAID_AS_DUE, kept.withMembershipKept(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("比例出自二手资料，答案注明")
  void theRateIsSecondary() {
    assertThat(RULES.decide(DUE, dues(Fact.known(Money.yuan(5000)))).notices())
        .anyMatch(
            notice ->
                notice.kind() == NoticeKind.CERTAINTY
                    && notice.certainty().orElseThrow() == Certainty.SECONDARY);
  }

  @Test
  @DisplayName("核对结论的依据是当日适用的比例，不是更早的未明比例")
  void theAuthorityIsThatOfTheDay() {
    MemberDues record = dues(Fact.known(Money.yuan(5000))).withPaid(Fact.known(Money.yuan(25)));
    assertThat(RULES.of(MemberDues.class).assess(record).explain(PAID_AS_DUE, Locale.CHINA))
        .contains("二手资料")
        .doesNotContain("推断");
  }

  @Test
  @DisplayName("资料核对日之前比例未明：不定案；使用者可以补上")
  void theRateBeforeTheSourcesWereReadIsUnknown() {
    LocalDate earlier = LocalDate.of(2013, 6, 30);
    MemberDues record = dues(Fact.known(Money.yuan(5000)));
    Answer<Money> answer = UnionRules.standard().at(Division.NATION, earlier).decide(DUE, record);
    assertThat(((Answer.Undetermined<Money>) answer).missing())
        .containsExactly(
            new Missing.OfParameter(MemberDuesRules.RATE.id(), MemberDuesRules.RATE.label()));

    Overlay own =
        Overlay.of(Division.NATION)
            .replaces(
                MemberDuesRules.RATE,
                rate ->
                    rate.since(
                        LocalDate.of(2010, 1, 1),
                        Ratio.of(5, 1000),
                        OrganisationLaw.DUES_PRACTICE.cited(),
                        Certainty.SECONDARY));
    assertThat(
            UnionRules.standard()
                .with(own)
                .at(Division.NATION, earlier)
                .decide(DUE, record)
                .asFact())
        .isEqualTo(Fact.known(Money.yuan("25.00")));
  }
}

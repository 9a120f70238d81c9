package org.uniondomain.rules.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.money.DuesBaseRules.BASE;
import static org.uniondomain.rules.organisation.money.DuesBaseRules.BASE_AGREES;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.DuesWageItem;
import org.uniondomain.core.organisation.money.MemberDues;
import org.uniondomain.core.organisation.money.WageItemKind;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("会费计算基数")
class DuesBaseRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2026, 6, 30));

  private static DuesWageItem item(WageItemKind kind, int yuan) {
    return DuesWageItem.builder().kind(kind).amount(Money.yuan(yuan)).build();
  }

  private static MemberDues dues(boolean publicBody, DuesWageItem... items) {
    return MemberDues.builder()
        .publicBody(publicBody)
        .membershipKept(false)
        .wageItems(Listing.of(items))
        .build();
  }

  @ParameterizedTest(name = "{0}：企业计{1}元，机关、事业单位计{2}元")
  @CsvSource({
    "BASIC_PAY, 100, 100",
    "OTHER, 100, 0",
    "BONUS, 0, 0",
    "ALLOWANCE, 0, 0",
    "FEE, 0, 0",
    "RELIEF, 0, 0",
    "PENSION, 0, 0"
  })
  @DisplayName("哪些工资项目计入")
  void kinds(WageItemKind kind, int enterprise, int publicBody) {
    assertThat(RULES.decide(BASE, dues(false, item(kind, 100))).asFact())
        .isEqualTo(Fact.known(Money.yuan(enterprise)));
    assertThat(RULES.decide(BASE, dues(true, item(kind, 100))).asFact())
        .isEqualTo(Fact.known(Money.yuan(publicBody)));
  }

  @ParameterizedTest(name = "所报基数{0}元：{1}")
  @CsvSource({"4999.99, BREACHED", "5000.00, MET", "5000.01, BREACHED"})
  @DisplayName("所报基数等于应计项目之和")
  void agreement(String base, Verdict.Kind expected) {
    MemberDues record =
        dues(false, item(WageItemKind.BASIC_PAY, 5000), item(WageItemKind.BONUS, 3000))
            .withWageBase(Fact.known(Money.yuan(base)));
    assertThat(RULES.decide(BASE_AGREES, record).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("单位性质未知而有其他工资的，只得范围；清单不全的不定案；资料核对日之前为推断")
  void openAnswers() {
    MemberDues record =
        dues(false, item(WageItemKind.BASIC_PAY, 5000), item(WageItemKind.OTHER, 100));
    assertThat(RULES.decide(BASE, record.withPublicBody(Fact.unknown())).asFact())
        .isEqualTo(Fact.between(Money.yuan(5000), Money.yuan(5100)));
    assertThat(
            RULES.decide(BASE, record.withWageItems(Listing.partial(record.wageItems().items()))))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2013, 6, 30))
                .decide(BASE, record)
                .notices())
        .anyMatch(notice -> notice.certainty().orElse(null) == Certainty.INFERRED);
  }
}

package org.uniondomain.rules.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.money.ContributionTermRules.IN_TIME;
import static org.uniondomain.rules.organisation.money.ContributionTermRules.LATE_FEE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.FundContribution;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会经费缴纳期限和滞纳金")
class ContributionTermRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  private static FundContribution of(LocalDate month) {
    return FundContribution.builder()
        .unionFounded(true)
        .month(new Period(month, month.plusMonths(1)))
        .payroll(Money.yuan(1_000_000))
        .build();
  }

  @ParameterizedTest(name = "{0}，{1}起的月份，{2}拨缴：{3}")
  @CsvSource({
    "110000, 2026-05-01, 2026-06-15, MET",
    "110000, 2026-05-01, 2026-06-16, BREACHED",
    "110000, 2026-07-01, 2026-08-17, MET",
    "110000, 2026-07-01, 2026-08-18, BREACHED",
    "310000, 2026-05-01, 2026-06-15, MET",
    "310000, 2026-05-01, 2026-06-16, BREACHED",
    "150000, 2026-05-01, 2026-06-16, NOT_APPLICABLE"
  })
  @DisplayName("北京市办法第五十五条、上海市条例第四十一条：次月十五日前，末日为休息日的顺延")
  void dueDay(String place, LocalDate month, LocalDate paid, Verdict.Kind expected) {
    BoundRulebook rules = UnionRules.standard().at(Division.of(place), DAY);
    FundContribution contribution = of(month).withPaidOn(Fact.known(paid));
    assertThat(rules.decide(IN_TIME, contribution).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("尚未拨缴：期限之内为待定，期限之后不符合")
  void notYetPaid() {
    FundContribution contribution = of(LocalDate.of(2026, 5, 1)).withPaidOn(Fact.none());
    assertThat(
            UnionRules.standard()
                .at(Regions.BEIJING, LocalDate.of(2026, 6, 15))
                .decide(IN_TIME, contribution)
                .kind())
        .isEqualTo(Verdict.Kind.PENDING);
    assertThat(
            UnionRules.standard()
                .at(Regions.BEIJING, LocalDate.of(2026, 6, 16))
                .decide(IN_TIME, contribution)
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "按期拨缴{0}元，{1}补缴：滞纳金{2}元")
  @CsvSource({
    "0, 2026-06-10, 0.00",
    "0, 2026-06-15, 0.00",
    "0, 2026-06-16, 100.00",
    "0, 2026-06-17, 200.00",
    "0, 2027-01-01, 20000.00",
    "19999.99, 2026-06-16, 0.00",
    "19999.00, 2026-06-16, 0.01",
    "20000.00, 2026-08-01, 0.00",
    "20000.01, 2026-08-01, 0.00"
  })
  @DisplayName("北京市办法第五十五条第二款：每日千分之五，无上限，四舍五入到分")
  void lateFee(String paid, LocalDate settled, String expected) {
    FundContribution contribution =
        of(LocalDate.of(2026, 5, 1))
            .withPaid(Fact.known(Money.yuan(paid)))
            .withSettledOn(Fact.known(settled));
    assertThat(
            UnionRules.standard().at(Regions.BEIJING, DAY).decide(LATE_FEE, contribution).asFact())
        .isEqualTo(Fact.known(Money.yuan(expected)));
  }

  @Test
  @DisplayName("2016年以前北京市的比例未经查阅，不定案；其他地方没有")
  void otherDaysAndPlaces() {
    FundContribution contribution =
        of(LocalDate.of(2015, 5, 1))
            .withPaid(Fact.known(Money.ZERO))
            .withSettledOn(Fact.known(LocalDate.of(2015, 7, 1)));
    assertThat(
            UnionRules.standard()
                .at(Regions.BEIJING, LocalDate.of(2015, 12, 31))
                .decide(LATE_FEE, contribution))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(UnionRules.standard().at(Regions.INNER_MONGOLIA, DAY).decide(LATE_FEE, contribution))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}

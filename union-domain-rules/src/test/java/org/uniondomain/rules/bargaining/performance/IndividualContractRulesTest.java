package org.uniondomain.rules.bargaining.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.DAY;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.GOVERNING_LEAVE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.GOVERNING_LEAVE_RATE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.GOVERNING_WAGE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.HOLIDAY_RATE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.LEAVE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.MATERNITY;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.REST;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.REST_DAY_RATE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.UNUSED_LEAVE_RATE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.WAGE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.WEEK;
import static org.uniondomain.rules.bargaining.performance.IndividualContractRules.WEEKDAY_RATE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.performance.IndividualContract;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动法第三十五条、劳动合同法第五十五条：劳动合同的标准不低于集体合同")
class IndividualContractRulesTest {
  private static final LabourTerms STANDARD =
      LabourTerms.builder()
          .monthlyWage(Money.yuan("1500"))
          .dailyMinutes(450)
          .weeklyMinutes(2250)
          .weeklyRestDays(2)
          .weekdayRate(Ratio.of(2, 1))
          .restDayRate(Ratio.of(2, 1))
          .holidayRate(Ratio.of(3, 1))
          .annualLeaveDays(12)
          .maternityLeaveDays(128)
          .unusedLeaveRate(Ratio.of(4, 1))
          .build();

  private static final ImmutableList<Requirement<IndividualContract>> ALL =
      ImmutableList.of(
          WAGE,
          DAY,
          WEEK,
          REST,
          WEEKDAY_RATE,
          REST_DAY_RATE,
          HOLIDAY_RATE,
          LEAVE,
          MATERNITY,
          UNUSED_LEAVE_RATE);

  private static Verdict asked(
      Requirement<IndividualContract> rule, LabourTerms agreed, LocalDate day) {
    return UnionRules.standard()
        .at(Division.NATION, day)
        .decide(rule, IndividualContract.builder().agreed(agreed).collective(STANDARD).build());
  }

  @ParameterizedTest(name = "E36：集体合同1500元，劳动合同{0}元：{1}，适用{2}元")
  @CsvSource({"1500, MET, 1500", "1499, BREACHED, 1500", "1501, MET, 1501"})
  void wage(String yuan, Verdict.Kind expected, String governing) {
    LabourTerms agreed = LabourTerms.builder().monthlyWage(Money.yuan(yuan)).build();
    for (int year : new int[] {1995, 2007, 2013, 2026}) {
      Verdict verdict = asked(WAGE, agreed, LocalDate.of(year, 1, 1));
      assertThat(verdict.kind()).isEqualTo(expected);
      if (verdict instanceof Verdict.Breached breached) {
        assertThat(breached.consequence()).isEqualTo(Consequence.INVALID);
      }
    }
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2013, 1, 1))
                .decide(
                    GOVERNING_WAGE,
                    IndividualContract.builder().agreed(agreed).collective(STANDARD).build())
                .asFact())
        .isEqualTo(Fact.known(Money.yuan(governing)));
  }

  @Test
  @DisplayName("与集体合同相同：全部符合；各差一个单位：全部不符合；约定不明：无法确定")
  void everyTerm() {
    LabourTerms worse =
        LabourTerms.builder()
            .monthlyWage(Money.yuan("1499.99"))
            .dailyMinutes(451)
            .weeklyMinutes(2251)
            .weeklyRestDays(1)
            .weekdayRate(Ratio.of(199, 100))
            .restDayRate(Ratio.of(199, 100))
            .holidayRate(Ratio.of(299, 100))
            .annualLeaveDays(11)
            .maternityLeaveDays(127)
            .unusedLeaveRate(Ratio.of(399, 100))
            .build();
    LocalDate day = LocalDate.of(2013, 1, 1);
    for (Requirement<IndividualContract> rule : ALL) {
      assertThat(asked(rule, STANDARD, day).kind()).isEqualTo(Verdict.Kind.MET);
      assertThat(asked(rule, worse, day).kind()).isEqualTo(Verdict.Kind.BREACHED);
      assertThat(asked(rule, LabourTerms.builder().build(), day).kind())
          .isEqualTo(Verdict.Kind.UNDETERMINED);
      assertThat(asked(rule, worse, LocalDate.of(1994, 12, 31)).kind())
          .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    }
  }

  @ParameterizedTest(name = "劳动合同{0}日、{1}%，集体合同12日、400%：{2}日、{3}%")
  @CsvSource({"11, 300, 12, 400", "12, 400, 12, 400", "13, 401, 13, 401"})
  @DisplayName("企业职工带薪年休假实施办法第十三条：约定的天数和报酬高于法定标准的，按照约定")
  void leave(int days, int percent, int governing, int rate) {
    IndividualContract contract =
        IndividualContract.builder()
            .agreed(
                LabourTerms.builder()
                    .annualLeaveDays(days)
                    .unusedLeaveRate(Ratio.of(percent, 100))
                    .build())
            .collective(STANDARD)
            .build();
    BoundRulebook rules = UnionRules.standard().at(Division.NATION, LocalDate.of(2025, 4, 19));
    assertThat(rules.decide(GOVERNING_LEAVE, contract).asFact()).isEqualTo(Fact.known(governing));
    assertThat(rules.decide(GOVERNING_LEAVE_RATE, contract).asFact())
        .isEqualTo(Fact.known(Ratio.of(rate, 100)));
  }
}

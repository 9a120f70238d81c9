package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.PayTermsRules.PROBATION;
import static org.uniondomain.rules.wage.PayTermsRules.PROBATION_FLOOR;
import static org.uniondomain.rules.wage.PayTermsRules.WAGE_FLOOR;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.LabourTerms;

@DisplayName("劳动合同法第二十条、第五十五条：约定工资、试用期工资")
class PayTermsRulesTest {
  private static final Division XINCHENG = Division.of("150102");

  @ParameterizedTest(name = "呼和浩特市新城区，{0}，约定月工资{1}元：{2}")
  @CsvSource({
    "2007-12-31, 1, NOT_APPLICABLE",
    "2012-10-31, 1050, MET",
    "2012-10-31, 1150, MET",
    "2012-11-01, 1150, MUST_CORRECT",
    "2012-11-01, 1199, MUST_CORRECT",
    "2012-11-01, 1200, MET"
  })
  void floor(LocalDate day, String yuan, String expected) {
    LabourTerms terms = LabourTerms.builder().monthlyWage(Money.yuan(yuan)).build();
    assertThat(LabourTermsCases.asked(WAGE_FLOOR, terms, XINCHENG, day)).isEqualTo(expected);
  }

  @Test
  @DisplayName("本地标准不在规则集中的：无法确定")
  void unknownMinimum() {
    LabourTerms terms = LabourTerms.builder().monthlyWage(Money.yuan("5000")).build();
    assertThat(
            LabourTermsCases.asked(
                WAGE_FLOOR, terms, Division.of("370100"), LocalDate.of(2018, 1, 1)))
        .isEqualTo("UNDETERMINED");
  }

  @ParameterizedTest(name = "试用期{0}元，同岗位最低档{1}元，约定工资{2}元：{3}")
  @CsvSource({
    "1600, 2000, 2500, MET",
    "1599.99, 2000, 2500, MUST_CORRECT",
    "2000, 3000, 2500, MET",
    "1999.99, 3000, 2500, MUST_CORRECT",
    "1999.99, , 2500, UNDETERMINED",
    "2000, , 2500, MET"
  })
  void probation(String probation, String lowest, String wage, String expected) {
    LabourTerms terms =
        LabourTerms.builder()
            .probationWage(Money.yuan(probation))
            .lowestWageOfPost(lowest == null ? Fact.unknown() : Fact.known(Money.yuan(lowest)))
            .monthlyWage(Money.yuan(wage))
            .build();
    assertThat(LabourTermsCases.asked(PROBATION, terms, "2013-06-30")).isEqualTo(expected);
    assertThat(LabourTermsCases.asked(PROBATION, terms, "2007-12-31")).isEqualTo("NOT_APPLICABLE");
  }

  @ParameterizedTest(name = "新城区2012-11-01，试用期{0}元：{1}")
  @CsvSource({"1199, MUST_CORRECT", "1200, MET"})
  void probationFloor(String yuan, String expected) {
    assertThat(
            LabourTermsCases.asked(
                PROBATION_FLOOR,
                LabourTerms.builder().probationWage(Money.yuan(yuan)).build(),
                XINCHENG,
                LocalDate.of(2012, 11, 1)))
        .isEqualTo(expected);
  }
}

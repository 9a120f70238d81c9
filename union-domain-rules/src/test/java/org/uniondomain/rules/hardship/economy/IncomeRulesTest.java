package org.uniondomain.rules.hardship.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.hardship.economy.IncomeRules.TREATMENT;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.economy.HouseholdIncome;
import org.uniondomain.core.hardship.economy.IncomeKind;
import org.uniondomain.core.hardship.economy.IncomeTreatment;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;

@DisplayName("收入认定：城市居民最低生活保障条例第二条及各地规定")
class IncomeRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 18);

  private static Answer<IncomeTreatment> at(String place, LocalDate day, HouseholdIncome income) {
    return UnionRules.standard().at(Division.of(place), day).decide(TREATMENT, income);
  }

  private static HouseholdIncome of(IncomeKind kind) {
    return HouseholdIncome.builder().kind(kind).countsLocally(true).build();
  }

  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({
    "000000, WAGE, COUNTED",
    "000000, TRANSFER, COUNTED",
    "000000, SUPPORT, COUNTED",
    "000000, PREFERENTIAL_PENSION, NOT_COUNTED",
    "000000, SCHOLARSHIP, COUNTED",
    "000000, FESTIVAL_VISIT, NOT_COUNTED",
    "152200, SCHOLARSHIP, NOT_COUNTED",
    "152200, BASIC_PENSION, NOT_COUNTED",
    "152200, OTHER, COUNTED",
    "152200, WAGE, COUNTED",
    "440700, UNION_AID, COUNTED",
    "440700, FESTIVAL_VISIT, NOT_COUNTED"
  })
  @DisplayName("各类收入，当地规定计入的（全国、兴安盟、江门）")
  void kinds(String place, IncomeKind kind, IncomeTreatment expected) {
    assertThat(at(place, DAY, of(kind)).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("奖学金在全国由当地规定；工会帮扶各地不一，无法确定")
  void whatIsLeftToPlaces() {
    HouseholdIncome scholarship = of(IncomeKind.SCHOLARSHIP).withCountsLocally(Fact.unknown());
    assertThat(at("000000", DAY, scholarship)).isInstanceOf(Answer.Undetermined.class);
    assertThat(at("152200", DAY, scholarship).asFact())
        .isEqualTo(Fact.known(IncomeTreatment.NOT_COUNTED));
    assertThat(at("150100", DAY, of(IncomeKind.UNION_AID))).isInstanceOf(Answer.Undetermined.class);
  }

  @Test
  @DisplayName("1999年起优抚抚恤不计；四类收入2021年之前未经核实")
  void theDays() {
    LocalDate first = LocalDate.of(1999, 10, 1);
    assertThat(at("000000", first, of(IncomeKind.PREFERENTIAL_PENSION)).asFact())
        .isEqualTo(Fact.known(IncomeTreatment.NOT_COUNTED));
    assertThat(at("000000", first.minusDays(1), of(IncomeKind.PREFERENTIAL_PENSION)))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(at("000000", LocalDate.of(2021, 6, 10), of(IncomeKind.WAGE)))
        .isInstanceOf(Answer.Undetermined.class);
  }
}

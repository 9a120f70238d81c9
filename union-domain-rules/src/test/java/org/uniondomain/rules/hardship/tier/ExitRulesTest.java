package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.tier.HardshipExit.OUT_OF_HARDSHIP;
import static org.uniondomain.core.hardship.tier.HardshipExit.RELIEVED;
import static org.uniondomain.core.hardship.tier.HardshipExit.STAYS;
import static org.uniondomain.core.testing.Households.month;
import static org.uniondomain.rules.hardship.tier.ExitRules.EXIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.hardship.tier.HardshipExit;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.testing.Households;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("困难职工退出：脱困须连续六个月超过标准，解困须达到标准")
class ExitRulesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 1);

  private static Answer<HardshipExit> exit(LocalDate day, HardshipHousehold household) {
    return UnionRules.standard().at(Division.NATION, day).decide(EXIT, household);
  }

  private static HardshipHousehold recovering(List<HouseholdMonth> months) {
    return HardshipHousehold.builder()
        .from(Households.ordinary())
        .monthlyIncomes(Listing.complete(months))
        .causeRemoved(true)
        .unableToLeaveHardship(false)
        .build();
  }

  private static List<HouseholdMonth> months(String... incomes) {
    List<HouseholdMonth> all = new ArrayList<>();
    for (int i = 0; i < incomes.length; i++) {
      all.add(month(LocalDate.of(2021, 5, 1).plusMonths(i), incomes[i], "840"));
    }
    return all;
  }

  @ParameterizedTest(name = "第六个月{0}：{1}")
  @CsvSource({"839.99, STAYS", "840.00, STAYS", "840.01, OUT_OF_HARDSHIP"})
  @DisplayName("案例三十三：六个月中每月都须超过当月标准")
  void everyMonthHasToLieAbove(String sixth, HardshipExit expected) {
    List<HouseholdMonth> months = months("841", "845", "850", "842", "860", sixth);
    assertThat(exit(DAY, recovering(months)).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("五个月不够；原因未消除不算；原因不详则无法确定")
  void fiveMonthsAreNotEnough() {
    assertThat(exit(DAY, recovering(months("841", "841", "841", "841", "841"))).asFact())
        .isEqualTo(Fact.known(STAYS));
    HardshipHousehold six = recovering(months("841", "841", "841", "841", "841", "841"));
    assertThat(exit(DAY, six).asFact()).isEqualTo(Fact.known(OUT_OF_HARDSHIP));
    assertThat(exit(DAY, six.withCauseRemoved(Fact.known(false))).asFact())
        .isEqualTo(Fact.known(STAYS));
    assertThat(exit(DAY, six.withCauseRemoved(Fact.unknown())).asFact().options())
        .containsExactlyInAnyOrder(OUT_OF_HARDSHIP, STAYS);
  }

  @Test
  @DisplayName("各月按当月标准；标准提高的月份可使连续中断")
  void eachMonthHasItsOwnStandard() {
    List<HouseholdMonth> months = months("841", "841", "841", "841", "841", "841");
    months.set(5, months.get(5).withMinimumLivingStandard(Fact.known(Money.yuan("841"))));
    assertThat(exit(DAY, recovering(months)).asFact()).isEqualTo(Fact.known(STAYS));
  }

  @ParameterizedTest(name = "救助后12个月{0}：{1}")
  @CsvSource({"10079.99, STAYS", "10080.00, RELIEVED", "10080.01, RELIEVED"})
  @DisplayName("案例三十四：重残家庭无法脱困，救助后达到标准为解困")
  void relievedWhenAidReachesTheStandard(String income, HardshipExit expected) {
    HardshipHousehold disabled =
        HardshipHousehold.builder()
            .from(Households.ordinary())
            .members(1)
            .minimumLivingStandard(Money.yuan(840))
            .causeRemoved(false)
            .unableToLeaveHardship(true)
            .incomeAfterAid(Money.yuan(income))
            .build();
    assertThat(exit(DAY, disabled).asFact()).isEqualTo(Fact.known(expected));
    assertThat(expected).isIn(RELIEVED, STAYS);
  }

  @Test
  @DisplayName("2020年起按净收入（本库约定），之前按收入")
  void grossBefore2020AndNetSince() {
    List<HouseholdMonth> months = new ArrayList<>();
    for (HouseholdMonth each : months("900", "900", "900", "900", "900", "900")) {
      months.add(each.withDeductions(Fact.known(Money.yuan(60))));
    }
    HardshipHousehold household = recovering(months);
    assertThat(exit(LocalDate.of(2019, 12, 31), household).asFact())
        .isEqualTo(Fact.known(OUT_OF_HARDSHIP));
    Answer<HardshipExit> since = exit(LocalDate.of(2020, 1, 1), household);
    assertThat(since.asFact()).isEqualTo(Fact.known(STAYS));
    assertThat(since.notices()).anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION);
  }
}

package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.tier.FilingGround.BELOW_STANDARD_AFTER_AID;
import static org.uniondomain.core.hardship.tier.FilingGround.MONTHS_BELOW_STANDARD;
import static org.uniondomain.core.hardship.tier.FilingGround.NONE;
import static org.uniondomain.core.hardship.tier.FilingGround.SLIGHTLY_ABOVE_STANDARD;
import static org.uniondomain.core.testing.Households.month;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.FilingRules.GROUND;

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
import org.uniondomain.core.hardship.tier.FilingGround;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("困难职工档案管理办法（2016）：建档情形")
class FilingRulesTest {
  private static final BoundRulebook IN_2018 = at(LocalDate.of(2018, 6, 30));

  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day);
  }

  /** A household of one with a yearly income, the standard being 647 yuan. */
  private static HardshipHousehold single(String income) {
    return with(income, "0")
        .withMembers(Fact.known(1))
        .withMinimumLivingStandard(Fact.known(Money.yuan(647)));
  }

  private static Fact<FilingGround> ground(HardshipHousehold household) {
    return IN_2018.decide(GROUND, household).asFact();
  }

  @ParameterizedTest(name = "月人均收入的12倍{0}：{1}")
  @CsvSource({
    "23291.88, SUDDEN_HARDSHIP",
    "23292.00, SUDDEN_HARDSHIP",
    "23292.01, NONE",
    "23292.12, NONE"
  })
  @DisplayName("案例九、十：突发重大伤病，3倍（含）以内")
  void threeTimesTheStandardIsIncluded(String income, FilingGround expected) {
    HardshipHousehold injured = single(income).withSuddenCause(Fact.known(true));
    assertThat(ground(injured)).isEqualTo(Fact.known(expected));
    assertThat(ground(injured.withSuddenCause(Fact.known(false)))).isEqualTo(Fact.known(NONE));
  }

  @Test
  @DisplayName("低于标准且救助后仍困难；恰为标准不算低于")
  void belowTheStandardAfterAid() {
    HardshipHousehold poor = single("7763.99").withStillInDifficulty(Fact.known(true));
    assertThat(ground(poor)).isEqualTo(Fact.known(BELOW_STANDARD_AFTER_AID));
    assertThat(ground(poor.withIncome(Fact.known(Money.yuan("7764.00")))))
        .isEqualTo(Fact.known(NONE));
  }

  @Test
  @DisplayName("略高于标准由人判断，并须有致困原因")
  void slightlyAboveIsForAPersonToSay() {
    HardshipHousehold above = single("9000").withLastingCause(Fact.known(true));
    assertThat(ground(above)).isEqualTo(Fact.known(NONE));
    assertThat(ground(above.withSlightlyAboveStandard(Fact.known(true))))
        .isEqualTo(Fact.known(SLIGHTLY_ABOVE_STANDARD));
    assertThat(ground(above.withSlightlyAboveStandard(Fact.unknown())).options())
        .containsExactlyInAnyOrder(SLIGHTLY_ABOVE_STANDARD, NONE);
  }

  private static Listing<HouseholdMonth> months(String... incomes) {
    List<HouseholdMonth> all = new ArrayList<>();
    for (int i = 0; i < incomes.length; i++) {
      all.add(month(LocalDate.of(2017, 11, 15).plusMonths(i), incomes[i], "647"));
    }
    return Listing.complete(all);
  }

  @ParameterizedTest(name = "第一月{0}，第六月{1}：{2}")
  @CsvSource({
    "646.99, 646.99, MONTHS_BELOW_STANDARD",
    "646.99, 647.00, NONE",
    "646.99, 700.00, NONE",
    "647.00, 646.99, NONE"
  })
  @DisplayName("案例十二：连续六个月低于标准，一个月不低于即不成立")
  void sixMonthsInARow(String first, String sixth, FilingGround expected) {
    HardshipHousehold household =
        single("9000").withMonthlyIncomes(months(first, "600", "600", "600", "600", sixth));
    assertThat(ground(household)).isEqualTo(Fact.known(expected));
    assertThat(ground(household.withHelpedByGovernment(Fact.known(true))))
        .isEqualTo(Fact.known(NONE));
  }

  @Test
  @DisplayName("各月按当月标准衡量；中断一个月重新起算")
  void eachMonthHasItsOwnStandard() {
    List<HouseholdMonth> months = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      months.add(month(LocalDate.of(2017, 10, 1).plusMonths(i), "640", i < 3 ? "641" : "647"));
    }
    HardshipHousehold household = single("9000").withMonthlyIncomes(Listing.complete(months));
    assertThat(ground(household)).isEqualTo(Fact.known(MONTHS_BELOW_STANDARD));
    months.remove(2);
    assertThat(ground(household.withMonthlyIncomes(Listing.complete(months))))
        .isEqualTo(Fact.known(NONE));
    assertThat(ground(household.withMonthlyIncomes(Listing.partial(months))).options())
        .containsExactlyInAnyOrder(MONTHS_BELOW_STANDARD, NONE);
  }

  @Test
  @DisplayName("2016年内起始日不详、2020年内废止日不详：无法确定；其后不适用")
  void theDaysAreNotKnown() {
    HardshipHousehold poor = single("0").withStillInDifficulty(Fact.known(true));
    assertThat(at(LocalDate.of(2015, 12, 31)).decide(GROUND, poor))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(at(LocalDate.of(2016, 6, 1)).decide(GROUND, poor))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(at(LocalDate.of(2020, 6, 1)).decide(GROUND, poor))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(at(LocalDate.of(2021, 1, 1)).decide(GROUND, poor))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("依据为节录，答案带提示")
  void theAnswerSaysThatOnlyAnExcerptWasRead() {
    assertThat(IN_2018.decide(GROUND, single("0")).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.CERTAINTY);
  }

  @Test
  @DisplayName("案例二十一：标准追溯调整后重新评估，560元不低于542元而低于591元")
  void aStandardPublishedLaterIsAssessedAnew() {
    HardshipHousehold household = single("6720.00").withStillInDifficulty(Fact.known(true));
    BoundRulebook rules = at(LocalDate.of(2017, 2, 15));
    assertThat(
            rules
                .decide(GROUND, household.withMinimumLivingStandard(Fact.known(Money.yuan(542))))
                .asFact())
        .isEqualTo(Fact.known(NONE));
    assertThat(
            rules
                .decide(GROUND, household.withMinimumLivingStandard(Fact.known(Money.yuan(591))))
                .asFact())
        .isEqualTo(Fact.known(BELOW_STANDARD_AFTER_AID));
  }
}

package org.uniondomain.rules.hardship.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.tier.HardshipTier.ACCIDENT;
import static org.uniondomain.core.hardship.tier.HardshipTier.DEEP;
import static org.uniondomain.core.hardship.tier.HardshipTier.NONE;
import static org.uniondomain.core.hardship.tier.HardshipTier.RELATIVE;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.hardship.household.HouseholdFacts;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.Conventions;

@DisplayName("中央财政专项帮扶资金使用管理办法（2020）：深度困难、相对困难、意外致困")
class TierRulesTest {
  private static final BoundRulebook NATION = at(LocalDate.of(2021, 12, 1));

  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day);
  }

  private static Answer<HardshipTier> tier(HardshipHousehold household) {
    return NATION.decide(TIER, household);
  }

  @ParameterizedTest(name = "收入{0}，刚性支出{1}：{2}")
  @CsvSource({
    "40000.00, 11560.01, DEEP",
    "40000.00, 11560.00, RELATIVE",
    "40000.00, 11559.99, RELATIVE",
    "56879.00, 0, RELATIVE",
    "56879.99, 0, RELATIVE",
    "56880.00, 0, NONE",
    "56880.01, 0, NONE",
    "0, 5000, DEEP",
    "28440.00, 6000.00, DEEP"
  })
  @DisplayName("案例一、四、六：恰在标准上不算低于")
  void atTheLines(String income, String rigidExpenditure, HardshipTier expected) {
    assertThat(tier(with(income, rigidExpenditure)).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("必要就业成本与刚性支出一样扣除")
  void employmentCostIsDeductedToo() {
    HardshipHousehold household =
        with("40000", "11560").withEmploymentCost(Fact.known(Money.fen(1)));
    assertThat(tier(household).asFact()).isEqualTo(Fact.known(DEEP));
  }

  @Test
  @DisplayName("案例三：恰为低保标准2倍，不入相对困难，并提示用语自相矛盾")
  void exactlyTwiceTheStandardCallsForAPerson() {
    assertThat(tier(with("56880", "0")).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.CONTRADICTORY_AT_THE_LINE);
    assertThat(tier(with("56879.99", "0")).notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.CONTRADICTORY_AT_THE_LINE);
    assertThat(tier(with("28440", "0")).notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.CONTRADICTORY_AT_THE_LINE);
  }

  @Test
  @DisplayName("案例三：用户把“以内”读作含本数时，属相对困难")
  void theReadingIsTheUsers() {
    Overlay including =
        Overlay.of(Division.of("150100"))
            .replaces(
                TierRules.RELATIVE_LINE,
                line ->
                    line.since(
                            TierRules.SURELY,
                            Ratio.of(2, 1),
                            Conventions.LIBRARY_CONVENTIONS.cited(),
                            Certainty.CONVENTION)
                        .drawn(Bound.WITHIN));
    assertThat(
            UnionRules.standard()
                .with(including)
                .at(Division.of("150100"), LocalDate.of(2021, 12, 1))
                .decide(TIER, with("56880", "0"))
                .asFact())
        .isEqualTo(Fact.known(RELATIVE));
  }

  @Test
  @DisplayName("认定类别同样带有界限上的提示")
  void theRecognisedTierSaysSoToo() {
    Answer<HardshipTier> answer =
        NATION.decide(RecognitionRules.RECOGNISED_TIER, with("56880", "0"));
    assertThat(answer.asFact()).isEqualTo(Fact.known(NONE));
    assertThat(answer.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.CONTRADICTORY_AT_THE_LINE);
  }

  @Test
  @DisplayName("高于标准而遭灾且仍困难：意外致困")
  void struckAndStillInDifficulty() {
    HardshipHousehold struck = with("90000", "0").withStruckByDisaster(Fact.known(true));
    assertThat(tier(struck).asFact()).isEqualTo(Fact.known(NONE));
    assertThat(tier(struck.withStillInDifficulty(Fact.known(true))).asFact())
        .isEqualTo(Fact.known(ACCIDENT));
    assertThat(tier(struck.withStillInDifficulty(Fact.unknown())).asFact().options())
        .containsExactlyInAnyOrder(ACCIDENT, NONE);
  }

  @Test
  @DisplayName("低保标准未知：不猜，列为缺失")
  void anUnknownStandardIsMissing() {
    Answer<HardshipTier> answer =
        tier(with("40000", "11560").withMinimumLivingStandard(Fact.unknown()));
    assertThat(((Answer.Undetermined<HardshipTier>) answer).missing())
        .containsExactly(new Missing.OfFact(HouseholdFacts.MINIMUM_LIVING_STANDARD.description()));
  }

  @Test
  @DisplayName("区间可以定案，也可以只剩两类")
  void aRangeCanDecideOrLeaveTwo() {
    HardshipHousehold household = with("40000", "0");
    Fact<Money> surely = Fact.between(Money.yuan(12_000), Money.yuan(20_000));
    Fact<Money> perhaps = Fact.between(Money.yuan(11_000), Money.yuan(12_000));
    assertThat(tier(household.withRigidExpenditure(surely)).asFact()).isEqualTo(Fact.known(DEEP));
    assertThat(tier(household.withRigidExpenditure(perhaps)).asFact().options())
        .containsExactlyInAnyOrder(DEEP, RELATIVE);
  }

  @Test
  @DisplayName("没有收入时，计算期月数无关紧要")
  void withoutIncomeTheWindowDoesNotMatter() {
    assertThat(tier(with("0", "0").withMonths(Fact.unknown())).asFact())
        .isEqualTo(Fact.known(DEEP));
  }

  @Test
  @DisplayName("2020年之前不适用；2020年内施行日不详，无法确定")
  void theDayIn2020IsNotKnown() {
    HardshipHousehold household = with("0", "0");
    assertThat(at(LocalDate.of(2019, 12, 31)).decide(TIER, household))
        .isInstanceOfSatisfying(
            Answer.NotApplicable.class,
            answer -> assertThat(answer.reason()).isEqualTo(Verdict.Reason.DAY));
    Answer<HardshipTier> during = at(LocalDate.of(2020, 6, 1)).decide(TIER, household);
    assertThat(((Answer.Undetermined<HardshipTier>) during).missing())
        .contains(new Missing.OfParameter(TierRules.DEEP_LINE.id(), TierRules.DEEP_LINE.label()));
    assertThat(at(TierRules.SURELY).decide(TIER, household).asFact()).isEqualTo(Fact.known(DEEP));
  }

  @Test
  @DisplayName("收入计算期十二个月是本库约定")
  void theWindowIsAConvention() {
    Answer<Integer> window = NATION.decide(TierRules.INCOME_WINDOW, with("0", "0"));
    assertThat(window.asFact()).isEqualTo(Fact.known(12));
    assertThat(window.notices()).anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION);
  }
}

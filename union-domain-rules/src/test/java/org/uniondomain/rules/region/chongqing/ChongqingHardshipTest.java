package org.uniondomain.rules.region.chongqing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.place.Regions.CHONGQING;
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
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("重庆市困难职工家庭认定和档案管理办法（2023）第二条")
class ChongqingHardshipTest {
  private static final BoundRulebook RULES = at(LocalDate.of(2023, 11, 14));

  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(CHONGQING, day);
  }

  @ParameterizedTest(name = "低保{0}，收入{1}，刚性支出{2}：{3}")
  @CsvSource({
    "true, 28440, 28440.01, DEEP",
    "true, 28440, 28440.00, RELATIVE",
    "true, 28440, 6000, RELATIVE",
    "false, 28440, 6000, DEEP",
    "false, 28440, 0, RELATIVE",
    "false, 28440, 0.01, DEEP",
    "false, 56879.99, 0, RELATIVE",
    "false, 56880, 0, NONE"
  })
  @DisplayName("案例六：低保家庭须刚性支出超过收入，其他家庭按净收入")
  void allowanceAndRigidExpenditure(
      boolean allowance, String income, String rigid, HardshipTier expected) {
    HardshipHousehold household =
        with(income, rigid).withReceivesMinimumLiving(Fact.known(allowance));
    assertThat(RULES.decide(TIER, household).asFact()).isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "年收入100000，治疗费用{0}：{1}")
  @CsvSource({"49999.99, NONE", "50000.00, NONE", "50000.01, ACCIDENT"})
  @DisplayName("突发重大疾病治疗费用超过家庭年收入50%的为意外致困")
  void treatmentCost(String cost, HardshipTier expected) {
    HardshipHousehold ill = with("100000", "0").withTreatmentCost(Fact.known(Money.yuan(cost)));
    assertThat(RULES.decide(TIER, ill).asFact()).isEqualTo(Fact.known(expected));
    HardshipHousehold halfYear =
        ill.withMonths(Fact.known(6)).withIncome(Fact.known(Money.yuan("50000")));
    assertThat(RULES.decide(TIER, halfYear).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("是否享受低保不详：两种结果都可能")
  void anUnknownAllowanceLeavesBothOpen() {
    HardshipHousehold household = with("28440", "6000").withReceivesMinimumLiving(Fact.unknown());
    assertThat(RULES.decide(TIER, household).asFact().options())
        .containsExactlyInAnyOrder(HardshipTier.DEEP, HardshipTier.RELATIVE);
    HardshipHousehold burdened = with("5000", "6000").withReceivesMinimumLiving(Fact.unknown());
    assertThat(RULES.decide(TIER, burdened).asFact()).isEqualTo(Fact.known(HardshipTier.DEEP));
  }

  @Test
  @DisplayName("公布之前适用全国标准；此后提示与全国不同、排除情形未见")
  void beforeItWasPostedTheNationalTextStands() {
    HardshipHousehold household = with("28440", "6000").withReceivesMinimumLiving(Fact.known(true));
    assertThat(at(LocalDate.of(2023, 11, 13)).decide(TIER, household).asFact())
        .isEqualTo(Fact.known(HardshipTier.DEEP));
    assertThat(RULES.decide(TIER, household).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL)
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
  }
}

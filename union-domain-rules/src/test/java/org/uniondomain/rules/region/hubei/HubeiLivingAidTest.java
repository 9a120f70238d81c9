package org.uniondomain.rules.region.hubei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.hardship.tier.HardshipTier.DEEP;
import static org.uniondomain.core.hardship.tier.HardshipTier.NONE;
import static org.uniondomain.core.hardship.tier.HardshipTier.RELATIVE;
import static org.uniondomain.core.testing.AidYears.in2022;
import static org.uniondomain.core.testing.AidYears.living;
import static org.uniondomain.rules.aid.grant.LivingAidRules.LIVING_AID_CAP;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.testing.Households;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.aid.grant.AidYearFacts;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.hardship.tier.RecognitionRules;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("湖北省困难职工帮扶标准：生活救助上限因类别而异")
class HubeiLivingAidTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
  private static final BoundRulebook RULES = UnionRules.standard().at(Regions.HUBEI, DAY);

  private static HouseholdAidYear paid(String yuan, Fact<HardshipTier> tier) {
    return in2022(living(LocalDate.of(2022, 5, 10), yuan)).withTier(tier);
  }

  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({
    "DEEP, 10080.00, MET",
    "DEEP, 10080.01, BREACHED",
    "RELATIVE, 8399.99, MET",
    "RELATIVE, 8400.00, MET",
    "RELATIVE, 8400.01, BREACHED",
    "ACCIDENT, 8400.01, BREACHED",
    "NONE, 10080.00, MET",
    "NONE, 10080.01, BREACHED"
  })
  void theCapDependsOnTheTier(HardshipTier tier, String yuan, Verdict.Kind expected) {
    assertThat(RULES.decide(LIVING_AID_CAP, paid(yuan, Fact.known(tier))).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("收入不详，类别是深度、相对之一：两者结论相同即可定，不同才列类别为缺失")
  void oneOfTwoTiersDecidesWhereBothAgree() {
    Fact<HardshipTier> tier =
        UnionRules.standard()
            .at(Regions.HUBEI, LocalDate.of(2022, 1, 31))
            .decide(
                RecognitionRules.RECOGNISED_TIER,
                Households.with("0", "0").withIncome(Fact.between(Money.ZERO, Money.yuan(50_000))))
            .asFact();
    assertThat(tier.options()).containsExactlyInAnyOrder(DEEP, RELATIVE);
    assertThat(RULES.decide(LIVING_AID_CAP, paid("8400", tier)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(LIVING_AID_CAP, paid("10080.01", tier)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    Verdict between = RULES.decide(LIVING_AID_CAP, paid("8400.01", tier));
    assertThat(((Verdict.Undetermined) between).missing())
        .containsExactly(new Missing.OfFact(AidYearFacts.TIER.description()));
    assertThat(((Verdict.Undetermined) between).possible())
        .containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("可能不在档：不在档的适用全国上限，两者结论不同则待定")
  void aHouseholdOfNoTierIsUnderTheNationalCap() {
    Fact<HardshipTier> tier = Fact.oneOf(List.of(RELATIVE, NONE));
    assertThat(RULES.decide(LIVING_AID_CAP, paid("8400", tier)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            ((Verdict.Undetermined) RULES.decide(LIVING_AID_CAP, paid("8400.01", tier))).possible())
        .containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("取代全国规定并说明；2021年内起始日不详；此前适用全国规定")
  void itReplacesTheNationalCap() {
    HouseholdAidYear year = paid("8400.01", Fact.known(RELATIVE));
    assertThat(RULES.decide(LIVING_AID_CAP, year).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL)
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
    assertThat(
            UnionRules.standard()
                .at(Regions.HUBEI, LocalDate.of(2021, 6, 1))
                .decide(LIVING_AID_CAP, year)
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            UnionRules.standard()
                .at(Regions.HUBEI, LocalDate.of(2020, 12, 31))
                .decide(LIVING_AID_CAP, year)
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }
}

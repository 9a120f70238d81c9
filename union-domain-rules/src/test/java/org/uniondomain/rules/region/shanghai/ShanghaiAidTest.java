package org.uniondomain.rules.region.shanghai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.AidYears.in2022;
import static org.uniondomain.core.testing.AidYears.living;
import static org.uniondomain.rules.aid.grant.LivingAidRules.LIVING_AID_CAP;
import static org.uniondomain.rules.aid.grant.LivingAidRules.LIVING_AID_REMAINING;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("上海工会深度困难职工帮扶工作实施办法：生活救助每户每年5000元，不超过十二个月上年度低保标准")
class ShanghaiAidTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.SHANGHAI, LocalDate.of(2022, 12, 31));

  @ParameterizedTest(name = "上年度标准{0}，已发{1}：{2}，余额{3}")
  @CsvSource({
    "1240, 5000, MET, 0",
    "1240, 5000.01, BREACHED, 0",
    "1240, 1000, MET, 4000",
    "400, 4800, MET, 0",
    "400, 4800.01, BREACHED, 0",
    "400, 1000, MET, 3800"
  })
  void livingAid(String previous, String paid, Verdict.Kind expected, String left) {
    HouseholdAidYear year =
        in2022(living(LocalDate.of(2022, 5, 10), paid))
            .withPreviousStandard(Fact.known(Money.yuan(previous)));
    assertThat(RULES.decide(LIVING_AID_CAP, year).kind()).isEqualTo(expected);
    assertThat(RULES.decide(LIVING_AID_REMAINING, year).asFact())
        .isEqualTo(Fact.known(Money.yuan(left)));
  }

  @Test
  @DisplayName("与全国规定不同，加以说明；2019年以前适用全国规定")
  void departsFromTheNation() {
    HouseholdAidYear year =
        in2022(living(LocalDate.of(2022, 5, 10), "6000"))
            .withPreviousStandard(Fact.known(Money.yuan(1240)));
    assertThat(RULES.decide(LIVING_AID_CAP, year).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
    assertThat(
            UnionRules.standard()
                .at(Regions.SHANGHAI, LocalDate.of(2018, 12, 31))
                .decide(LIVING_AID_CAP, year)
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("相对困难家庭不在办法之内：适用全国上限")
  void otherTiersAreUnderTheNationalCap() {
    HouseholdAidYear year =
        in2022(living(LocalDate.of(2022, 5, 10), "10080"))
            .withTier(Fact.known(HardshipTier.RELATIVE));
    assertThat(RULES.decide(LIVING_AID_CAP, year).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(LIVING_AID_REMAINING, year).asFact()).isEqualTo(Fact.known(Money.ZERO));
  }
}

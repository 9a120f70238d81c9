package org.uniondomain.rules.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.AidYears.in2022;
import static org.uniondomain.core.testing.AidYears.living;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.grant.PersonAidYear;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("中央财政专项帮扶资金使用管理办法第五条第二项：医疗救助不超过自负费用；湖北、上海")
class MedicalAidRulesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
  private static final BoundRulebook NATION = UnionRules.standard().at(Division.NATION, DAY);
  private static final BoundRulebook HUBEI = UnionRules.standard().at(Regions.HUBEI, DAY);
  private static final BoundRulebook SHANGHAI = UnionRules.standard().at(Regions.SHANGHAI, DAY);

  private static AidGrant medical(String yuan) {
    return living(LocalDate.of(2022, 5, 10), yuan).withKind(Fact.known(AidKind.MEDICAL));
  }

  private static HouseholdAidYear household(String ownPaid, String paid) {
    return in2022(medical(paid)).withOwnPaidMedicalCost(Fact.known(Money.yuan(ownPaid)));
  }

  private static PersonAidYear person(String ownPaid, AidGrant... grants) {
    return PersonAidYear.builder()
        .year(Period.year(2022))
        .tier(HardshipTier.DEEP)
        .ownPaidMedicalCost(Money.yuan(ownPaid))
        .grants(Listing.of(grants))
        .build();
  }

  @ParameterizedTest(name = "自负25000元，救助{0}元：{1}，余额{2}元")
  @CsvSource({
    "24999.99, MET, 0.01",
    "25000.00, MET, 0",
    "25000.01, BREACHED, 0",
    "16000.01, MET, 8999.99"
  })
  @DisplayName("实例二十七：全国以自负费用为限；来历不明的省份标准不在规则集内")
  void atMostTheOwnPaidCost(String paid, Verdict.Kind expected, String left) {
    HouseholdAidYear year = household("25000", paid);
    assertThat(NATION.decide(MedicalAidRules.MEDICAL_AID_CAP, year).kind()).isEqualTo(expected);
    assertThat(NATION.decide(MedicalAidRules.MEDICAL_AID_REMAINING, year).asFact())
        .isEqualTo(Fact.known(Money.yuan(left)));
  }

  @Test
  @DisplayName("自负费用不详：指明缺失；有下限且未超则已定")
  void theCostMayBeOpen() {
    HouseholdAidYear year = household("1", "500").withOwnPaidMedicalCost(Fact.unknown());
    assertThat(
            ((Verdict.Undetermined) NATION.decide(MedicalAidRules.MEDICAL_AID_CAP, year)).missing())
        .containsExactly(new Missing.OfFact(AidYearFacts.OWN_PAID_MEDICAL_COST.description()));
    assertThat(
            NATION
                .decide(
                    MedicalAidRules.MEDICAL_AID_CAP,
                    year.withOwnPaidMedicalCost(Fact.atLeast(Money.yuan(500))))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "{0}元：{1}")
  @CsvSource({"20000.00, MET", "20000.01, BREACHED"})
  @DisplayName("湖北：一般不超过20000元，只作提示，不与上限冲突")
  void usualAmountInHubei(String paid, Verdict.Kind expected) {
    HouseholdAidYear year = household("25000", paid);
    Verdict verdict = HUBEI.decide(MedicalAidRules.MEDICAL_AID_USUAL, year);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
    assertThat(HUBEI.decide(MedicalAidRules.MEDICAL_AID_CAP, year).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(NATION.decide(MedicalAidRules.MEDICAL_AID_USUAL, year).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "自负{0}元：可救助{1}元")
  @CsvSource({
    "0, 0",
    "9999.99, 8999.99",
    "10000, 9000",
    "15000, 12500",
    "25714.28, 19999.99",
    "25714.29, 20000",
    "30000, 20000"
  })
  @DisplayName("实例二十八：上海按个人分段计算，不足一分舍去，封顶20000元")
  void bandsInShanghai(String ownPaid, String most) {
    assertThat(
            SHANGHAI
                .decide(MedicalAidRules.SHANGHAI_MEDICAL_AID_REMAINING, person(ownPaid))
                .asFact())
        .isEqualTo(Fact.known(Money.yuan(most)));
    assertThat(
            SHANGHAI
                .decide(MedicalAidRules.SHANGHAI_MEDICAL_AID, person(ownPaid, medical(most)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            SHANGHAI
                .decide(
                    MedicalAidRules.SHANGHAI_MEDICAL_AID,
                    person(ownPaid, medical(most), medical("0.01")))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("上海：2019年内起始日不详；此前和别处不适用")
  void whenShanghaiBegan() {
    PersonAidYear year = person("15000", medical("20000"));
    assertThat(
            UnionRules.standard()
                .at(Regions.SHANGHAI, LocalDate.of(2019, 6, 1))
                .decide(MedicalAidRules.SHANGHAI_MEDICAL_AID, year)
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(NATION.decide(MedicalAidRules.SHANGHAI_MEDICAL_AID, year).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

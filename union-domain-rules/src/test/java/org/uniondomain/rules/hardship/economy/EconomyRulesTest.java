package org.uniondomain.rules.hardship.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.HouseholdMembers.member;
import static org.uniondomain.rules.hardship.economy.EconomyRules.COUNTED_INCOME;
import static org.uniondomain.rules.hardship.economy.EconomyRules.COUNTED_MEMBERS;
import static org.uniondomain.rules.hardship.economy.EconomyRules.RIGID_EXPENDITURE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.economy.ExpenditureKind;
import org.uniondomain.core.hardship.economy.HouseholdEconomy;
import org.uniondomain.core.hardship.economy.HouseholdExpenditure;
import org.uniondomain.core.hardship.economy.HouseholdIncome;
import org.uniondomain.core.hardship.economy.IncomeKind;
import org.uniondomain.core.hardship.economy.MemberRelation;
import org.uniondomain.core.hardship.economy.StudyLevel;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.testing.Households;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.hardship.tier.TierRules;

@DisplayName("家庭经济状况：人口、收入、刚性支出")
class EconomyRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 18);
  private static final BoundRulebook NATION = at("000000");

  private static BoundRulebook at(String place) {
    return UnionRules.standard().at(Division.of(place), DAY);
  }

  private static HouseholdIncome income(IncomeKind kind, String amount) {
    return HouseholdIncome.builder()
        .kind(kind)
        .amount(Money.yuan(amount))
        .countsLocally(false)
        .build();
  }

  private static HouseholdExpenditure spent(
      ExpenditureKind kind, String amount, String reimbursed) {
    return HouseholdExpenditure.builder()
        .kind(kind)
        .amount(Money.yuan(amount))
        .reimbursed(Money.yuan(reimbursed))
        .withoutOwnHome(true)
        .rigidLocally(false)
        .build();
  }

  /** Head, spouse and a student count, a postgraduate does not; income 40,000, rigid 11,560. */
  private static final HouseholdEconomy ECONOMY =
      HouseholdEconomy.builder()
          .members(
              Listing.of(
                  member(MemberRelation.HEAD),
                  member(MemberRelation.SPOUSE),
                  member(MemberRelation.ADULT_CHILD)
                      .withStudy(Fact.known(StudyLevel.UNDERGRADUATE)),
                  member(MemberRelation.ADULT_CHILD)
                      .withStudy(Fact.known(StudyLevel.POSTGRADUATE))))
          .incomes(
              Listing.of(
                  income(IncomeKind.WAGE, "43000.00"),
                  income(IncomeKind.BUSINESS, "-3000.00"),
                  income(IncomeKind.PREFERENTIAL_PENSION, "9000.00"),
                  income(IncomeKind.FESTIVAL_VISIT, "500.00")))
          .expenditures(
              Listing.of(
                  spent(ExpenditureKind.MEDICAL, "20000.00", "13440.00"),
                  spent(ExpenditureKind.SCHOOLING, "5000.00", "0.00"),
                  spent(ExpenditureKind.REHABILITATION, "100.00", "300.00"),
                  spent(ExpenditureKind.VEHICLE_PURCHASE, "80000.00", "0.00")))
          .build();

  @Test
  @DisplayName("逐项相加：研究生不计人口，抚恤不计收入，报销不作支出，购车不扣")
  void theTotals() {
    assertThat(NATION.decide(COUNTED_MEMBERS, ECONOMY).asFact()).isEqualTo(Fact.known(3));
    assertThat(NATION.decide(COUNTED_INCOME, ECONOMY).asFact())
        .isEqualTo(Fact.known(Money.yuan(40_000)));
    assertThat(NATION.decide(RIGID_EXPENDITURE, ECONOMY).asFact())
        .isEqualTo(Fact.known(Money.yuan(11_560)));
  }

  @Test
  @DisplayName("案例一：由逐项到类别；清单不全则留有余地")
  void fromTheItemsToTheTier() {
    assertThat(tier(NATION, ECONOMY)).isEqualTo(Fact.known(HardshipTier.RELATIVE));
    HouseholdEconomy open = ECONOMY.withIncomes(Listing.partial(ECONOMY.incomes().items()));
    assertThat(tier(NATION, open).isKnown()).isFalse();
  }

  private static Fact<HardshipTier> tier(BoundRulebook rules, HouseholdEconomy economy) {
    return rules
        .decide(TierRules.TIER, EconomyRules.reckoned(rules, economy, Households.with("0", "0")))
        .asFact();
  }

  @Test
  @DisplayName("案例十九：推定收入27240元，深度困难变为相对困难")
  void imputedIncomeMayLiftTheTier() {
    HouseholdEconomy idle =
        HouseholdEconomy.builder()
            .from(ECONOMY)
            .members(
                Listing.of(
                    member(MemberRelation.HEAD),
                    member(MemberRelation.SPOUSE)
                        .withIdleMonths(Fact.known(12))
                        .withIncomeProved(Fact.known(false)),
                    member(MemberRelation.MINOR_CHILD).withAbleAndOfWorkingAge(Fact.known(false))))
            .incomes(Listing.of(income(IncomeKind.WAGE, "20000.00")))
            .expenditures(Listing.none())
            .build();
    assertThat(tier(NATION, idle)).isEqualTo(Fact.known(HardshipTier.DEEP));
    assertThat(at("440700").decide(COUNTED_INCOME, idle).asFact())
        .isEqualTo(Fact.known(Money.yuan(47_240)));
    assertThat(tier(at("440700"), idle)).isEqualTo(Fact.known(HardshipTier.RELATIVE));
  }

  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({
    "000000, RENT, 0",
    "500000, RENT, 6000",
    "500000, SUPPORT_OF_PARENTS, 6000",
    "500000, HOME_PURCHASE, 0",
    "130500, COMPULSORY_SCHOOLING, 0",
    "000000, LONG_TERM_CARE, 6000"
  })
  @DisplayName("房租和赡养在重庆扣除，义务教育在邢台不扣")
  void whatPlacesDeduct(String place, ExpenditureKind kind, String expected) {
    HouseholdEconomy economy = ECONOMY.withExpenditures(Listing.of(spent(kind, "6000.00", "0.00")));
    assertThat(at(place).decide(RIGID_EXPENDITURE, economy).asFact())
        .isEqualTo(Fact.known(Money.yuan(expected)));
  }

  @Test
  @DisplayName("当地规定属刚性支出的由人判断；邢台义务教育例外")
  void rigidByTheLocalRule() {
    HouseholdExpenditure school =
        spent(ExpenditureKind.COMPULSORY_SCHOOLING, "6000.00", "0.00")
            .withRigidLocally(Fact.known(true));
    HouseholdEconomy economy = ECONOMY.withExpenditures(Listing.complete(List.of(school)));
    assertThat(NATION.decide(RIGID_EXPENDITURE, economy).asFact())
        .isEqualTo(Fact.known(Money.yuan(6000)));
    assertThat(at("130500").decide(RIGID_EXPENDITURE, economy).asFact())
        .isEqualTo(Fact.known(Money.ZERO));
  }
}

package org.uniondomain.rules.hardship.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.HouseholdMembers.member;
import static org.uniondomain.rules.hardship.economy.MemberMoneyRules.EMPLOYMENT_COST;
import static org.uniondomain.rules.hardship.economy.MemberMoneyRules.IMPUTED_INCOME;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.core.hardship.economy.MemberRelation;
import org.uniondomain.core.hardship.economy.StudyLevel;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.law.Conventions;

@DisplayName("推定收入与必要就业成本")
class MemberMoneyRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 18);
  private static final HouseholdMember IDLE =
      member(MemberRelation.SPOUSE)
          .withIdleMonths(Fact.known(12))
          .withIncomeProved(Fact.known(false));

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day);
  }

  @ParameterizedTest(name = "有劳动能力{0}，就读{1}，已证明{2}，{3}个月未就业：{4}")
  @CsvSource({
    "true, NOT_STUDYING, false, 12, 27240",
    "true, NOT_STUDYING, false, 11, 24970",
    "true, NOT_STUDYING, false, 0, 0",
    "true, NOT_STUDYING, true, 12, 0",
    "true, UNDERGRADUATE, false, 12, 0",
    "false, NOT_STUDYING, false, 12, 0"
  })
  @DisplayName("江门：无业成员按最低工资2270元推定")
  void imputedInJiangmen(
      boolean able, StudyLevel study, boolean proved, int months, String expected) {
    HouseholdMember member =
        IDLE.withAbleAndOfWorkingAge(Fact.known(able))
            .withStudy(Fact.known(study))
            .withIncomeProved(Fact.known(proved))
            .withIdleMonths(Fact.known(months));
    assertThat(at("440700", DAY).decide(IMPUTED_INCOME, member).asFact())
        .isEqualTo(Fact.known(Money.yuan(expected)));
    assertThat(at("440700", DAY.minusDays(1)).decide(IMPUTED_INCOME, member).asFact())
        .isEqualTo(Fact.known(Money.ZERO));
  }

  @Test
  @DisplayName("案例十九：在内蒙古按江门口径推定，由用户自行选择")
  void imputedElsewhereByTheUsersChoice() {
    Overlay own =
        Overlay.of(Division.of("150000"))
            .replaces(
                MemberMoneyRules.IMPUTES,
                reading ->
                    reading.since(
                        LocalDate.of(2024, 12, 1),
                        true,
                        Conventions.LIBRARY_CONVENTIONS.cited(),
                        Certainty.CONVENTION));
    assertThat(
            UnionRules.standard()
                .with(own)
                .at(InnerMongolia.HOHHOT, DAY)
                .decide(IMPUTED_INCOME, IDLE)
                .asFact())
        .isEqualTo(Fact.known(Money.yuan(27_240)));
    assertThat(at("150100", DAY).decide(IMPUTED_INCOME, IDLE).asFact())
        .isEqualTo(Fact.known(Money.ZERO));
  }

  @Test
  @DisplayName("兴安盟：就业收入或最低工资的10%，以何者为准不详，给出范围；他处无数额")
  void employmentCostInHinggan() {
    HouseholdMember worker =
        member(MemberRelation.HEAD).withEmploymentIncome(Fact.known(Money.yuan("40000.05")));
    assertThat(at("152200", DAY).decide(EMPLOYMENT_COST, worker).asFact())
        .isEqualTo(Fact.between(Money.yuan("2724.00"), Money.yuan("4000.01")));
    assertThat(at("150100", DAY).decide(EMPLOYMENT_COST, worker))
        .isInstanceOf(Answer.NotApplicable.class);
  }
}

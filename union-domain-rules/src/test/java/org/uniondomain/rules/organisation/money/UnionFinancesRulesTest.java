package org.uniondomain.rules.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.money.UnionFinancesRules.ACCOUNT;
import static org.uniondomain.rules.organisation.money.UnionFinancesRules.BUDGET;
import static org.uniondomain.rules.organisation.money.UnionFinancesRules.INCOME_AGREES;
import static org.uniondomain.rules.organisation.money.UnionFinancesRules.PREMISES;
import static org.uniondomain.rules.organisation.money.UnionFinancesRules.USE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.FundIncome;
import org.uniondomain.core.organisation.money.FundSource;
import org.uniondomain.core.organisation.money.UnionFinances;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会经费管理")
class UnionFinancesRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static FundIncome income(FundSource source, String yuan) {
    return FundIncome.builder().source(source).amount(Money.yuan(yuan)).build();
  }

  @ParameterizedTest(name = "预算{0}，决算{1}，审查{2}：{3}")
  @CsvSource({
    "true, true, true, MET",
    "false, true, true, BREACHED",
    "true, false, true, BREACHED",
    "true, true, false, BREACHED"
  })
  @DisplayName("工会法第四十四条（2001年）：预算、决算和经费审查")
  void budget(boolean budget, boolean accounts, boolean audited, Verdict.Kind expected) {
    UnionFinances finances =
        UnionFinances.builder()
            .budgetDrawnUp(budget)
            .accountsDrawnUp(accounts)
            .audited(audited)
            .build();
    assertThat(RULES.decide(BUDGET, finances).kind()).isEqualTo(expected);
    assertThat(RULES.decide(BUDGET, UnionFinances.builder().build()).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("企业工会的银行账户、活动场所和经费用途")
  void accountPremisesAndUse() {
    UnionFinances none =
        UnionFinances.builder()
            .enterpriseUnion(true)
            .ownBankAccount(false)
            .premisesProvided(false)
            .mainlyForWorkers(false)
            .build();
    assertThat(RULES.decide(ACCOUNT, none).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(ACCOUNT, none.withEnterpriseUnion(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(((Verdict.Breached) RULES.decide(PREMISES, none)).consequence())
        .isEqualTo(Consequence.MUST_CORRECT);
    assertThat(((Verdict.Breached) RULES.decide(USE, none)).consequence())
        .isEqualTo(Consequence.ADVISORY);
  }

  @ParameterizedTest(name = "合计{0}元：{1}")
  @CsvSource({"299.99, BREACHED", "300.00, MET", "300.01, BREACHED"})
  @DisplayName("五项来源之和等于收入合计，清单不全的不定案")
  void incomes(String total, Verdict.Kind expected) {
    Listing<FundIncome> incomes =
        Listing.of(income(FundSource.DUES, "100"), income(FundSource.CONTRIBUTION, "200"));
    UnionFinances finances =
        UnionFinances.builder().incomes(incomes).totalIncome(Money.yuan(total)).build();
    assertThat(RULES.decide(INCOME_AGREES, finances).kind()).isEqualTo(expected);
    assertThat(
            RULES
                .decide(
                    INCOME_AGREES,
                    finances
                        .withIncomes(Listing.partial(incomes.items()))
                        .withTotalIncome(Fact.known(Money.yuan(400))))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}

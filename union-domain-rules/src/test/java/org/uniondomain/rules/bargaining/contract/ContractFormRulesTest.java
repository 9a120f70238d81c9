package org.uniondomain.rules.bargaining.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.contract.ContractFormRules.WAGE_ANNEX;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工资集体协商试行办法第三条：工资协议作为集体合同附件")
class ContractFormRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  @Test
  @DisplayName("已有集体合同的，工资协议作为附件；未作为附件只作提示；没有集体合同的不适用")
  void annex() {
    CollectiveContract contract =
        CollectiveContract.builder().kind(WAGE).besideComprehensive(true).annexed(true).build();
    assertThat(RULES.decide(WAGE_ANNEX, contract).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(WAGE_ANNEX, contract.withAnnexed(Fact.known(false))))
        .isInstanceOfSatisfying(
            Verdict.Breached.class,
            breach -> assertThat(breach.consequence()).isEqualTo(Consequence.ADVISORY));
    assertThat(RULES.decide(WAGE_ANNEX, contract.withAnnexed(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(RULES.decide(WAGE_ANNEX, contract.withBesideComprehensive(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

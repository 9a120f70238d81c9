package org.uniondomain.rules.bargaining.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.ContractCases.march;
import static org.uniondomain.rules.bargaining.filing.ReviewRules.GROUND;
import static org.uniondomain.rules.bargaining.filing.ReviewRules.OBJECTION_IN_TIME;
import static org.uniondomain.rules.bargaining.filing.ReviewRules.REFILED;
import static org.uniondomain.rules.bargaining.filing.ReviewRules.WAGE_OBJECTION_IN_TIME;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ObjectionGround;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.ContractCases;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第四十四条、第四十五条，工资集体协商试行办法第二十二条：审查")
class ReviewRulesTest {
  private static Verdict asked(Requirement<CollectiveContract> rule, CollectiveContract contract) {
    return UnionRules.standard()
        .at(Division.NATION, LocalDate.of(2013, 6, 30))
        .decide(rule, contract);
  }

  @ParameterizedTest(name = "{0}，2013-03-08报送、03-11收到，{1}日送达异议：{2}")
  @CsvSource({
    "COMPREHENSIVE, 26, MET",
    "COMPREHENSIVE, 27, BREACHED",
    "WAGE, 23, MET",
    "WAGE, 24, BREACHED"
  })
  void objectionInTime(ContractKind kind, int day, Verdict.Kind expected) {
    CollectiveContract contract =
        ContractCases.received(kind, march(11)).withObjectionServedOn(Fact.known(march(day)));
    Verdict verdict =
        asked(kind == ContractKind.WAGE ? WAGE_OBJECTION_IN_TIME : OBJECTION_IN_TIME, contract);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached late) {
      assertThat(late.consequence()).isEqualTo(Consequence.INVALID);
    }
  }

  @ParameterizedTest(name = "异议理由{0}：{1}")
  @CsvSource({
    "QUALIFICATION, MET",
    "PROCEDURE, MET",
    "CONTENT, MET",
    "OTHER, BREACHED",
    ", UNDETERMINED"
  })
  void grounds(ObjectionGround ground, Verdict.Kind expected) {
    CollectiveContract contract =
        ContractCases.comprehensive()
            .withObjectionServedOn(Fact.known(march(20)))
            .withFiling(ContractFiling.builder().objectionGround(Fact.ofNullable(ground)).build());
    assertThat(asked(GROUND, contract).kind()).isEqualTo(expected);
    assertThat(asked(GROUND, contract.withObjectionServedOn(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("重新报送期限只有地方规定")
  void refilingIsLocal() {
    Verdict verdict =
        asked(REFILED, ContractCases.wageAgreement().withObjectionServedOn(Fact.known(march(20))));
    assertThat(((Verdict.NotApplicable) verdict).reason()).isEqualTo(Verdict.Reason.PLACE);
  }
}

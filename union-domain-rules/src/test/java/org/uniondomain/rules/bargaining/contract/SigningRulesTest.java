package org.uniondomain.rules.bargaining.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.SigningRules.AFTER_ADOPTION;
import static org.uniondomain.rules.bargaining.contract.SigningRules.CHIEFS;
import static org.uniondomain.rules.bargaining.contract.SigningRules.WAGE_SEALS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractSigning;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动法第三十三条、集体合同规定第三十七条、工资集体协商试行办法第二十条：签订")
class SigningRulesTest {
  private static Verdict asked(
      Requirement<CollectiveContract> rule, CollectiveContract contract, LocalDate day) {
    return UnionRules.standard()
        .at(Division.NATION, day, LocalDate.of(2018, 12, 31))
        .decide(rule, contract);
  }

  private static String text(Verdict verdict) {
    return verdict instanceof Verdict.Breached breached
        ? breached.consequence().name()
        : verdict.kind().name();
  }

  @ParameterizedTest(name = "草案于{0}通过，2018-03-05签订：{1}")
  @CsvSource({"2018-03-04, MET", "2018-03-05, MET", "2018-03-06, INVALID", ", INVALID"})
  void adoptedFirst(LocalDate adopted, String expected) {
    CollectiveContract contract = ContractClocks.contract(ContractKind.COMPREHENSIVE);
    CollectiveContract told =
        contract.withSigning(
            contract.signing().withAdoptedOn(adopted == null ? Fact.none() : Fact.known(adopted)));
    for (int year : new int[] {1995, 2003, 2013}) {
      assertThat(text(asked(AFTER_ADOPTION, told, LocalDate.of(year, 6, 1)))).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "职工方首席{0}，用人单位方首席{1}，盖章{2}：签字{3}，工资协议{4}")
  @CsvSource({
    "true, true, true, MET, MET",
    "true, true, false, MET, INVALID",
    "true, false, true, INVALID, INVALID",
    "false, true, true, INVALID, INVALID",
    "true, , true, UNDETERMINED, UNDETERMINED"
  })
  void chiefs(Boolean workers, Boolean employer, Boolean sealed, String signed, String wage) {
    CollectiveContract contract =
        ContractClocks.contract(ContractKind.WAGE)
            .withSigning(
                ContractSigning.builder()
                    .signedByWorkersChief(Fact.ofNullable(workers))
                    .signedByEmployerChief(Fact.ofNullable(employer))
                    .sealed(Fact.ofNullable(sealed))
                    .build());
    LocalDate day = LocalDate.of(2018, 6, 1);
    assertThat(text(asked(CHIEFS, contract, day))).isEqualTo(signed);
    assertThat(text(asked(WAGE_SEALS, contract, day))).isEqualTo(wage);
    assertThat(text(asked(WAGE_SEALS, contract.withKind(Fact.known(ContractKind.SAFETY)), day)))
        .isEqualTo("NOT_APPLICABLE");
    assertThat(text(asked(CHIEFS, contract, LocalDate.of(2004, 4, 30))))
        .isEqualTo("NOT_APPLICABLE");
  }
}

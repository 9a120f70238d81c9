package org.uniondomain.rules.bargaining.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.change.ContractChangeRules.BASIS;
import static org.uniondomain.rules.bargaining.change.ContractChangeRules.FILED;
import static org.uniondomain.rules.bargaining.change.ContractChangeRules.PROCEDURE;
import static org.uniondomain.rules.bargaining.contract.ContractCases.WITHOUT_ROLL_OVER;
import static org.uniondomain.rules.bargaining.contract.ContractCases.march;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.change.ChangeGround;
import org.uniondomain.core.bargaining.change.ChangeKind;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第三十九条至第四十二条：变更和解除")
class ContractChangeRulesTest {
  private static <S> Verdict asked(Requirement<S> rule, S change) {
    return WITHOUT_ROLL_OVER.at(Division.NATION, LocalDate.of(2013, 6, 30)).decide(rule, change);
  }

  @ParameterizedTest(name = "协商一致{0}，事由{1}：{2}")
  @CsvSource({
    "true, , MET",
    "false, EMPLOYER_GONE, MET",
    "false, FORCE_MAJEURE, MET",
    "false, AGREED_CONDITION, MET",
    "false, OTHER_LEGAL_CASE, MET",
    "false, OTHER, BREACHED",
    "false, , UNDETERMINED"
  })
  void basis(boolean agreed, ChangeGround ground, Verdict.Kind expected) {
    Verdict verdict =
        asked(
            BASIS, ContractChange.builder().agreed(agreed).ground(Fact.ofNullable(ground)).build());
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.INVALID);
    }
  }

  @Test
  @DisplayName("没有任何事由，又未协商一致：不发生效力")
  void noGround() {
    assertThat(
            asked(BASIS, ContractChange.builder().agreed(false).ground(Fact.none()).build()).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}，2013-03-04签字，{1}报送：{2}")
  @CsvSource({
    "CHANGE, 2013-03-14, MET",
    "CHANGE, 2013-03-15, BREACHED",
    "DISSOLUTION, 2013-03-15, NOT_APPLICABLE"
  })
  void filing(ChangeKind kind, LocalDate day, Verdict.Kind expected) {
    ContractChange change =
        ContractChange.builder().kind(kind).signedOn(march(4)).submittedOn(day).build();
    assertThat(asked(FILED, change).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "依集体协商程序：{0}：{1}")
  @CsvSource({"true, MET", "false, BREACHED"})
  void procedure(boolean bargained, Verdict.Kind expected) {
    assertThat(asked(PROCEDURE, ContractChange.builder().bargained(bargained).build()).kind())
        .isEqualTo(expected);
  }
}

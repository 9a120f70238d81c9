package org.uniondomain.rules.bargaining.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uniondomain.rules.bargaining.contract.ContractCases.WITHOUT_ROLL_OVER;
import static org.uniondomain.rules.bargaining.contract.ContractCases.march;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.FilingOffice;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.ContractCases;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第四十二条、第四十三条，工资集体协商试行办法第二十一条：报送")
class ContractFilingRulesTest {
  private static final LocalDate LATER = LocalDate.of(2013, 6, 30);

  private static CollectiveContract filed(ContractKind kind, @Nullable LocalDate day) {
    return ContractCases.received(kind, LocalDate.of(2013, 3, 20))
        .withSignedOn(Fact.known(march(4)))
        .withSubmittedOn(day == null ? Fact.none() : Fact.known(day));
  }

  private static Verdict asked(
      Requirement<CollectiveContract> rule, CollectiveContract contract, LocalDate day) {
    return WITHOUT_ROLL_OVER.at(Division.NATION, day).decide(rule, contract);
  }

  @ParameterizedTest(name = "E22：{0}，2013-03-04签字，{1}报送：{2}")
  @CsvSource({
    "COMPREHENSIVE, 2013-03-13, MET",
    "COMPREHENSIVE, 2013-03-14, MET",
    "COMPREHENSIVE, 2013-03-15, BREACHED",
    "WOMEN, 2013-03-14, MET",
    "WAGE, 2013-03-11, MET",
    "WAGE, 2013-03-12, BREACHED"
  })
  void inTime(ContractKind kind, LocalDate day, Verdict.Kind expected) {
    boolean wage = kind == ContractKind.WAGE;
    assertThat(
            asked(
                    wage ? ContractFilingRules.WAGE_IN_TIME : ContractFilingRules.IN_TIME,
                    filed(kind, day),
                    LATER)
                .kind())
        .isEqualTo(expected);
    assertThat(
            asked(
                    wage ? ContractFilingRules.IN_TIME : ContractFilingRules.WAGE_IN_TIME,
                    filed(kind, day),
                    LATER)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("尚未报送：末日前为待定并告知末日，其后不符合；逾期的天数为所差")
  void notYet() {
    Verdict pending =
        asked(ContractFilingRules.IN_TIME, filed(ContractKind.COMPREHENSIVE, null), march(14));
    assertThat(((Verdict.Pending) pending).lastDay()).contains(march(14));
    Verdict late =
        asked(ContractFilingRules.IN_TIME, filed(ContractKind.COMPREHENSIVE, march(18)), LATER);
    assertThat(((Verdict.Breached) late).margin().orElseThrow().amount()).isEqualTo(4);
    assertThat(
            asked(ContractFilingRules.IN_TIME, filed(ContractKind.COMPREHENSIVE, null), march(15))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("末日为周末的，顺延至下一工作日")
  void rollOver() {
    CollectiveContract saturday =
        filed(ContractKind.WAGE, march(18)).withSignedOn(Fact.known(march(9)));
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LATER)
                .decide(ContractFilingRules.WAGE_IN_TIME, saturday)
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(asked(ContractFilingRules.WAGE_IN_TIME, saturday, LATER).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "依{0}的规定：{1}")
  @CsvSource({
    "1994-12-31, NOT_APPLICABLE",
    "1995-01-01, UNDETERMINED",
    "2004-04-30, UNDETERMINED",
    "2004-05-01, MET"
  })
  @DisplayName("1994年规定的期限未经核实：无法确定，而非不适用")
  void firstProvisions(LocalDate law, Verdict.Kind expected) {
    assertThat(
            WITHOUT_ROLL_OVER
                .at(Division.NATION, law, LATER)
                .decide(ContractFilingRules.IN_TIME, filed(ContractKind.COMPREHENSIVE, march(14)))
                .kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "一式三份：{0}份：{1}")
  @CsvSource({"2, BREACHED", "3, MET", "4, MET", ", UNDETERMINED"})
  void copies(Integer copies, Verdict.Kind expected) {
    CollectiveContract contract =
        filed(ContractKind.COMPREHENSIVE, march(14))
            .withFiling(ContractFiling.builder().copies(Fact.ofNullable(copies)).build());
    assertThat(asked(ContractFilingRules.COPIES_FILED, contract, LATER).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "中央管辖或者跨省：{0}，报送{1}：{2}")
  @CsvSource({
    "false, LOCAL, MET",
    "false, MINISTRY, BREACHED",
    "true, LOCAL, BREACHED",
    "true, MINISTRY, MET",
    "true, DESIGNATED_PROVINCIAL, MET"
  })
  void office(boolean central, FilingOffice office, Verdict.Kind expected) {
    CollectiveContract contract =
        filed(ContractKind.COMPREHENSIVE, march(14))
            .withFiling(
                ContractFiling.builder().supervisedCentrally(central).office(office).build());
    assertThat(asked(ContractFilingRules.COMPETENT_OFFICE, contract, LATER).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "工资协议附有说明：{0}：{1}")
  @CsvSource({"true, MET", "false, BREACHED"})
  void explanation(boolean explained, Verdict.Kind expected) {
    CollectiveContract contract =
        filed(ContractKind.WAGE, march(11))
            .withFiling(ContractFiling.builder().explanation(explained).build());
    assertThat(asked(ContractFilingRules.EXPLANATION, contract, LATER).kind()).isEqualTo(expected);
  }

  @Test
  void aNumberOfCopiesIsNotNegative() {
    assertThatThrownBy(() -> ContractFiling.builder().copies(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("copies");
  }
}

package org.uniondomain.rules.bargaining.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.END;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.FIRST_DAY;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.TERM_LENGTH;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.RenewalTiming;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第三十八条、工资集体协商试行办法第二十四条：期限与续订")
class ContractTermRulesTest {
  private static final LocalDate LAW = LocalDate.of(2018, 12, 31);

  @ParameterizedTest(name = "{0}，2018-01-01至{1}：{2}")
  @CsvSource({
    "COMPREHENSIVE, 2018-12-30, ADVISORY",
    "COMPREHENSIVE, 2018-12-31, MET",
    "COMPREHENSIVE, 2019-01-01, MET",
    "COMPREHENSIVE, 2020-12-31, MET",
    "COMPREHENSIVE, 2021-01-01, ADVISORY",
    "WOMEN, 2020-12-31, MET",
    "WAGE, 2018-12-30, ADVISORY",
    "WAGE, 2018-12-31, MET",
    "WAGE, 2019-01-01, ADVISORY"
  })
  void lengths(ContractKind kind, LocalDate last, String expected) {
    assertThat(ContractClocks.length(Division.NATION, kind, LAW, last)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "三年自{0}至{1}：{2}")
  @CsvSource({
    "2013-03-01, 2016-02-29, MET",
    "2013-03-01, 2016-03-01, BREACHED",
    "2012-02-29, 2015-02-27, MET",
    "2012-02-29, 2015-02-28, BREACHED"
  })
  void leapYears(LocalDate first, LocalDate last, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LAW)
                .decide(
                    TERM_LENGTH,
                    ContractClocks.contract(ContractKind.COMPREHENSIVE)
                        .withTerm(ContractClocks.term(first, last)))
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("1995年至2004年的期限未经核实；2000年前没有工资协议的规定；起始日不明则无法确定")
  void otherTimes() {
    LocalDate last = LocalDate.of(2018, 12, 31);
    assertThat(
            ContractClocks.length(
                Division.NATION, ContractKind.COMPREHENSIVE, LocalDate.of(2004, 4, 30), last))
        .isEqualTo("UNDETERMINED");
    assertThat(
            ContractClocks.length(
                Division.NATION, ContractKind.WAGE, LocalDate.of(2000, 11, 7), last))
        .isEqualTo("NOT_APPLICABLE");
    CollectiveContract contract = ContractClocks.contract(ContractKind.COMPREHENSIVE);
    Verdict open =
        UnionRules.standard()
            .at(Division.NATION, LAW)
            .decide(TERM_LENGTH, contract.withTerm(contract.term().withFirstDay(Fact.unknown())));
    assertThat(((Verdict.Undetermined) open).missing())
        .containsExactly(new Missing.OfFact(FIRST_DAY.description()));
  }

  @ParameterizedTest(name = "届满日2018-12-31，终止条件出现日{0}：终止于{1}")
  @CsvSource({"2018-06-01, 2018-06-01", "2019-06-01, 2018-12-31"})
  void end(LocalDate condition, LocalDate expected) {
    CollectiveContract contract = ContractClocks.contract(ContractKind.COMPREHENSIVE);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LAW)
                .decide(
                    END,
                    contract.withTerm(contract.term().withEndConditionOn(Fact.known(condition))))
                .asFact())
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "E30：{0}，2014-06-30届满，{1}要求续订：{2}")
  @CsvSource({
    "COMPREHENSIVE, 2014-03-31, EARLY",
    "COMPREHENSIVE, 2014-04-01, IN_WINDOW",
    "COMPREHENSIVE, 2014-06-30, IN_WINDOW",
    "COMPREHENSIVE, 2014-07-01, LATE",
    "WAGE, 2014-05-01, EARLY",
    "WAGE, 2014-05-02, IN_WINDOW",
    "WAGE, 2014-06-30, IN_WINDOW",
    "WAGE, 2014-07-01, LATE"
  })
  void renewal(ContractKind kind, LocalDate day, RenewalTiming expected) {
    CollectiveContract contract =
        ContractClocks.contract(kind)
            .withTerm(
                ContractClocks.term(LocalDate.of(2013, 7, 1), LocalDate.of(2014, 6, 30))
                    .withRenewalRequestedOn(Fact.known(day)));
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2014, 12, 31))
                .decide(
                    kind == ContractKind.WAGE ? RenewalRules.WAGE_TIMING : RenewalRules.TIMING,
                    contract)
                .asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("尚未要求续订：首日之前、窗口之内均为待定，届满后为晚于届满")
  void nobodyAskedYet() {
    CollectiveContract contract = ContractClocks.contract(ContractKind.COMPREHENSIVE);
    for (String day : List.of("2018-09-30", "2018-10-01", "2018-12-31")) {
      assertThat(
              UnionRules.standard()
                  .at(Division.NATION, LocalDate.parse(day))
                  .decide(RenewalRules.TIMING, contract))
          .isInstanceOf(Answer.Pending.class);
    }
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2019, 1, 1))
                .decide(RenewalRules.TIMING, contract)
                .asFact())
        .isEqualTo(Fact.known(RenewalTiming.LATE));
  }
}

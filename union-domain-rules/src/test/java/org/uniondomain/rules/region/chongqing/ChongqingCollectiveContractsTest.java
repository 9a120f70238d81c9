package org.uniondomain.rules.region.chongqing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.ContractClocks;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("重庆市集体合同条例：报送、公布、期限、续订、表决")
class ChongqingCollectiveContractsTest {
  @ParameterizedTest(name = "{1}，依{2}的规定，{0}：{3}")
  @CsvSource({
    "contract.last-day-of-filing, COMPREHENSIVE, 2017-01-01, 2018-03-15",
    "wage-agreement.last-day-of-filing, WAGE, 2016-12-31, 2018-03-12",
    "wage-agreement.last-day-of-filing, WAGE, 2017-01-01, 2018-03-15",
    "contract.last-day-of-publication, COMPREHENSIVE, 2017-01-01, 2018-04-11",
    "wage-agreement.last-day-of-publication, WAGE, 2016-12-31, 2018-04-06",
    "wage-agreement.last-day-of-publication, WAGE, 2017-01-01, 2018-04-11",
    "contract.renewal-window-opens, COMPREHENSIVE, 2017-01-01, 2018-10-01"
  })
  void clocks(String rule, ContractKind kind, LocalDate law, LocalDate expected) {
    assertThat(ContractClocks.clock("bargaining." + rule, Regions.CHONGQING, kind, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{0}，依{1}的规定，2018-01-01至{2}：{3}")
  @CsvSource({
    "COMPREHENSIVE, 2017-01-01, 2018-12-30, ADVISORY",
    "COMPREHENSIVE, 2017-01-01, 2020-12-31, MET",
    "COMPREHENSIVE, 2017-01-01, 2021-01-01, ADVISORY"
  })
  void lengths(ContractKind kind, LocalDate law, LocalDate last, String expected) {
    assertThat(ContractClocks.length(Regions.CHONGQING, kind, law, last)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}，{2}，100人中到会{3}人、同意{4}人，{0}：{5}")
  @CsvSource({
    "quorum, COMPREHENSIVE, 2017-01-01, 66, 60, INVALID",
    "quorum, WAGE, 2017-01-01, 67, 60, MET",
    "majority, WAGE, 2017-01-01, 70, 49, INVALID",
    "majority, COMPREHENSIVE, 2017-01-01, 70, 50, MET"
  })
  void votes(
      String rule, ContractKind kind, LocalDate day, int present, int inFavour, String expected) {
    assertThat(
            ContractClocks.vote(
                "bargaining.draft-vote." + rule, Regions.CHONGQING, kind, day, present, inFavour))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "以书面形式公布：{0}：{1}")
  @CsvSource({"true, MET", "false, BREACHED", ", UNDETERMINED"})
  void inWriting(Boolean written, Verdict.Kind expected) {
    CollectiveContract contract =
        ContractClocks.contract(ContractKind.WAGE)
            .withPublishedByEnterpriseOn(Fact.known(LocalDate.of(2018, 4, 3)))
            .withPublishedInWriting(Fact.ofNullable(written));
    assertThat(
            UnionRules.standard()
                .at(Regions.CHONGQING, LocalDate.of(2018, 12, 31))
                .decide(ChongqingCollectiveContracts.IN_WRITING, contract)
                .kind())
        .isEqualTo(expected);
  }
}

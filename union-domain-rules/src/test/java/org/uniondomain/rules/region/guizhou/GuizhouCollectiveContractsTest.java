package org.uniondomain.rules.region.guizhou;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.bargaining.contract.ContractClocks;

@DisplayName("贵州省企业工资集体协商条例：报送、公布、期限、续订、表决")
class GuizhouCollectiveContractsTest {
  @ParameterizedTest(name = "{1}，依{2}的规定，{0}：{3}")
  @CsvSource({
    "wage-agreement.last-day-of-filing, WAGE, 2014-12-31, 2018-03-12",
    "wage-agreement.last-day-of-filing, WAGE, 2015-01-01, 2018-03-15",
    "wage-agreement.last-day-of-publication, WAGE, 2015-01-01, 2018-04-06",
    "wage-agreement.renewal-window-opens, WAGE, 2015-01-01, 2018-11-02"
  })
  void clocks(String rule, ContractKind kind, LocalDate law, LocalDate expected) {
    assertThat(ContractClocks.clock("bargaining." + rule, Regions.GUIZHOU, kind, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{0}，依{1}的规定，2018-01-01至{2}：{3}")
  @CsvSource({
    "WAGE, 2015-01-01, 2018-12-30, MUST_CORRECT",
    "WAGE, 2015-01-01, 2018-12-31, MET",
    "WAGE, 2015-01-01, 2019-12-31, MET",
    "WAGE, 2015-01-01, 2020-01-01, MUST_CORRECT"
  })
  void lengths(ContractKind kind, LocalDate law, LocalDate last, String expected) {
    assertThat(ContractClocks.length(Regions.GUIZHOU, kind, law, last)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}，{2}，100人中到会{3}人、同意{4}人，{0}：{5}")
  @CsvSource({
    "majority, WAGE, 2015-01-01, 70, 49, INVALID",
    "majority, WAGE, 2015-01-01, 70, 50, MET",
    "quorum, WAGE, 2015-01-01, 66, 60, INVALID"
  })
  void votes(
      String rule, ContractKind kind, LocalDate day, int present, int inFavour, String expected) {
    assertThat(
            ContractClocks.vote(
                "bargaining.draft-vote." + rule, Regions.GUIZHOU, kind, day, present, inFavour))
        .isEqualTo(expected);
  }
}

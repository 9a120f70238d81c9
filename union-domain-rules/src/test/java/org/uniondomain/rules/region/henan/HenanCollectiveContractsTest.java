package org.uniondomain.rules.region.henan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.bargaining.contract.ContractClocks;

@DisplayName("河南省企业集体合同条例、企业工资集体协商条例：报送、公布、期限、续订、表决")
class HenanCollectiveContractsTest {
  @ParameterizedTest(name = "{1}，依{2}的规定，{0}：{3}")
  @CsvSource({
    "contract.last-day-of-filing, COMPREHENSIVE, 1999-12-01, 2018-03-12",
    "contract.last-day-of-filing, COMPREHENSIVE, 2018-03-05, 2018-03-12",
    "wage-agreement.last-day-of-filing, WAGE, 2013-12-31, 2018-03-12",
    "wage-agreement.last-day-of-filing, WAGE, 2014-01-01, 2018-03-12",
    "contract.last-day-of-publication, COMPREHENSIVE, 1999-12-01, 2018-04-11",
    "wage-agreement.last-day-of-publication, WAGE, 2014-01-01, 2018-04-06",
    "contract.renewal-window-opens, COMPREHENSIVE, 1999-12-01, 2018-11-02",
    "wage-agreement.renewal-window-opens, WAGE, 2013-12-31, 2018-11-02",
    "wage-agreement.renewal-window-opens, WAGE, 2014-01-01, 2018-11-01"
  })
  void clocks(String rule, ContractKind kind, LocalDate law, LocalDate expected) {
    assertThat(ContractClocks.clock("bargaining." + rule, Regions.HENAN, kind, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{0}，依{1}的规定，2018-01-01至{2}：{3}")
  @CsvSource({
    "COMPREHENSIVE, 1999-12-01, 2018-12-30, MUST_CORRECT",
    "COMPREHENSIVE, 1999-12-01, 2020-12-31, MET",
    "COMPREHENSIVE, 2018-01-01, 2021-01-01, MUST_CORRECT",
    "WAGE, 2013-12-31, 2019-12-31, ADVISORY",
    "WAGE, 2014-01-01, 2019-12-31, MET",
    "WAGE, 2014-01-01, 2021-01-01, MUST_CORRECT",
    "WAGE, 2014-01-01, 2018-12-30, MUST_CORRECT"
  })
  void lengths(ContractKind kind, LocalDate law, LocalDate last, String expected) {
    assertThat(ContractClocks.length(Regions.HENAN, kind, law, last)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}，{2}，100人中到会{3}人、同意{4}人，{0}：{5}")
  @CsvSource({
    "majority, COMPREHENSIVE, 1999-12-01, 70, 49, INVALID",
    "majority, COMPREHENSIVE, 1999-12-01, 40, 50, MET",
    "quorum, COMPREHENSIVE, 2014-01-01, 66, 60, INVALID"
  })
  void votes(
      String rule, ContractKind kind, LocalDate day, int present, int inFavour, String expected) {
    assertThat(
            ContractClocks.vote(
                "bargaining.draft-vote." + rule, Regions.HENAN, kind, day, present, inFavour))
        .isEqualTo(expected);
  }
}

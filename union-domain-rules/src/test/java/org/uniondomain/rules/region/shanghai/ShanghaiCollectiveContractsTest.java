package org.uniondomain.rules.region.shanghai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.ContractCases.WITHOUT_ROLL_OVER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.bargaining.contract.ContractClocks;
import org.uniondomain.rules.bargaining.filing.ContractFilingRules;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("上海市集体合同条例：自收到草案通过的书面通知起十日内报送")
class ShanghaiCollectiveContractsTest {
  @ParameterizedTest(name = "{1}，依{2}的规定，{0}：{3}")
  @CsvSource({
    "contract.last-day-of-filing, COMPREHENSIVE, 2015-09-30, 2018-03-15",
    "contract.last-day-of-filing, COMPREHENSIVE, 2015-10-01, 2018-03-11"
  })
  void clocks(String rule, ContractKind kind, LocalDate law, LocalDate expected) {
    assertThat(ContractClocks.clock("bargaining." + rule, Regions.SHANGHAI, kind, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{0}，依{1}的规定，2018-01-01至{2}：{3}")
  @CsvSource({
    "COMPREHENSIVE, 2015-10-01, 2018-12-30, ADVISORY",
    "COMPREHENSIVE, 2015-10-01, 2018-12-31, MET",
    "COMPREHENSIVE, 2015-10-01, 2020-12-31, MET",
    "COMPREHENSIVE, 2015-10-01, 2021-01-01, ADVISORY",
    "WAGE, 2015-10-01, 2018-12-31, MET",
    "WAGE, 2015-10-01, 2019-12-31, ADVISORY"
  })
  void lengths(ContractKind kind, LocalDate law, LocalDate last, String expected) {
    assertThat(ContractClocks.length(Regions.SHANGHAI, kind, law, last)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}，{2}，100人中到会{3}人、同意{4}人，{0}：{5}")
  @CsvSource({
    "majority, COMPREHENSIVE, 2016-01-01, 70, 49, INVALID",
    "majority, COMPREHENSIVE, 2016-01-01, 70, 50, MET",
    "quorum, COMPREHENSIVE, 2016-01-01, 66, 50, INVALID"
  })
  void votes(
      String rule, ContractKind kind, LocalDate day, int present, int inFavour, String expected) {
    assertThat(
            ContractClocks.vote(
                "bargaining.draft-vote." + rule, Regions.SHANGHAI, kind, day, present, inFavour))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("按期报送：第10日符合，第11日不符合；尚未通知的为待定")
  void filed() {
    for (int day = 10; day <= 12; day++) {
      Verdict verdict =
          WITHOUT_ROLL_OVER
              .at(Regions.SHANGHAI, LocalDate.of(2018, 12, 31))
              .decide(
                  ContractFilingRules.IN_TIME,
                  ContractClocks.contract(ContractKind.COMPREHENSIVE)
                      .withSubmittedOn(Fact.known(ContractClocks.march(day))));
      assertThat(verdict.kind()).isEqualTo(day <= 11 ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
      assertThat(verdict.notices())
          .anyMatch(each -> each.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
    }
  }
}

package org.uniondomain.rules.region.guangxi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.bargaining.contract.ContractCases;
import org.uniondomain.rules.bargaining.contract.ContractClocks;
import org.uniondomain.rules.bargaining.filing.ReviewRules;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("广西壮族自治区企业工资集体协商条例：报送、公布、期限、续订、表决")
class GuangxiCollectiveContractsTest {
  @ParameterizedTest(name = "{1}，依{2}的规定，{0}：{3}")
  @CsvSource({
    "wage-agreement.last-day-of-filing, WAGE, 2015-06-30, 2018-03-12",
    "wage-agreement.last-day-of-filing, WAGE, 2015-07-01, 2018-03-10",
    "wage-agreement.last-day-of-filing, WAGE, 2024-11-28, 2018-03-10",
    "wage-agreement.last-day-of-publication, WAGE, 2015-07-01, 2018-04-06",
    "wage-agreement.renewal-window-opens, WAGE, 2015-07-01, 2018-11-02"
  })
  void clocks(String rule, ContractKind kind, LocalDate law, LocalDate expected) {
    assertThat(ContractClocks.clock("bargaining." + rule, Regions.GUANGXI, kind, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{1}，前次未通过：{2}，依{3}的规定，{0}：{4}")
  @CsvSource({"last-day-of-resubmission, WAGE, true, 2015-07-01, 2018-03-31"})
  void drafts(String rule, ContractKind kind, boolean again, LocalDate law, LocalDate expected) {
    assertThat(
            ContractClocks.draftClock(
                "bargaining.draft-vote." + rule, Regions.GUANGXI, kind, again, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{0}，依{1}的规定，2018-01-01至{2}：{3}")
  @CsvSource({
    "WAGE, 2015-06-30, 2019-12-31, ADVISORY",
    "WAGE, 2015-07-01, 2019-12-31, MET",
    "WAGE, 2015-07-01, 2020-12-31, MET",
    "WAGE, 2015-07-01, 2021-01-01, MUST_CORRECT",
    "WAGE, 2015-07-01, 2018-12-30, MUST_CORRECT"
  })
  void lengths(ContractKind kind, LocalDate law, LocalDate last, String expected) {
    assertThat(ContractClocks.length(Regions.GUANGXI, kind, law, last)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}，{2}，100人中到会{3}人、同意{4}人，{0}：{5}")
  @CsvSource({
    "quorum, WAGE, 2015-07-01, 66, 60, INVALID",
    "quorum, WAGE, 2015-07-01, 67, 60, MET",
    "majority, WAGE, 2015-07-01, 70, 49, INVALID",
    "majority, WAGE, 2015-07-01, 70, 50, MET"
  })
  void votes(
      String rule, ContractKind kind, LocalDate day, int present, int inFavour, String expected) {
    assertThat(
            ContractClocks.vote(
                "bargaining.draft-vote." + rule, Regions.GUANGXI, kind, day, present, inFavour))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("有异议的，10日内重新报送；2015年文本的数值为推断")
  void filedAgain() {
    assertThat(
            ContractClocks.objectedClock(
                "bargaining.wage-agreement.last-day-of-refiling",
                Regions.GUANGXI,
                ContractKind.WAGE,
                LocalDate.of(2018, 3, 1)))
        .isEqualTo(Fact.known(ContractClocks.march(30)));
    for (int day = 30; day <= 31; day++) {
      Verdict verdict =
          ContractCases.WITHOUT_ROLL_OVER
              .at(Regions.GUANGXI, LocalDate.of(2018, 12, 31))
              .decide(
                  ReviewRules.REFILED,
                  ContractClocks.contract(ContractKind.WAGE)
                      .withObjectionServedOn(Fact.known(ContractClocks.march(20)))
                      .withFiling(
                          ContractFiling.builder()
                              .filedAgainOn(ContractClocks.march(day))
                              .build()));
      assertThat(verdict.kind()).isEqualTo(day == 30 ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
      assertThat(verdict.notices()).anyMatch(each -> each.kind() == NoticeKind.CERTAINTY);
    }
  }
}

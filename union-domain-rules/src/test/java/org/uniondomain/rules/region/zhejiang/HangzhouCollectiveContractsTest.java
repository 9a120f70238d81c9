package org.uniondomain.rules.region.zhejiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.bargaining.contract.ContractClocks;
import org.uniondomain.rules.law.LocalBargainingLaw;

@DisplayName("杭州市企业工资集体协商条例：公布、表决")
class HangzhouCollectiveContractsTest {
  @ParameterizedTest(name = "{1}，依{2}的规定，{0}：{3}")
  @CsvSource({
    "wage-agreement.last-day-of-publication, WAGE, 2014-05-01, 2018-04-09",
    "wage-agreement.last-day-of-filing, WAGE, 2014-05-01, 2018-03-15"
  })
  void clocks(String rule, ContractKind kind, LocalDate law, LocalDate expected) {
    assertThat(ContractClocks.clock("bargaining." + rule, LocalBargainingLaw.HANGZHOU, kind, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{1}，{2}，100人中到会{3}人、同意{4}人，{0}：{5}")
  @CsvSource({
    "quorum, WAGE, 2014-05-01, 66, 60, INVALID",
    "quorum, WAGE, 2014-05-01, 67, 60, MET",
    "majority, WAGE, 2014-05-01, 70, 50, INVALID",
    "majority, WAGE, 2014-05-01, 70, 51, MET",
    "majority, COMPREHENSIVE, 2014-05-01, 70, 50, INVALID"
  })
  void votes(
      String rule, ContractKind kind, LocalDate day, int present, int inFavour, String expected) {
    assertThat(
            ContractClocks.vote(
                "bargaining.draft-vote." + rule,
                LocalBargainingLaw.HANGZHOU,
                kind,
                day,
                present,
                inFavour))
        .isEqualTo(expected);
  }
}

package org.uniondomain.rules.region.zhejiang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.ContractClocks;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.LocalBargainingLaw;
import org.uniondomain.rules.wage.MinimumWageRules;
import org.uniondomain.rules.wage.PayTermsRules;

@DisplayName("浙江省集体合同条例：提交、报送、公布、期限、续订、表决")
class ZhejiangCollectiveContractsTest {
  @ParameterizedTest(name = "{1}，依{2}的规定，{0}：{3}")
  @CsvSource({
    "contract.last-day-of-filing, COMPREHENSIVE, 2011-01-01, 2018-03-15",
    "wage-agreement.last-day-of-filing, WAGE, 2010-12-31, 2018-03-12",
    "wage-agreement.last-day-of-filing, WAGE, 2011-01-01, 2018-03-15",
    "contract.last-day-of-publication, COMPREHENSIVE, 2011-01-01, 2018-04-09",
    "wage-agreement.last-day-of-publication, WAGE, 2011-01-01, 2018-04-09",
    "contract.renewal-window-opens, COMPREHENSIVE, 2010-12-31, 2018-10-01",
    "contract.renewal-window-opens, COMPREHENSIVE, 2011-01-01, 2018-10-03",
    "wage-agreement.renewal-window-opens, WAGE, 2010-12-31, 2018-11-02",
    "wage-agreement.renewal-window-opens, WAGE, 2011-01-01, 2018-10-03"
  })
  void clocks(String rule, ContractKind kind, LocalDate law, LocalDate expected) {
    assertThat(ContractClocks.clock("bargaining." + rule, Regions.ZHEJIANG, kind, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{1}，前次未通过：{2}，依{3}的规定，{0}：{4}")
  @CsvSource({
    "last-day-of-submission, COMPREHENSIVE, false, 2011-01-01, 2018-03-26",
    "last-day-after-agreement, WAGE, true, 2011-01-01, 2018-03-12"
  })
  void drafts(String rule, ContractKind kind, boolean again, LocalDate law, LocalDate expected) {
    assertThat(
            ContractClocks.draftClock(
                "bargaining.draft-vote." + rule, Regions.ZHEJIANG, kind, again, law))
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{0}，依{1}的规定，2018-01-01至{2}：{3}")
  @CsvSource({
    "COMPREHENSIVE, 2010-12-31, 2021-01-01, ADVISORY",
    "COMPREHENSIVE, 2011-01-01, 2018-12-30, MUST_CORRECT",
    "COMPREHENSIVE, 2011-01-01, 2018-12-31, MET",
    "COMPREHENSIVE, 2011-01-01, 2020-12-31, MET",
    "COMPREHENSIVE, 2011-01-01, 2021-01-01, MUST_CORRECT",
    "WAGE, 2011-01-01, 2019-12-31, ADVISORY",
    "WAGE, 2011-01-01, 2018-12-31, MET"
  })
  void lengths(ContractKind kind, LocalDate law, LocalDate last, String expected) {
    assertThat(ContractClocks.length(Regions.ZHEJIANG, kind, law, last)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}，{2}，100人中到会{3}人、同意{4}人，{0}：{5}")
  @CsvSource({
    "quorum, COMPREHENSIVE, 2011-01-01, 66, 60, INVALID",
    "quorum, COMPREHENSIVE, 2011-01-01, 67, 60, MET",
    "majority, COMPREHENSIVE, 2010-12-31, 70, 50, MET",
    "majority, COMPREHENSIVE, 2011-01-01, 70, 50, INVALID",
    "majority, WAGE, 2011-01-01, 70, 51, MET"
  })
  void votes(
      String rule, ContractKind kind, LocalDate day, int present, int inFavour, String expected) {
    assertThat(
            ContractClocks.vote(
                "bargaining.draft-vote." + rule, Regions.ZHEJIANG, kind, day, present, inFavour))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "E39：最低工资2000元，约定{0}元：本省{1}，全国{2}")
  @CsvSource({"1999, BREACHED, BREACHED", "2000, BREACHED, MET", "2001, MET, MET"})
  void aboveMinimum(String yuan, Verdict.Kind local, Verdict.Kind national) {
    LocalDate start = LocalDate.of(2018, 1, 1);
    Rulebook book =
        UnionRules.standard()
            .with(
                Overlay.of(Regions.ZHEJIANG)
                    .replaces(
                        MinimumWageRules.MONTHLY_MINIMUM.rows().get(0).threshold(),
                        own ->
                            own.since(
                                start,
                                Money.yuan("2000"),
                                LocalBargainingLaw.ZHEJIANG_COLLECTIVE_CONTRACTS.cited(),
                                Certainty.SECONDARY)));
    LabourTerms terms = LabourTerms.builder().monthlyWage(Money.yuan(yuan)).build();
    var zhejiang = book.at(LocalBargainingLaw.HANGZHOU, start);
    assertThat(zhejiang.decide(ZhejiangCollectiveContracts.ABOVE_MINIMUM, terms).kind())
        .isEqualTo(local);
    assertThat(zhejiang.decide(HangzhouCollectiveContracts.ABOVE_MINIMUM, terms).kind())
        .isEqualTo(local);
    assertThat(zhejiang.decide(PayTermsRules.WAGE_FLOOR, terms).kind()).isEqualTo(national);
  }
}

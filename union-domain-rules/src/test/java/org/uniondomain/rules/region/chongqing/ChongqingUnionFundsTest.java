package org.uniondomain.rules.region.chongqing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.region.chongqing.ChongqingUnionFunds.NOT_IN_ESTATE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.organisation.asset.AssetDestination;
import org.uniondomain.core.organisation.asset.AssetDisposal;
import org.uniondomain.core.organisation.asset.AssetEvent;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("重庆市工会条例第三十九条：工会资产不列入破产财产")
class ChongqingUnionFundsTest {
  @ParameterizedTest(name = "{0}，{1}，{2}，{3}：{4}")
  @CsvSource({
    "500000, 2026-06-30, BANKRUPTCY, INSOLVENCY_ESTATE, BREACHED",
    "500000, 2026-06-30, BANKRUPTCY, UPPER_UNION_DECIDES, MET",
    "500000, 2026-06-30, MERGER, INSOLVENCY_ESTATE, NOT_APPLICABLE",
    "500000, 2006-11-30, BANKRUPTCY, INSOLVENCY_ESTATE, NOT_APPLICABLE",
    "500000, 2006-12-01, BANKRUPTCY, INSOLVENCY_ESTATE, BREACHED",
    "510000, 2026-06-30, BANKRUPTCY, INSOLVENCY_ESTATE, NOT_APPLICABLE"
  })
  void bankruptcy(
      String place,
      LocalDate day,
      AssetEvent event,
      AssetDestination destination,
      Verdict.Kind expected) {
    AssetDisposal disposal = AssetDisposal.builder().event(event).destination(destination).build();
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), day)
                .decide(NOT_IN_ESTATE, disposal)
                .kind())
        .isEqualTo(expected);
  }
}

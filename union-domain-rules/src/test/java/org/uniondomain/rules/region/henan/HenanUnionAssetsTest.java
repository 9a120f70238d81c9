package org.uniondomain.rules.region.henan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.region.henan.HenanUnionAssets.SPLIT_BY_WORKERS;

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

@DisplayName("河南省工会条例第三十五条：分立的按职工人数分割")
class HenanUnionAssetsTest {
  @ParameterizedTest(name = "{0}，{1}，{2}，{3}：{4}")
  @CsvSource({
    "410000, 2026-06-30, SPLIT, DIVIDED_BY_WORKERS, MET",
    "410000, 2026-06-30, SPLIT, OTHER, BREACHED",
    "410000, 2026-06-30, MERGER, OTHER, NOT_APPLICABLE",
    "410000, 2004-12-31, SPLIT, OTHER, NOT_APPLICABLE",
    "410000, 2005-01-01, SPLIT, OTHER, BREACHED",
    "420000, 2026-06-30, SPLIT, OTHER, NOT_APPLICABLE"
  })
  void split(
      String place,
      LocalDate day,
      AssetEvent event,
      AssetDestination destination,
      Verdict.Kind expected) {
    AssetDisposal disposal = AssetDisposal.builder().event(event).destination(destination).build();
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), day)
                .decide(SPLIT_BY_WORKERS, disposal)
                .kind())
        .isEqualTo(expected);
  }
}

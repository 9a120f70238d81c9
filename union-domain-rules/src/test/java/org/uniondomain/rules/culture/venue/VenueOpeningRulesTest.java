package org.uniondomain.rules.culture.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.culture.venue.VenueClosing;
import org.uniondomain.core.culture.venue.VenueCoverage;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("公共文化体育设施条例第十八条：提前七日公告；旗县全覆盖")
class VenueOpeningRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  @ParameterizedTest(name = "6月{0}日公告，15日停止开放：{1}")
  @CsvSource({"7, MET", "8, MET", "9, BREACHED"})
  @DisplayName("提前七日：八日公告、十五日停止开放为恰好七日")
  void announced(int day, Verdict.Kind expected) {
    VenueClosing closing =
        VenueClosing.builder()
            .announcedOn(LocalDate.of(2013, 6, day))
            .closesOn(LocalDate.of(2013, 6, 15))
            .build();
    assertThat(REGION.decide(VenueOpeningRules.ANNOUNCED, closing).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "101个旗县覆盖{0}个：目标{1}，数据{2}")
  @CsvSource({"100, BREACHED, MET", "101, MET, MET", "102, BREACHED, BREACHED"})
  @DisplayName("全覆盖是目标，未达不是违规")
  void coverage(int covered, Verdict.Kind full, Verdict.Kind within) {
    VenueCoverage coverage = VenueCoverage.builder().banners(101).covered(covered).build();
    Verdict verdict = REGION.decide(VenueOpeningRules.FULL_COVER, coverage);
    assertThat(verdict.kind()).isEqualTo(full);
    if (verdict instanceof Verdict.Breached missed) {
      assertThat(missed.consequence()).isEqualTo(Consequence.TARGET);
    }
    assertThat(REGION.decide(VenueOpeningRules.COVERED_WITHIN, coverage).kind()).isEqualTo(within);
    assertThat(REGION.decide(VenueOpeningRules.SHARE, coverage).asFact())
        .isEqualTo(Fact.known(Ratio.of(covered, 101)));
    assertThat(REGION.decide(VenueOpeningRules.WITHOUT, coverage).asFact())
        .isEqualTo(Fact.known(Math.max(0, 101 - covered)));
  }
}

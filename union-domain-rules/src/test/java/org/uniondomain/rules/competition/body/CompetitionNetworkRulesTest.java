package org.uniondomain.rules.competition.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.body.CompetitionNetwork;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("竞赛组织网络：自治区、12个盟市、101个旗县")
class CompetitionNetworkRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2013, 6, 30));

  private static CompetitionNetwork network(int leagues, int banners) {
    return CompetitionNetwork.builder()
        .regionBody(true)
        .leagueBodies(leagues)
        .bannerBodies(banners)
        .build();
  }

  @ParameterizedTest(name = "盟市 {0}、旗县 {1}：{2}、{3}，数据 {4}")
  @CsvSource({
    "11, 100, BREACHED, BREACHED, MET",
    "12, 101, MET, MET, MET",
    "13, 101, MET, MET, BREACHED",
    "12, 102, MET, MET, BREACHED"
  })
  void coverage(
      int leagues,
      int banners,
      Verdict.Kind leaguesCovered,
      Verdict.Kind bannersCovered,
      Verdict.Kind data) {
    CompetitionNetwork network = network(leagues, banners);
    assertThat(RULES.decide(CompetitionNetworkRules.LEAGUES_COVERED, network).kind())
        .isEqualTo(leaguesCovered);
    assertThat(RULES.decide(CompetitionNetworkRules.BANNERS_COVERED, network).kind())
        .isEqualTo(bannersCovered);
    assertThat(RULES.decide(CompetitionNetworkRules.BODIES_ARE_OF_PLACES, network).kind())
        .isEqualTo(data);
  }

  @Test
  @DisplayName("仅有报道：未成立为提示")
  void advisoryOnly() {
    Verdict verdict =
        RULES.decide(
            CompetitionNetworkRules.REGION_COVERED,
            network(12, 101).withRegionBody(Fact.known(false)));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(
            ((Verdict.Breached)
                    RULES.decide(CompetitionNetworkRules.LEAGUES_COVERED, network(0, 0)))
                .consequence())
        .isEqualTo(Consequence.ADVISORY);
  }
}

package org.uniondomain.rules.aid.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.network.HelpNetwork;
import org.uniondomain.core.aid.network.HelpNode;
import org.uniondomain.core.aid.network.HelpNodeKind;
import org.uniondomain.core.aid.network.ImmutableHelpNode;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("帮扶网络：上级节点、盟市旗县全覆盖")
class HelpNetworkRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 6, 30));

  private static HelpNode node(HelpNodeKind kind, @Nullable HelpNodeKind parent) {
    ImmutableHelpNode.Builder node =
        HelpNode.builder().kind(kind).parentInSameArea(parent != null).onlyCentreOfArea(true);
    return parent == null
        ? node.hasParent(false).build()
        : node.hasParent(true).parentKind(parent).build();
  }

  /** The network of 2013: twelve leagues and cities, a hundred and one banners. */
  private static HelpNetwork network(int leagueCentres, int bannerCentres) {
    List<HelpNode> nodes = new ArrayList<>();
    for (int i = 0; i < leagueCentres; i++) {
      nodes.add(node(HelpNodeKind.LEAGUE_CENTRE, null));
    }
    for (int i = 0; i < bannerCentres; i++) {
      nodes.add(node(HelpNodeKind.BANNER_CENTRE, HelpNodeKind.LEAGUE_CENTRE));
    }
    for (int i = 0; i < 23; i++) {
      nodes.add(node(HelpNodeKind.FORESTRY_CENTRE, HelpNodeKind.LEAGUE_CENTRE));
    }
    return HelpNetwork.builder().leagues(12).banners(101).nodes(Listing.complete(nodes)).build();
  }

  @ParameterizedTest(name = "{0}个盟市中心、{1}个旗县中心：{2}、{3}，缺{4}、{5}")
  @CsvSource({
    "12, 101, MET, MET, 0, 0",
    "11, 101, BREACHED, MET, 1, 0",
    "12, 100, MET, BREACHED, 0, 1",
    "12, 102, MET, BREACHED, 0, 0"
  })
  @DisplayName("2013年：12个盟市、101个旗县各有一个中心")
  void coverage(
      int leagues,
      int banners,
      Verdict.Kind leaguesCovered,
      Verdict.Kind bannersCovered,
      int leaguesWithout,
      int bannersWithout) {
    HelpNetwork network = network(leagues, banners);
    Verdict verdict = RULES.decide(HelpNetworkRules.BANNERS_COVERED, network);
    assertThat(RULES.decide(HelpNetworkRules.LEAGUES_COVERED, network).kind())
        .isEqualTo(leaguesCovered);
    assertThat(verdict.kind()).isEqualTo(bannersCovered);
    if (verdict instanceof Verdict.Breached missed) {
      assertThat(missed.consequence()).isEqualTo(Consequence.TARGET);
    }
    assertThat(RULES.decide(HelpNetworkRules.LEAGUES_WITHOUT, network).asFact())
        .isEqualTo(Fact.known(leaguesWithout));
    assertThat(RULES.decide(HelpNetworkRules.BANNERS_WITHOUT, network).asFact())
        .isEqualTo(Fact.known(bannersWithout));
  }

  @Test
  @DisplayName("同一旗县两个中心：数目相符也不算全覆盖")
  void twoCentresOfOneArea() {
    HelpNetwork network = network(12, 100);
    HelpNode second =
        node(HelpNodeKind.BANNER_CENTRE, HelpNodeKind.LEAGUE_CENTRE)
            .withOnlyCentreOfArea(Fact.known(false));
    assertThat(
            RULES
                .decide(
                    HelpNetworkRules.BANNERS_COVERED,
                    network.withNodes(network.nodes().with(second)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}在{1}之下：{2}")
  @CsvSource({
    "BANNER_CENTRE, LEAGUE_CENTRE, MET",
    "FORESTRY_CENTRE, LEAGUE_CENTRE, MET",
    "FORESTRY_CENTRE, BANNER_CENTRE, BREACHED",
    "STATION, BANNER_CENTRE, MET",
    "STATION, FORESTRY_CENTRE, MET",
    "STATION, LEAGUE_CENTRE, BREACHED",
    "ENTERPRISE_CENTRE, BANNER_CENTRE, MET",
    "TRAINING_BASE, ENTERPRISE_CENTRE, MET",
    "TRAINING_BASE, TRAINING_BASE, BREACHED",
    "LEAGUE_CENTRE, STATION, NOT_APPLICABLE"
  })
  @DisplayName("节点在上一层级之下，故不会成环")
  void parents(HelpNodeKind kind, HelpNodeKind parent, Verdict.Kind expected) {
    assertThat(RULES.decide(HelpNetworkRules.PARENT, node(kind, parent)).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("没有上级，或上级在别处：数据问题")
  void noParent() {
    HelpNode lonely = node(HelpNodeKind.STATION, null);
    assertThat(((Verdict.Breached) RULES.decide(HelpNetworkRules.PARENT, lonely)).consequence())
        .isEqualTo(Consequence.DATA_QUALITY);
    HelpNode elsewhere =
        node(HelpNodeKind.STATION, HelpNodeKind.BANNER_CENTRE)
            .withParentInSameArea(Fact.known(false));
    assertThat(RULES.decide(HelpNetworkRules.PARENT, elsewhere).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}

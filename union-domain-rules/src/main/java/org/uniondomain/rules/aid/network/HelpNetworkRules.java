package org.uniondomain.rules.aid.network;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.aid.network.HelpNetworkFacts.BANNERS;
import static org.uniondomain.rules.aid.network.HelpNetworkFacts.HELP_NETWORK;
import static org.uniondomain.rules.aid.network.HelpNetworkFacts.LEAGUES;
import static org.uniondomain.rules.aid.network.HelpNetworkFacts.NODES;
import static org.uniondomain.rules.aid.network.HelpNetworkFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.CareLaw.INNER_MONGOLIA_NETWORK_REPORT;
import static org.uniondomain.rules.law.Conventions.NETWORK_TIERS;

import org.uniondomain.core.aid.network.HelpNetwork;
import org.uniondomain.core.aid.network.HelpNode;
import org.uniondomain.core.aid.network.HelpNodeKind;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/**
 * 帮扶网络规则: a node stands under one of the tier above, and every league, city, banner and county has
 * one centre. The tiers are, from the top, league and city centres; banner, county and
 * forestry-bureau centres; stations and enterprise centres; training bases.
 */
public final class HelpNetworkRules {
  private HelpNetworkRules() {}

  private static final Choice<HelpNode, HelpNodeKind> KIND = HelpNodeFacts.KIND;

  private static Condition<HelpNode> under(HelpNodeKind first, HelpNodeKind second) {
    return HelpNodeFacts.HAS_PARENT.and(HelpNodeFacts.PARENT_KIND.isOneOf(first, second));
  }

  /** 上级节点: every node but those at the top has a parent of the tier above in the same area. */
  public static final Requirement<HelpNode> PARENT =
      requirement("aid.network.parent", HelpNodeFacts.HELP_NODE)
          .label("帮扶网络上级节点", "parent of a node")
          .clause(
              NETWORK_TIERS,
              CONVENTION,
              CONSISTENCY,
              "盟市中心以下的节点，在同一地区有上一层级的节点",
              "every node below a league or city centre has a node of the tier above in its area")
          .when(KIND.is(HelpNodeKind.LEAGUE_CENTRE).not())
          .that(
              HelpNodeFacts.PARENT_IN_SAME_AREA.and(
                  Condition.any(
                      KIND.isOneOf(HelpNodeKind.BANNER_CENTRE, HelpNodeKind.FORESTRY_CENTRE)
                          .and(under(HelpNodeKind.LEAGUE_CENTRE, HelpNodeKind.LEAGUE_CENTRE)),
                      KIND.isOneOf(HelpNodeKind.STATION, HelpNodeKind.ENTERPRISE_CENTRE)
                          .and(under(HelpNodeKind.BANNER_CENTRE, HelpNodeKind.FORESTRY_CENTRE)),
                      KIND.is(HelpNodeKind.TRAINING_BASE)
                          .and(under(HelpNodeKind.STATION, HelpNodeKind.ENTERPRISE_CENTRE)))))
          .build();

  private static Condition<HelpNetwork> oneEach(
      HelpNodeKind kind, Quantity<HelpNetwork, Integer> areas) {
    return NODES
        .count(KIND.is(kind))
        .meets(Limit.at(EXACTLY, areas))
        .and(NODES.every(KIND.is(kind).not().or(HelpNodeFacts.ONLY_CENTRE_OF_AREA)));
  }

  private static Quantity<HelpNetwork, Integer> without(
      HelpNodeKind kind, Quantity<HelpNetwork, Integer> areas) {
    return areas
        .minus(NODES.count(KIND.is(kind).and(HelpNodeFacts.ONLY_CENTRE_OF_AREA)))
        .orMore(Quantity.of(0));
  }

  /** 盟市全覆盖. */
  public static final Requirement<HelpNetwork> LEAGUES_COVERED =
      requirement("aid.network.leagues", HELP_NETWORK)
          .label("盟市困难职工帮扶中心全覆盖", "a centre for every league and city")
          .clause(
              INNER_MONGOLIA_NETWORK_REPORT.cited(),
              REPORTED,
              TARGET,
              "每个盟市有且只有一个困难职工帮扶中心",
              "every league and city has exactly one centre")
          .that(oneEach(HelpNodeKind.LEAGUE_CENTRE, LEAGUES))
          .build();

  /** 旗县全覆盖. */
  public static final Requirement<HelpNetwork> BANNERS_COVERED =
      requirement("aid.network.banners", HELP_NETWORK)
          .label("旗县困难职工帮扶中心全覆盖", "a centre for every banner and county")
          .clause(
              INNER_MONGOLIA_NETWORK_REPORT.cited(),
              REPORTED,
              TARGET,
              "每个旗县（市、区）有且只有一个困难职工帮扶中心",
              "every banner, county, city and district has exactly one centre")
          .that(oneEach(HelpNodeKind.BANNER_CENTRE, BANNERS))
          .build();

  /** 未覆盖盟市数, where no area has two centres. */
  public static final Calculation<HelpNetwork, Integer> LEAGUES_WITHOUT =
      calculation("aid.network.leagues-without", HELP_NETWORK, COUNT)
          .label("没有帮扶中心的盟市数", "leagues and cities without a centre")
          .clause(
              INNER_MONGOLIA_NETWORK_REPORT.cited(),
              REPORTED,
              TARGET,
              "盟市数减去设有帮扶中心的盟市数",
              "leagues and cities less those with a centre")
          .when(
              NODES.every(
                  KIND.is(HelpNodeKind.LEAGUE_CENTRE).not().or(HelpNodeFacts.ONLY_CENTRE_OF_AREA)))
          .is(without(HelpNodeKind.LEAGUE_CENTRE, LEAGUES))
          .build();

  /** 未覆盖旗县数, where no area has two centres. */
  public static final Calculation<HelpNetwork, Integer> BANNERS_WITHOUT =
      calculation("aid.network.banners-without", HELP_NETWORK, COUNT)
          .label("没有帮扶中心的旗县数", "banners and counties without a centre")
          .clause(
              INNER_MONGOLIA_NETWORK_REPORT.cited(),
              REPORTED,
              TARGET,
              "旗县（市、区）数减去设有帮扶中心的旗县数",
              "banners and counties less those with a centre")
          .when(
              NODES.every(
                  KIND.is(HelpNodeKind.BANNER_CENTRE).not().or(HelpNodeFacts.ONLY_CENTRE_OF_AREA)))
          .is(without(HelpNodeKind.BANNER_CENTRE, BANNERS))
          .build();

  /** 节点规则. */
  public static final SubjectRules<HelpNode> NODE_RULES =
      SubjectRules.of(HelpNodeFacts.VOCABULARY, PARENT);

  /** 规则. */
  public static final SubjectRules<HelpNetwork> RULES =
      SubjectRules.of(
          VOCABULARY, LEAGUES_COVERED, BANNERS_COVERED, LEAGUES_WITHOUT, BANNERS_WITHOUT);
}

package org.uniondomain.rules.aid.network;

import org.uniondomain.core.aid.network.HelpNetwork;
import org.uniondomain.core.aid.network.HelpNode;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 帮扶网络要素: what can be told of the help network. */
public final class HelpNetworkFacts {
  private HelpNetworkFacts() {}

  /** 帮扶网络. */
  public static final Subject<HelpNetwork> HELP_NETWORK =
      Subject.named("help-network", HelpNetwork.class, "帮扶网络", "help network");

  /** 盟市数. */
  public static final QuantityFact<HelpNetwork, Integer> LEAGUES =
      HELP_NETWORK.count(
          "leagues", "盟市数", "leagues and cities", HelpNetwork::leagues, HelpNetwork::withLeagues);

  /** 旗县（市、区）数. */
  public static final QuantityFact<HelpNetwork, Integer> BANNERS =
      HELP_NETWORK.count(
          "banners",
          "旗县（市、区）数",
          "banners and counties",
          HelpNetwork::banners,
          HelpNetwork::withBanners);

  /** 网络节点. */
  public static final Items<HelpNetwork, HelpNode> NODES =
      HELP_NETWORK.items(
          "nodes", "网络节点", "nodes", HelpNode.class, HelpNetwork::nodes, HelpNetwork::withNodes);

  /** 词汇. */
  public static final Vocabulary<HelpNetwork> VOCABULARY =
      Vocabulary.of(HELP_NETWORK, HelpNetwork.builder().build())
          .with(LEAGUES, BANNERS)
          .with(NODES, HelpNodeFacts.VOCABULARY);
}

package org.uniondomain.rules.competition.body;

import org.uniondomain.core.competition.body.CompetitionNetwork;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 竞赛组织网络要素: what can be told of it. */
public final class CompetitionNetworkFacts {
  private CompetitionNetworkFacts() {}

  /** 竞赛组织网络. */
  public static final Subject<CompetitionNetwork> COMPETITION_NETWORK =
      Subject.named(
          "competition-network",
          CompetitionNetwork.class,
          "竞赛组织网络",
          "network of competition bodies");

  /** 自治区级已成立. */
  public static final Flag<CompetitionNetwork> REGION_BODY =
      COMPETITION_NETWORK
          .flag(
              "region-body",
              "自治区级已成立",
              "body of the region",
              CompetitionNetwork::regionBody,
              CompetitionNetwork::withRegionBody)
          .actionable();

  /** 已成立的盟市数. */
  public static final QuantityFact<CompetitionNetwork, Integer> LEAGUE_BODIES =
      COMPETITION_NETWORK
          .count(
              "league-bodies",
              "已成立的盟市数",
              "leagues and cities with a body",
              CompetitionNetwork::leagueBodies,
              CompetitionNetwork::withLeagueBodies)
          .atLeast(0)
          .actionable();

  /** 已成立的旗县数. */
  public static final QuantityFact<CompetitionNetwork, Integer> BANNER_BODIES =
      COMPETITION_NETWORK
          .count(
              "banner-bodies",
              "已成立的旗县数",
              "banners and counties with a body",
              CompetitionNetwork::bannerBodies,
              CompetitionNetwork::withBannerBodies)
          .atLeast(0)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<CompetitionNetwork> VOCABULARY =
      Vocabulary.of(COMPETITION_NETWORK, CompetitionNetwork.builder().build())
          .with(REGION_BODY, LEAGUE_BODIES, BANNER_BODIES);
}

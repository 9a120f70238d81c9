package org.uniondomain.rules.competition.body;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.competition.body.CompetitionNetworkFacts.BANNER_BODIES;
import static org.uniondomain.rules.competition.body.CompetitionNetworkFacts.COMPETITION_NETWORK;
import static org.uniondomain.rules.competition.body.CompetitionNetworkFacts.LEAGUE_BODIES;
import static org.uniondomain.rules.competition.body.CompetitionNetworkFacts.REGION_BODY;
import static org.uniondomain.rules.competition.body.CompetitionNetworkFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_AWARD_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.competition.body.CompetitionNetwork;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 竞赛组织网络规则: a competition body at the region, in every league and city, and in every banner. */
public final class CompetitionNetworkRules {
  private CompetitionNetworkRules() {}

  private static final LocalDate START = LocalDate.of(2012, 7, 19);
  private static final LocalDate LAST_KNOWN = LocalDate.of(2013, 12, 31);

  /** 盟市数. */
  public static final Threshold<Integer> LEAGUES =
      number("leagues", "盟市数", "leagues and cities", 12);

  /** 旗县（市、区）数, as it was in 2013. */
  public static final Threshold<Integer> BANNERS =
      number("banners", "旗县（市、区）数", "banners, counties, cities and districts", 101);

  private static Threshold<Integer> number(
      String name, String chinese, String english, int number) {
    return threshold("competition.network." + name, COUNT, REACHING, chinese, english)
        .in(Regions.INNER_MONGOLIA)
        .since(START, number, INNER_MONGOLIA_AWARD_MEASURES.cited(), REPORTED)
        .reviewed(LAST_KNOWN);
  }

  /** 自治区级竞赛领导小组. */
  public static final Requirement<CompetitionNetwork> REGION_COVERED =
      requirement("competition.network.region-covered", COMPETITION_NETWORK)
          .label("自治区级竞赛领导小组", "competition body of the region")
          .clause(
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              REPORTED,
              SHALL,
              "自治区成立竞赛领导小组",
              "the region has a competition body")
          .that(REGION_BODY)
          .build();

  /** 盟市全部成立. */
  public static final Requirement<CompetitionNetwork> LEAGUES_COVERED =
      requirement("competition.network.leagues-covered", COMPETITION_NETWORK)
          .label("盟市竞赛领导小组全覆盖", "a competition body in every league and city")
          .clause(
              LEAGUES,
              SHALL,
              "成立竞赛领导小组的盟市{bound}{value}个",
              "all {value} leagues and cities have a competition body")
          .that(LEAGUE_BODIES.meets(LEAGUES))
          .build();

  /** 旗县全部成立. */
  public static final Requirement<CompetitionNetwork> BANNERS_COVERED =
      requirement("competition.network.banners-covered", COMPETITION_NETWORK)
          .label("旗县竞赛领导小组全覆盖", "a competition body in every banner and county")
          .clause(
              BANNERS,
              SHALL,
              "成立竞赛领导小组的旗县（市、区）{bound}{value}个",
              "all {value} banners, counties, cities and districts have a competition body")
          .that(BANNER_BODIES.meets(BANNERS))
          .build();

  /** 不多于地区数: no more bodies are told than there are places. */
  public static final Requirement<CompetitionNetwork> BODIES_ARE_OF_PLACES =
      requirement("competition.network.bodies-are-of-places", COMPETITION_NETWORK)
          .label("已成立数不多于地区数", "no more bodies than places")
          .clause(
              BANNERS,
              CONSISTENCY,
              "一个盟市、一个旗县计一个竞赛领导小组",
              "a league or a banner counts one competition body")
          .that(
              LEAGUE_BODIES
                  .meets(at(NOT_EXCEEDING, LEAGUES.value()))
                  .and(BANNER_BODIES.meets(at(NOT_EXCEEDING, BANNERS.value()))))
          .build();

  /** 规则. */
  public static final SubjectRules<CompetitionNetwork> RULES =
      SubjectRules.of(
          VOCABULARY, REGION_COVERED, LEAGUES_COVERED, BANNERS_COVERED, BODIES_ARE_OF_PLACES);
}

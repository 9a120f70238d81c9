package org.uniondomain.rules.service.visit;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.service.visit.GrassRootsVisit;
import org.uniondomain.core.service.visit.VisitRound;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 走访慰问汇总要素: what can be told of the round of visits. */
public final class VisitRoundFacts {
  private VisitRoundFacts() {}

  /** 走访慰问汇总. */
  public static final Subject<VisitRound> VISIT_ROUND =
      Subject.named("visit-round", VisitRound.class, "走访慰问汇总", "round of visits");

  /** 走访人次. */
  public static final QuantityFact<VisitRound, Integer> PERSON_TIMES =
      VISIT_ROUND.count(
          "person-times", "走访人次", "visitors", VisitRound::personTimes, VisitRound::withPersonTimes);

  /** 走访旗县数. */
  public static final QuantityFact<VisitRound, Integer> BANNERS =
      VISIT_ROUND.count(
          "banners", "走访旗县数", "banners visited", VisitRound::banners, VisitRound::withBanners);

  /** 辖区旗县数. */
  public static final QuantityFact<VisitRound, Integer> AREA_BANNERS =
      VISIT_ROUND.count(
          "area-banners",
          "辖区旗县数",
          "banners of the area",
          VisitRound::areaBanners,
          VisitRound::withAreaBanners);

  /** 走访企业数. */
  public static final QuantityFact<VisitRound, Integer> ENTERPRISES =
      VISIT_ROUND.count(
          "enterprises",
          "走访企业数",
          "enterprises visited",
          VisitRound::enterprises,
          VisitRound::withEnterprises);

  /** 走访车间班组数. */
  public static final QuantityFact<VisitRound, Integer> TEAMS =
      VISIT_ROUND.count(
          "teams",
          "走访车间班组数",
          "workshops and teams visited",
          VisitRound::teams,
          VisitRound::withTeams);

  /** 慰问户数. */
  public static final QuantityFact<VisitRound, Integer> HOUSEHOLDS =
      VISIT_ROUND.count(
          "households",
          "慰问户数",
          "households consoled",
          VisitRound::households,
          VisitRound::withHouseholds);

  /** 慰问金额. */
  public static final QuantityFact<VisitRound, Money> CONSOLATION =
      VISIT_ROUND
          .money(
              "consolation",
              "慰问金额",
              "consolation paid",
              VisitRound::consolation,
              VisitRound::withConsolation)
          .atLeast(Money.ZERO);

  /** 走访记录. */
  public static final Items<VisitRound, GrassRootsVisit> VISITS =
      VISIT_ROUND.items(
          "visits",
          "走访记录",
          "visits",
          GrassRootsVisit.class,
          VisitRound::visits,
          VisitRound::withVisits);

  /** 词汇. */
  public static final Vocabulary<VisitRound> VOCABULARY =
      Vocabulary.of(VISIT_ROUND, VisitRound.builder().build())
          .with(PERSON_TIMES, BANNERS, AREA_BANNERS, ENTERPRISES, TEAMS, HOUSEHOLDS, CONSOLATION)
          .with(VISITS, GrassRootsVisitFacts.VOCABULARY);
}

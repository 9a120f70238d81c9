package org.uniondomain.rules.service.visit;

import java.time.LocalDate;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.visit.GrassRootsVisit;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 下基层走访要素: what can be told of the visit to the grass roots. */
public final class GrassRootsVisitFacts {
  private GrassRootsVisitFacts() {}

  /** 下基层走访. */
  public static final Subject<GrassRootsVisit> GRASS_ROOTS_VISIT =
      Subject.named(
          "grass-roots-visit", GrassRootsVisit.class, "下基层走访", "visit to the grass roots");

  /** 走访旗县. */
  public static final ValueFact<GrassRootsVisit, Division> BANNER =
      GRASS_ROOTS_VISIT.value(
          "banner",
          "走访旗县",
          "banner visited",
          Division.class,
          GrassRootsVisit::banner,
          GrassRootsVisit::withBanner);

  /** 走访日. */
  public static final QuantityFact<GrassRootsVisit, LocalDate> VISITED_ON =
      GRASS_ROOTS_VISIT.day(
          "visited-on",
          "走访日",
          "day of the visit",
          GrassRootsVisit::visitedOn,
          GrassRootsVisit::withVisitedOn);

  /** 走访人次. */
  public static final QuantityFact<GrassRootsVisit, Integer> PERSON_TIMES =
      GRASS_ROOTS_VISIT.count(
          "person-times",
          "走访人次",
          "visitors",
          GrassRootsVisit::personTimes,
          GrassRootsVisit::withPersonTimes);

  /** 走访企业数. */
  public static final QuantityFact<GrassRootsVisit, Integer> ENTERPRISES =
      GRASS_ROOTS_VISIT.count(
          "enterprises",
          "走访企业数",
          "enterprises visited",
          GrassRootsVisit::enterprises,
          GrassRootsVisit::withEnterprises);

  /** 走访车间班组数. */
  public static final QuantityFact<GrassRootsVisit, Integer> TEAMS =
      GRASS_ROOTS_VISIT.count(
          "teams",
          "走访车间班组数",
          "workshops and teams visited",
          GrassRootsVisit::teams,
          GrassRootsVisit::withTeams);

  /** 慰问户数. */
  public static final QuantityFact<GrassRootsVisit, Integer> HOUSEHOLDS =
      GRASS_ROOTS_VISIT.count(
          "households",
          "慰问户数",
          "households consoled",
          GrassRootsVisit::households,
          GrassRootsVisit::withHouseholds);

  /** 慰问金额. */
  public static final QuantityFact<GrassRootsVisit, Money> CONSOLATION =
      GRASS_ROOTS_VISIT
          .money(
              "consolation",
              "慰问金额",
              "consolation paid",
              GrassRootsVisit::consolation,
              GrassRootsVisit::withConsolation)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<GrassRootsVisit> VOCABULARY =
      Vocabulary.of(GRASS_ROOTS_VISIT, GrassRootsVisit.builder().build())
          .with(BANNER, VISITED_ON, PERSON_TIMES, ENTERPRISES, TEAMS, HOUSEHOLDS, CONSOLATION);
}

package org.uniondomain.rules.service.visit;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ACCOUNTS_AGREE;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.Conventions.ROUND_TO_FEN;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_REPORT;
import static org.uniondomain.rules.service.visit.GrassRootsVisitFacts.BANNER;
import static org.uniondomain.rules.service.visit.GrassRootsVisitFacts.GRASS_ROOTS_VISIT;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.AREA_BANNERS;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.BANNERS;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.CONSOLATION;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.ENTERPRISES;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.HOUSEHOLDS;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.PERSON_TIMES;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.TEAMS;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.VISITS;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.VISIT_ROUND;
import static org.uniondomain.rules.service.visit.VisitRoundFacts.VOCABULARY;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.place.Level;
import org.uniondomain.core.service.visit.GrassRootsVisit;
import org.uniondomain.core.service.visit.VisitRound;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.RoundingStep;

/** 下基层走访慰问规则: figures that agree, the average, and the banners that were reached. */
public final class VisitRules {
  private VisitRules() {}

  private static final Quantity<VisitRound, Ratio> ONE = Quantity.of(RATIO, Ratio.ONE);

  private static final RoundingStep<Money> TO_FEN =
      new RoundingStep<>(Rounding.HALF_UP, Money.fen(1), ROUND_TO_FEN);

  /** 走访旗县在册. */
  public static final Requirement<GrassRootsVisit> BANNER_ON_THE_LIST =
      requirement("service.visit.banner-on-the-list", GRASS_ROOTS_VISIT)
          .label("走访地为旗县（市、区）", "a visit is to a banner, county, city or district")
          .clause(
              SERVICE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "按旗县计数的走访，走访地为在册的旗县（市、区）",
              "a visit counted by banners is to a banner, county, city or district on the list")
          .that(
              BANNER
                  .reading(
                      "属于旗县级",
                      "of the level of banners",
                      FLAG,
                      place -> place.level() == Level.COUNTY)
                  .meets(at(EXACTLY, Quantity.of(FLAG, true))))
          .build();

  /** 走访旗县数不多于辖区旗县数. */
  public static final Requirement<VisitRound> BANNERS_WITHIN =
      requirement("service.visit-round.banners-within", VISIT_ROUND)
          .label("走访旗县数不多于辖区旗县数", "no more banners visited than there are")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "走访的旗县是辖区旗县的一部分，每个计一次",
              "the banners visited are among those of the area, each counted once")
          .that(BANNERS.meets(at(NOT_EXCEEDING, AREA_BANNERS)))
          .build();

  /** 有慰问金的有慰问户. */
  public static final Requirement<VisitRound> MONEY_HAS_HOUSEHOLDS =
      requirement("service.visit-round.money-has-households", VISIT_ROUND)
          .label("有慰问金额的有慰问户数", "money has households")
          .clause(
              ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "发放慰问金的，慰问户数不为零",
              "where money was given, there are households that got it")
          .when(CONSOLATION.meets(at(EXCEEDING, Quantity.of(MONEY, Money.ZERO))))
          .that(HOUSEHOLDS.meets(at(OR_MORE, Quantity.of(1))))
          .build();

  private static Condition<VisitRound> sumOf(
      QuantityFact<VisitRound, Integer> figure, QuantityFact<GrassRootsVisit, Integer> each) {
    return figure.meets(at(EXACTLY, VISITS.sum(each)));
  }

  /** 汇总与逐次记录相符. */
  public static final Requirement<VisitRound> FIGURES_AGREE =
      requirement("service.visit-round.figures-agree", VISIT_ROUND)
          .label("走访汇总与记录相符", "figures agree with the visits")
          .clause(
              ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "走访人次、企业、车间班组、慰问户数和金额等于逐次记录之和",
              "visitors, enterprises, teams, households and money are the sums over the visits")
          .when(VISITS.count().meets(at(OR_MORE, Quantity.of(1))))
          .that(
              all(
                  sumOf(PERSON_TIMES, GrassRootsVisitFacts.PERSON_TIMES),
                  sumOf(ENTERPRISES, GrassRootsVisitFacts.ENTERPRISES),
                  sumOf(TEAMS, GrassRootsVisitFacts.TEAMS),
                  sumOf(HOUSEHOLDS, GrassRootsVisitFacts.HOUSEHOLDS),
                  CONSOLATION.meets(at(EXACTLY, VISITS.sum(GrassRootsVisitFacts.CONSOLATION)))))
          .build();

  /** 户均慰问金额. */
  public static final Calculation<VisitRound, Money> AVERAGE =
      calculation("service.visit-round.average", VISIT_ROUND, MONEY)
          .label("户均慰问金额", "consolation per household")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "慰问金额与慰问户数之比，四舍五入到分",
              "money per household, rounded half up to a fen")
          .when(HOUSEHOLDS.meets(at(OR_MORE, Quantity.of(1))))
          .is(CONSOLATION.per(HOUSEHOLDS).rounded(TO_FEN))
          .build();

  /** 走访覆盖面. */
  public static final Calculation<VisitRound, Ratio> COVERED =
      calculation("service.visit-round.covered", VISIT_ROUND, RATIO)
          .label("走访旗县覆盖面", "share of banners visited")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "走访旗县数与辖区旗县数之比",
              "banners visited as a share of those of the area")
          .when(AREA_BANNERS.meets(at(OR_MORE, Quantity.of(1))))
          .is(ONE.times(BANNERS).per(AREA_BANNERS))
          .build();

  /** 逐次走访规则. */
  public static final SubjectRules<GrassRootsVisit> VISIT_RULES =
      SubjectRules.of(GrassRootsVisitFacts.VOCABULARY, BANNER_ON_THE_LIST);

  /** 规则. */
  public static final SubjectRules<VisitRound> RULES =
      SubjectRules.of(
          VOCABULARY, BANNERS_WITHIN, MONEY_HAS_HOUSEHOLDS, FIGURES_AGREE, AVERAGE, COVERED);
}

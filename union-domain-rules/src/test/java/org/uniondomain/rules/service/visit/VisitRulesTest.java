package org.uniondomain.rules.service.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.visit.GrassRootsVisit;
import org.uniondomain.core.service.visit.VisitRound;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("下基层走访慰问：2013年158人次、78个旗县、108户、14万余元")
class VisitRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static VisitRound round() {
    return VisitRound.builder()
        .personTimes(158)
        .banners(78)
        .areaBanners(101)
        .enterprises(216)
        .teams(135)
        .households(108)
        .consolation(Money.yuan("140000"))
        .build();
  }

  @ParameterizedTest(name = "走访{0}个旗县：{1}")
  @CsvSource({"100, MET", "101, MET", "102, BREACHED"})
  @DisplayName("走访旗县数不多于辖区的101个")
  void within(int banners, Verdict.Kind expected) {
    assertThat(
            REGION
                .decide(VisitRules.BANNERS_WITHIN, round().withBanners(Fact.known(banners)))
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("户均1,296.30元；金额只知不少于14万元的，户均只有下限；覆盖78/101")
  void average() {
    assertThat(REGION.decide(VisitRules.AVERAGE, round()).asFact())
        .isEqualTo(Fact.known(Money.yuan("1296.30")));
    Fact<Money> atLeast =
        REGION
            .decide(VisitRules.AVERAGE, round().withConsolation(Fact.atLeast(Money.yuan("140000"))))
            .asFact();
    assertThat(atLeast.low()).isEqualTo(Money.yuan("1296.30"));
    assertThat(atLeast.isKnown()).isFalse();
    assertThat(REGION.decide(VisitRules.COVERED, round()).asFact())
        .isEqualTo(Fact.known(Ratio.of(78, 101)));
  }

  @Test
  @DisplayName("有慰问金的有慰问户；无慰问金的不适用")
  void moneyHasHouseholds() {
    assertThat(
            REGION
                .decide(VisitRules.MONEY_HAS_HOUSEHOLDS, round().withHouseholds(Fact.known(0)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(VisitRules.MONEY_HAS_HOUSEHOLDS, round()).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            REGION
                .decide(
                    VisitRules.MONEY_HAS_HOUSEHOLDS,
                    round().withConsolation(Fact.known(Money.ZERO)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  private static GrassRootsVisit visit(int households) {
    return GrassRootsVisit.builder()
        .banner(InnerMongolia.HOHHOT)
        .personTimes(79)
        .enterprises(108)
        .teams(households)
        .households(households)
        .consolation(Money.yuan("70000"))
        .build();
  }

  @Test
  @DisplayName("汇总等于逐次记录之和；盟市不是旗县")
  void figuresAgree() {
    VisitRound round =
        round()
            .withTeams(Fact.known(108))
            .withVisits(Listing.complete(List.of(visit(54), visit(54))));
    assertThat(REGION.decide(VisitRules.FIGURES_AGREE, round).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            REGION
                .decide(
                    VisitRules.FIGURES_AGREE,
                    round.withVisits(Listing.complete(List.of(visit(54), visit(55)))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(VisitRules.BANNER_ON_THE_LIST, visit(54)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            REGION
                .decide(
                    VisitRules.BANNER_ON_THE_LIST,
                    visit(54).withBanner(Fact.known(Division.of("150121"))))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }
}

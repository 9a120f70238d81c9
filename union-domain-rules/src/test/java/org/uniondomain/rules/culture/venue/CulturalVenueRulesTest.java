package org.uniondomain.rules.culture.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.culture.venue.CulturalVenue;
import org.uniondomain.core.culture.venue.VenueKind;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第四十六（四十七）条，公共文化服务保障法第十九条，自治区意见：职工文化阵地保护")
class CulturalVenueRulesTest {
  private static CulturalVenue palace() {
    return CulturalVenue.builder()
        .kind(VenueKind.WORKERS_PALACE)
        .publicFacility(true)
        .useChanged(true)
        .changeApproved(false)
        .unrelatedCommerce(false)
        .seizedOrDiverted(false)
        .incomeForOther(false)
        .build();
  }

  private static Verdict decide(
      Division place, String day, Requirement<CulturalVenue> rule, CulturalVenue venue) {
    return UnionRules.standard().at(place, LocalDate.parse(day)).decide(rule, venue);
  }

  @ParameterizedTest(name = "{0}：工会法{1}，保障法{2}，自治区意见{3}")
  @CsvSource({
    "2001-10-26, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    "2001-10-27, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE",
    "2013-12-31, BREACHED, NOT_APPLICABLE, BREACHED",
    "2017-02-28, BREACHED, NOT_APPLICABLE, BREACHED",
    "2017-03-01, BREACHED, BREACHED, BREACHED",
    "2022-01-01, BREACHED, BREACHED, BREACHED"
  })
  @DisplayName("未经批准改变用途：按各文本施行日分别违反")
  void useByDay(String day, Verdict.Kind union, Verdict.Kind general, Verdict.Kind regional) {
    BoundRulebook book = UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.parse(day));
    assertThat(book.decide(CulturalVenueRules.UNION_USE_KEPT, palace()).kind()).isEqualTo(union);
    assertThat(book.decide(CulturalVenueRules.PUBLIC_USE_KEPT, palace()).kind()).isEqualTo(general);
    assertThat(book.decide(CulturalVenueRules.REGIONAL_USE_KEPT, palace()).kind())
        .isEqualTo(regional);
  }

  @Test
  @DisplayName("经批准的不违反，未改变的不适用；仅见报道的意见只作提示；俱乐部属公共设施与否未知的无法确定")
  void approval() {
    Division region = Regions.INNER_MONGOLIA;
    CulturalVenue approved = palace().withChangeApproved(Fact.known(true));
    assertThat(decide(region, "2018-01-01", CulturalVenueRules.PUBLIC_USE_KEPT, approved).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            decide(
                    region,
                    "2018-01-01",
                    CulturalVenueRules.PUBLIC_USE_KEPT,
                    palace().withUseChanged(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Verdict regional = decide(region, "2018-01-01", CulturalVenueRules.REGIONAL_USE_KEPT, palace());
    assertThat(((Verdict.Breached) regional).consequence()).isEqualTo(Consequence.ADVISORY);
    CulturalVenue club =
        palace().withKind(Fact.known(VenueKind.WORKERS_CLUB)).withPublicFacility(Fact.unknown());
    assertThat(decide(region, "2018-01-01", CulturalVenueRules.PUBLIC_USE_KEPT, club).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}：属公共设施{1}，收入{2}，商业{3}")
  @CsvSource({
    "2003-07-31, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
    "2003-08-01, BREACHED, BREACHED, NOT_APPLICABLE",
    "2017-03-01, BREACHED, BREACHED, BREACHED"
  })
  @DisplayName("工人文化宫属于公共文化设施（2003），收入专用（2003），不得无关商业经营（2017）")
  void publicFacility(String day, Verdict.Kind isPublic, Verdict.Kind income, Verdict.Kind shop) {
    CulturalVenue venue =
        palace()
            .withPublicFacility(Fact.known(false))
            .withIncomeForOther(Fact.known(true))
            .withUnrelatedCommerce(Fact.known(true));
    BoundRulebook book = UnionRules.standard().at(Division.NATION, LocalDate.parse(day));
    assertThat(book.decide(CulturalVenueRules.IS_PUBLIC, venue).kind()).isEqualTo(isPublic);
    assertThat(book.decide(CulturalVenueRules.INCOME, venue).kind()).isEqualTo(income);
    assertThat(book.decide(CulturalVenueRules.NO_COMMERCE, venue).kind()).isEqualTo(shop);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2018, 1, 1))
                .decide(CulturalVenueRules.NO_COMMERCE, palace())
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("自治区意见：三项规划提示，费用减免和财政补助为可以；2014年以奖代补为可以")
  void regionalOpinion() {
    CulturalVenue venue =
        palace()
            .withInDevelopmentPlan(Fact.known(true))
            .withInBuildingPlan(Fact.known(true))
            .withInServiceSystem(Fact.known(false))
            .withFeesReduced(Fact.known(false))
            .withSubsidised(Fact.known(false))
            .withRewardedByUnion(Fact.known(false));
    BoundRulebook book =
        UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 7, 31));
    Verdict planned = book.decide(CulturalVenueRules.PLANNED, venue);
    assertThat(((Verdict.Breached) planned).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(
            book.decide(CulturalVenueRules.PLANNED, venue.withInServiceSystem(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(book.decide(CulturalVenueRules.FEE_RELIEF, venue).kind())
        .isNotEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            book.decide(CulturalVenueRules.FEE_RELIEF, venue.withSubsidised(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(book.decide(CulturalVenueRules.AWARD, venue).kind())
        .isNotEqualTo(Verdict.Kind.BREACHED);
  }
}

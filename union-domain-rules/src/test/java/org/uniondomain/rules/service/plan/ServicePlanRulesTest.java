package org.uniondomain.rules.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.core.service.plan.ServiceArea;
import org.uniondomain.core.service.plan.ServiceCampaign;
import org.uniondomain.core.service.plan.ServicePlan;
import org.uniondomain.core.service.plan.WorkTheme;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("十件实事计划：十个领域各一件，全委会上公布；活动按主题计数")
class ServicePlanRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2013, 3, 1));

  private static List<PlanItem> tenItems() {
    List<PlanItem> items = new ArrayList<>();
    for (ServiceArea area : ServiceArea.values()) {
      items.add(PlanItem.builder().area(area).targetNumber(Fact.none()).build());
    }
    return items;
  }

  private static ServicePlan plan(List<PlanItem> items) {
    return ServicePlan.builder()
        .year(Year.of(2013))
        .announcedOn(LocalDate.of(2013, 1, 20))
        .announcedAtPlenary(true)
        .committeeTerm(9)
        .plenarySession(6)
        .items(Listing.complete(items))
        .build();
  }

  @Test
  @DisplayName("十件、十个领域各一件；九件、十一件、一个领域两件的提示")
  void tenAreas() {
    List<PlanItem> ten = tenItems();
    assertThat(REGION.decide(ServicePlanRules.TEN_AREAS, plan(ten)).kind())
        .isEqualTo(Verdict.Kind.MET);
    Verdict nine = REGION.decide(ServicePlanRules.TEN_AREAS, plan(ten.subList(0, 9)));
    assertThat(((Verdict.Breached) nine).consequence()).isEqualTo(Consequence.ADVISORY);
    List<PlanItem> eleven = tenItems();
    eleven.add(ten.get(0));
    assertThat(REGION.decide(ServicePlanRules.TEN_AREAS, plan(eleven)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    List<PlanItem> twice = tenItems();
    twice.set(1, ten.get(0));
    assertThat(REGION.decide(ServicePlanRules.TEN_AREAS, plan(twice)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            UnionRules.standard()
                .at(Regions.INNER_MONGOLIA, LocalDate.of(2012, 12, 31))
                .decide(ServicePlanRules.TEN_AREAS, plan(ten))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("九届六次全委会公布；不在全委会或者未注明届次的为数据问题")
  void announced() {
    ServicePlan plan = plan(tenItems());
    assertThat(REGION.decide(ServicePlanRules.ANNOUNCED, plan).kind()).isEqualTo(Verdict.Kind.MET);
    Verdict elsewhere =
        REGION.decide(ServicePlanRules.ANNOUNCED, plan.withAnnouncedAtPlenary(Fact.known(false)));
    assertThat(((Verdict.Breached) elsewhere).consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(
            REGION.decide(ServicePlanRules.ANNOUNCED, plan.withPlenarySession(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("完成件数只计达到目标数的；主题活动分别计数")
  void counts() {
    List<PlanItem> items = tenItems();
    items.set(0, PlanItem.builder().targetNumber(500).actual(500).build());
    items.set(1, PlanItem.builder().targetNumber(500).actual(499).build());
    ServicePlan plan =
        plan(items)
            .withActivities(
                Listing.complete(
                    List.of(
                        ServiceCampaign.builder().theme(WorkTheme.MASS_LINE).build(),
                        ServiceCampaign.builder().theme(WorkTheme.MASS_LINE).build(),
                        ServiceCampaign.builder().theme(WorkTheme.MAIN_FORCE).build())));
    assertThat(REGION.decide(ServicePlanRules.ITEMS_DONE, plan).asFact()).isEqualTo(Fact.known(1));
    assertThat(REGION.decide(ServicePlanRules.ITEMS_WITH_TARGET, plan).asFact())
        .isEqualTo(Fact.known(2));
    assertThat(REGION.decide(ServicePlanRules.MASS_LINE_ACTIVITIES, plan).asFact())
        .isEqualTo(Fact.known(2));
    assertThat(REGION.decide(ServicePlanRules.MAIN_FORCE_ACTIVITIES, plan).asFact())
        .isEqualTo(Fact.known(1));
    assertThat(REGION.decide(ServicePlanRules.STRATEGY_ACTIVITIES, plan).asFact())
        .isEqualTo(Fact.known(0));
  }

  @ParameterizedTest(name = "{0}至{1}，台账自{2}：先后{3}，先于台账{4}")
  @CsvSource({
    "2012-03-01, 2012-03-01, 2012-03-01, MET, MET",
    "2012-03-01, 2012-02-29, 2012-02-29, BREACHED, BREACHED",
    "2012-03-01, 2012-11-30, 2013-03-01, MET, MET"
  })
  @DisplayName("走访活动起止先后，先于台账")
  void campaigns(
      String from, String to, String ledger, Verdict.Kind order, Verdict.Kind beforeLedger) {
    ServiceCampaign campaign =
        ServiceCampaign.builder()
            .startedOn(LocalDate.parse(from))
            .endedOn(LocalDate.parse(to))
            .ledgerFrom(LocalDate.parse(ledger))
            .build();
    BoundRulebook later =
        UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));
    assertThat(later.decide(ServiceCampaignRules.ORDER, campaign).kind()).isEqualTo(order);
    assertThat(later.decide(ServiceCampaignRules.BEFORE_THE_LEDGER, campaign).kind())
        .isEqualTo(beforeLedger);
  }
}

package org.uniondomain.examples.quickstart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.plan.PlanIndicator;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.core.service.plan.ServicePlan;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.StatisticsPeriod;
import org.uniondomain.core.statistics.StatisticsReport;
import org.uniondomain.json.FactReader;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.service.plan.PlanItemRules;
import org.uniondomain.rules.service.plan.ServicePlanRules;
import org.uniondomain.rules.statistics.FigureRules;
import org.uniondomain.rules.statistics.RelationCalculations;
import org.uniondomain.rules.statistics.RelationRules;
import org.uniondomain.rules.statistics.SharedBaseRules;

@DisplayName("2013年总工会工作报道：数字照录，隐含基数、平均、占比和不一致由规则得出")
class FederationTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2013, 12, 31));
  private static final Dossier DOSSIER = read();
  private static final ServicePlan PLAN =
      (ServicePlan) requireNonNull(DOSSIER.chapters().get("plan"));
  private static final StatisticsReport REPORT =
      (StatisticsReport) requireNonNull(DOSSIER.chapters().get("report"));

  private static Dossier read() {
    try (InputStream stream =
        requireNonNull(FederationTest.class.getResourceAsStream("federation.json"))) {
      return FactReader.strict()
          .read(DossierKind.FEDERATION.vocabulary(), stream.readAllBytes())
          .orThrow();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Figure figure(String name) {
    return REPORT.figures().items().stream()
        .filter(each -> each.name().admits(name))
        .findFirst()
        .orElseThrow();
  }

  private static FigureRelation relation(String name) {
    return REPORT.relations().items().stream()
        .filter(each -> each.name().admits(name))
        .findFirst()
        .orElseThrow();
  }

  private static <V> V answer(Calculation<FigureRelation, V> rule, String relation) {
    return RULES.decide(rule, relation(relation)).asFact().get();
  }

  @ParameterizedTest(name = "{0}: {1}至{2}")
  @CsvSource({
    "units with a competition, 43150, 43249",
    "workers in competitions, 4085000, 4094999",
    "non-public enterprises with a competition, 35450, 35549",
    "technical innovations, 9850, 9949",
    "rational proposals, 20500, 21499",
    "inventions, 3300, 3300",
    "advanced operating methods, 204, 204",
    "send-warmth funds, 106642150, 106642249",
    "women screened, 15000, 24999",
    "Golden Autumn funds, 145000000, 154999999",
    "students helped, 124500, 125499",
    "children of migrant workers among them, 28500, 29499",
    "posts offered, 88500, 89499",
    "trainees under agreements, 21500, 22499",
    "legal-person units newly covered, 15500, 16499",
    "new members, 376500, 377499",
    "comprehensive contracts, 41559, 41559",
    "wage contracts, 34577, 34577",
    "trainee-times, 22335, 22335",
    "visits, 158, 158",
    "households visited at the festivals, 135907, 135907"
  })
  @DisplayName("以万、亿列示的数按列示的位数四舍五入还原")
  void rounded(String name, int lowest, int highest) {
    ReportedCount number = figure(name).number().get();
    assertThat(number.lowest()).isEqualTo(lowest);
    assertThat(number.highest()).isEqualTo(highest);
    assertThat(number.open()).isFalse();
  }

  @ParameterizedTest(name = "{0}: 多于{1}")
  @CsvSource({
    "money given on visits, 140000",
    "job seekers, 70000",
    "intents to be employed, 14000",
    "enterprises at signing meetings, 140",
    "cooperation intentions, 80",
    "key industrial projects, 60",
    "education activities, 1650",
    "attendances, 1200000",
    "readers a year, 1500000"
  })
  @DisplayName("“多”“余”是开放的范围")
  void open(String name, int moreThan) {
    assertThat(figure(name).number()).isEqualTo(Fact.known(ReportedCount.moreThan(moreThan)));
  }

  @ParameterizedTest(name = "{0}: {1}至{2}")
  @CsvSource({
    "units with a competition, 59518, 60488",
    "workers in competitions, 5713287, 5808509",
    "comprehensive contracts, 45922, 46434",
    "wage contracts, 41912, 42425"
  })
  @DisplayName("隐含基数")
  void impliedBases(String name, int lowest, int highest) {
    assertThat(RULES.decide(FigureRules.LOWEST_BASE, figure(name)).asFact())
        .isEqualTo(Fact.known(lowest));
    assertThat(RULES.decide(FigureRules.HIGHEST_BASE, figure(name)).asFact())
        .isEqualTo(Fact.known(highest));
  }

  @ParameterizedTest(name = "{0}: {1}/{2} = {3}")
  @CsvSource({
    "money for each household visited, 140000, 108, 1296.30",
    "send-warmth money for each household, 106642200, 135907, 784.67",
    "Golden Autumn money for each student, 150000000, 125000, 1200.00",
    "posts for each enterprise, 89000, 1689, 52.69",
    "intents for each post, 14000, 89000, 0.16",
    "trainees for each agreement, 22000, 116, 189.66",
    "new members for each unit, 377000, 16000, 23.56",
    "trainee-times for each class, 22335, 281, 79.48",
    "teachers in each team, 114, 42, 2.71",
    "classes of each team, 281, 42, 6.69",
    "attendances at each activity, 1200000, 1650, 727.27"
  })
  @DisplayName("平均数为精确的分数，列示时取两位小数")
  void averages(String name, long number, long others, String shown) {
    Ratio average = answer(RelationCalculations.MEAN, name);
    assertThat(average).isEqualTo(Ratio.of(number, others));
    assertThat(average.toDecimalString(2)).isEqualTo(shown);
  }

  @ParameterizedTest(name = "{0}: {1}/{2} = {3}%")
  @CsvSource({
    "a centre in every league and city, 12, 12, 100.0",
    "a centre in every banner and county, 101, 101, 100.0",
    "banners visited, 78, 101, 77.2",
    "children of migrant workers among the students, 29000, 125000, 23.2",
    "intents among job seekers, 14000, 70000, 20.0",
    "non-public enterprises among units with a competition, 35500, 43200, 82.2"
  })
  @DisplayName("占比、完成率和覆盖率")
  void shares(String name, long number, long whole, String shown) {
    Ratio share = answer(RelationCalculations.SHARE, name);
    assertThat(share).isEqualTo(Ratio.of(number, whole));
    assertThat(share.toHundredthsString(1)).isEqualTo(shown);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "help centres, 136",
    "nodes of the help network, 1646",
    "bases named, 32",
    "league and industry skill contests, 21",
    "titles of 2012, 389"
  })
  @DisplayName("合计")
  void sums(String name, int total) {
    assertThat(answer(RelationCalculations.TOTAL, name)).isEqualTo(total);
  }

  @Test
  @DisplayName("其余：非公有制以外的7,700家；每户至少1,296元多")
  void remainderAndLowestAverage() {
    assertThat(
            answer(
                RelationCalculations.REMAINDER,
                "non-public enterprises among units with a competition"))
        .isEqualTo(7_700);
    assertThat(answer(RelationCalculations.LOWEST_MEAN, "money for each household visited"))
        .isGreaterThan(Ratio.of(1_296, 1));
  }

  @Test
  @DisplayName("两类合同的隐含基数不相交；与竞赛的基数口径不同，不相比较")
  void inconsistentBases() {
    Verdict.Breached breached =
        (Verdict.Breached)
            RULES.decide(SharedBaseRules.ONE_BASE, REPORT.sharedBases().items().get(0));
    assertThat(breached.margin().orElseThrow().amount()).isEqualTo(45_922 - 42_425);
    assertThat(figure("units with a competition").baseKind())
        .isNotEqualTo(figure("wage contracts").baseKind());
  }

  @Test
  @DisplayName("慰问困难企业多于走访企业；户数不与人数相比；两项比率未注明口径")
  void findings() {
    assertThat(
            RULES
                .decide(
                    RelationRules.WITHIN,
                    relation("troubled enterprises consoled among those visited"))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    FigureRelation relief =
        relation("households visited, against the hardship workers to be helped");
    assertThat(RULES.decide(RelationRules.SAME_UNIT, relief).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(RelationCalculations.SHARE, relief))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(REPORT.figures().items())
        .filteredOn(
            each -> RULES.decide(FigureRules.BASE_NAMED, each).kind() == Verdict.Kind.BREACHED)
        .extracting(each -> each.name().get())
        .containsExactly("workers in competitions", "workers of non-public enterprises in a union");
  }

  private static PlanItem item(PlanIndicator indicator) {
    return PLAN.items().items().stream()
        .filter(each -> each.indicator().equals(Fact.known(indicator)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "TRAINED_WORKERS, 50000",
    "APPEAL_CENTRES, 3000",
    "COUNSELLING_ROOMS, 500",
    "HARDSHIP_WORKERS, 180000",
    "SAFETY_SUPERVISORS, 10000",
    "ANKANG_PARTICIPANTS, 1200000"
  })
  @DisplayName("十件实事：六项有目标数，只有诉求中心报道了实绩，449个占3,000个的15.0%")
  void targets(PlanIndicator indicator, int target) {
    PlanItem item = item(indicator);
    assertThat(item.targetNumber()).isEqualTo(Fact.known(target));
    Fact<Ratio> completion = RULES.decide(PlanItemRules.COMPLETION, item).asFact();
    if (indicator == PlanIndicator.APPEAL_CENTRES) {
      assertThat(completion).isEqualTo(Fact.known(Ratio.of(449, 3_000)));
      assertThat(completion.get().toHundredthsString(1)).isEqualTo("15.0");
      assertThat(RULES.decide(PlanItemRules.DONE, item).kind()).isEqualTo(Verdict.Kind.BREACHED);
    } else {
      assertThat(completion.isKnown()).isFalse();
      assertThat(RULES.decide(PlanItemRules.DONE, item).kind())
          .isEqualTo(Verdict.Kind.UNDETERMINED);
    }
  }

  @Test
  @DisplayName("十件实事分属十个领域，四件没有目标数")
  void tenAreas() {
    assertThat(RULES.decide(ServicePlanRules.TEN_AREAS, PLAN).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(ServicePlanRules.ITEMS_WITH_TARGET, PLAN).asFact())
        .isEqualTo(Fact.known(6));
  }

  @Test
  @DisplayName("竞赛统计截至6月底，是半年截止数")
  void halfYear() {
    assertThat(RULES.decide(FigureRules.PERIOD_KIND, figure("units with a competition")).asFact())
        .isEqualTo(Fact.known(StatisticsPeriod.HALF_YEAR_CUT));
    assertThat(RULES.decide(FigureRules.PERIOD_KIND, figure("new members")).asFact())
        .isEqualTo(Fact.known(StatisticsPeriod.CALENDAR_YEAR));
  }

  @Test
  @DisplayName("简称不重复，关系所用的简称都有指标")
  void namesAreTold() {
    List<String> names = REPORT.figures().items().stream().map(each -> each.name().get()).toList();
    assertThat(names).hasSize(70).doesNotHaveDuplicates();
    assertThat(REPORT.relations().items())
        .allSatisfy(
            each ->
                assertThat(each.figures().items())
                    .allSatisfy(used -> assertThat(used.unit().isKnown()).isTrue()));
  }
}

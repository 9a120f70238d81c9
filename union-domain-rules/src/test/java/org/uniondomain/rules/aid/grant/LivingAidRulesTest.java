package org.uniondomain.rules.aid.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.AidYears.in2022;
import static org.uniondomain.core.testing.AidYears.living;
import static org.uniondomain.core.testing.AidYears.standards;
import static org.uniondomain.rules.aid.grant.LivingAidRules.LIVING_AID_CAP;
import static org.uniondomain.rules.aid.grant.LivingAidRules.STANDARDS_LISTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.standard.MonthlyStandard;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.Conventions;

@DisplayName("中央财政专项帮扶资金使用管理办法第五条第一项：生活救助每户每年不超过低保标准年度总和")
class LivingAidRulesTest {
  private static final LocalDate MAY = LocalDate.of(2022, 5, 10);
  private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 10);
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2022, 12, 31));

  private static Verdict cap(HouseholdAidYear year) {
    return RULES.decide(LIVING_AID_CAP, year);
  }

  @ParameterizedTest(name = "5月6000，11月{0}：{1}")
  @CsvSource({
    "4079.99, MET, 0",
    "4080.00, MET, 0",
    "4080.01, BREACHED, 1",
    "4081.00, BREACHED, 100"
  })
  @DisplayName("案例二十四：全年低保标准之和，多一分即超过")
  void twelveStandards(String second, Verdict.Kind expected, long excess) {
    Verdict verdict = cap(in2022(living(MAY, "6000"), living(NOVEMBER, second)));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.margin().orElseThrow().amount()).isEqualTo(excess);
      assertThat(breached.consequence()).isEqualTo(Consequence.MUST_CORRECT);
    }
  }

  @Test
  @DisplayName("案例二十五：按户计算，与人口无关；用户可改为按人计算")
  void perHouseholdAndNotPerHead() {
    HouseholdAidYear four = in2022(living(MAY, "10080.01")).withMembers(Fact.known(4));
    assertThat(cap(four).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(cap(in2022(living(MAY, "10080")).withMembers(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.MET);
    Overlay perHead =
        Overlay.of(Division.NATION)
            .replaces(
                LivingAidRules.CAP_PER_HEAD,
                reading ->
                    reading.since(
                        LocalDate.of(2015, 5, 8),
                        true,
                        Conventions.LIBRARY_CONVENTIONS.cited(),
                        Certainty.CONVENTION));
    assertThat(
            UnionRules.standard()
                .with(perHead)
                .at(Division.NATION, NOVEMBER)
                .decide(LIVING_AID_CAP, four)
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("其他类别、其他年度的帮扶不计；年度首尾两日计入")
  void otherKindsAndYearsDoNotCount() {
    AidGrant medical = living(MAY, "9000").withKind(Fact.known(AidKind.MEDICAL));
    HouseholdAidYear year =
        in2022(
            living(LocalDate.of(2021, 12, 31), "1"),
            living(LocalDate.of(2022, 1, 1), "5000"),
            medical,
            living(LocalDate.of(2022, 12, 31), "5080"),
            living(LocalDate.of(2023, 1, 1), "1"));
    assertThat(cap(year).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(cap(year.withGrants(year.grants().with(living(MAY, "0.01")))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("清单不全：未超不能定，已超即定")
  void anIncompleteListCanOnlyBreach() {
    Listing<AidGrant> some = Listing.partial(List.of(living(MAY, "10080")));
    Verdict open = cap(in2022().withGrants(some));
    assertThat(((Verdict.Undetermined) open).missing())
        .containsExactly(new Missing.OfItems(AidYearFacts.GRANTS.description()));
    assertThat(cap(in2022().withGrants(some.with(living(NOVEMBER, "0.01")))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("金额或类别不详：可能超过才列为缺失，并指明是第几笔")
  void aMissingAmountIsNamedByItsPlace() {
    AidGrant unknown = living(NOVEMBER, "1").withAmount(Fact.unknown());
    Verdict open = cap(in2022(living(MAY, "6000"), unknown));
    assertThat(((Verdict.Undetermined) open).missing())
        .singleElement()
        .isInstanceOfSatisfying(
            Missing.OfFact.class,
            fact -> assertThat(fact.description().pointer()).isEqualTo("/grants/1/amount"));
    AidGrant bounded = unknown.withAmount(Fact.atMost(Money.yuan(4080)));
    assertThat(cap(in2022(living(MAY, "6000"), bounded)).kind()).isEqualTo(Verdict.Kind.MET);
    AidGrant ofSomeKind = living(NOVEMBER, "4080.01").withKind(Fact.unknown());
    assertThat(cap(in2022(living(MAY, "6000"), ofSomeKind)).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(cap(in2022(living(MAY, "6000"), ofSomeKind.withAmount(bounded.amount()))).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("标准年中调整：按十二个月各自标准之和")
  void theStandardMayChangeDuringTheYear() {
    List<MonthlyStandard> months = new ArrayList<>(standards(2022, "840"));
    for (int i = 6; i < 12; i++) {
      months.set(i, months.get(i).withStandard(Fact.known(Money.yuan(890))));
    }
    HouseholdAidYear year =
        in2022(living(MAY, "10380")).withMonthlyStandards(Listing.complete(months));
    assertThat(cap(year).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(cap(year.withGrants(year.grants().with(living(MAY, "0.01")))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("各月标准不齐、重复或不属当年：不比较上限，报数据问题")
  void theStandardsOfTheYearHaveToBeListedOnce() {
    List<MonthlyStandard> twelve = standards(2022, "840");
    List<MonthlyStandard> twice = new ArrayList<>(twelve);
    twice.set(3, twelve.get(2));
    List<List<MonthlyStandard>> wrong =
        List.of(
            twelve.subList(0, 11), twelve.subList(1, 12), twice, standards(2021, "840"), List.of());
    for (List<MonthlyStandard> each : wrong) {
      HouseholdAidYear year =
          in2022(living(MAY, "20000")).withMonthlyStandards(Listing.complete(each));
      assertThat(cap(year)).isInstanceOf(Verdict.NotApplicable.class);
      assertThat(RULES.decide(STANDARDS_LISTED, year))
          .isInstanceOfSatisfying(
              Verdict.Breached.class,
              breached -> assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY));
    }
    HouseholdAidYear partial =
        in2022(living(MAY, "1")).withMonthlyStandards(Listing.partial(twelve.subList(0, 5)));
    assertThat(cap(partial).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(RULES.decide(STANDARDS_LISTED, in2022()).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("2015年5月8日起施行；补救不建议改动任何事实")
  void fromTheDayOfTheMeasures() {
    HouseholdAidYear year =
        in2022(living(LocalDate.of(2015, 6, 1), "20000"))
            .withYear(Fact.known(Period.year(2015)))
            .withMonthlyStandards(Listing.complete(standards(2015, "500")));
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2015, 5, 7))
                .decide(LIVING_AID_CAP, year))
        .isInstanceOf(Verdict.NotApplicable.class);
    BoundRulebook since = UnionRules.standard().at(Division.NATION, LocalDate.of(2015, 5, 8));
    assertThat(since.decide(LIVING_AID_CAP, year).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(since.of(HouseholdAidYear.class).assess(year).remedies(LIVING_AID_CAP)).isEmpty();
  }

  @ParameterizedTest(name = "已发{0}元，尚可发{1}元")
  @CsvSource({"0, 10080", "6000, 4080", "10079.99, 0.01", "10080, 0", "12000, 0"})
  @DisplayName("当年余额：再发余额正好，多一分即超过")
  void whatMayStillBePaid(String paid, String left) {
    HouseholdAidYear year = in2022(living(MAY, paid));
    assertThat(RULES.decide(LivingAidRules.LIVING_AID_REMAINING, year).asFact())
        .isEqualTo(Fact.known(Money.yuan(left)));
    HouseholdAidYear full = year.withGrants(year.grants().with(living(NOVEMBER, left)));
    HouseholdAidYear over = full.withGrants(full.grants().with(living(NOVEMBER, "0.01")));
    assertThat(cap(over).kind()).isEqualTo(Verdict.Kind.BREACHED);
    if (Money.yuan(paid).compareTo(Money.yuan(10_080)) <= 0) {
      assertThat(cap(full).kind()).isEqualTo(Verdict.Kind.MET);
    }
  }

  @Test
  @DisplayName("清单不全：余额至多为已知的余额")
  void whatMayStillBePaidIsARange() {
    HouseholdAidYear year = in2022().withGrants(Listing.partial(List.of(living(MAY, "6000"))));
    assertThat(RULES.decide(LivingAidRules.LIVING_AID_REMAINING, year).asFact())
        .isEqualTo(Fact.between(Money.ZERO, Money.yuan(4080)));
  }

  @Test
  @DisplayName("地区平均标准是统计数，不作标准：不算上限和余额，并说明原因；性质不详则待定")
  void anAverageIsRefused() {
    HouseholdAidYear average =
        in2022(living(MAY, "20000"))
            .withStandardNature(Fact.known(StandardNature.STATISTICAL_AVERAGE));
    assertThat(cap(average).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(RULES.decide(LivingAidRules.STANDARDS_LOCAL, average))
        .isInstanceOfSatisfying(
            Verdict.Breached.class,
            breached -> assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY));
    assertThat(
            RULES
                .of(HouseholdAidYear.class)
                .assess(average)
                .explain(LivingAidRules.STANDARDS_LOCAL, Locale.CHINA))
        .contains("地区平均标准只是统计数");
    Verdict open = cap(average.withStandardNature(Fact.unknown()));
    assertThat(((Verdict.Undetermined) open).missing())
        .containsExactly(new Missing.OfFact(AidYearFacts.STANDARD_NATURE.description()));
  }
}

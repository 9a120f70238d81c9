package org.uniondomain.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.ACCRUED;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.PAYROLL;
import static org.uniondomain.rules.competition.fund.AwardFundFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Requirement.requirement;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.competition.fund.AwardFundFacts;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("规则集：适用的法律之日、提问之日、公布之日，地区层级，循环引用")
class RulebookTest {
  private static final LocalDate Y2010 = LocalDate.of(2010, 1, 1);
  private static final LocalDate Y2011 = LocalDate.of(2011, 1, 1);
  private static final Citation TEXT =
      Instrument.of("TEST-1", "试验办法", "Test Measures", "试验机关", Rank.LAW, Division.NATION)
          .edition("2009", LocalDate.of(2009, 1, 1))
          .article(1);
  private static final Threshold<Ratio> RATE =
      Threshold.threshold("test.rate", Measure.RATIO, Bound.NOT_LOWER_THAN, "比例", "rate")
          .since(Y2010, Ratio.percent(1), TEXT, Certainty.TEXT)
          .since(
              Sourced.of(Ratio.percent(2), Y2011, TEXT, Certainty.TEXT)
                  .published(LocalDate.of(2011, 3, 31)));
  private static final Requirement<AwardFund> MINIMUM =
      requirement("test.minimum", AWARD_FUND)
          .label("最低额", "minimum")
          .clause(TEXT, Certainty.TEXT, Modality.SHALL, "{bound}{value}", "{bound} {value}")
          .that(ACCRUED.meets(RATE.of(PAYROLL)))
          .build();
  private static final AwardFund ONE_PERCENT =
      AwardFund.builder().payroll(Money.yuan(10_000)).accrued(Money.yuan(100)).build();

  private static Rulebook book(Requirement<AwardFund> rule) {
    return Rulebook.named("test").with(SubjectRules.of(VOCABULARY, rule));
  }

  private static Verdict.Kind kind(BoundRulebook rules) {
    return rules.decide(MINIMUM, ONE_PERCENT).kind();
  }

  @Test
  void theNumberOfTheDayOfTheLawGoverns() {
    Rulebook book = book(MINIMUM);
    assertThat(kind(book.at(Division.NATION, Y2010.minusDays(1))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(kind(book.at(Division.NATION, Y2010))).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(book.at(Division.NATION, Y2011.minusDays(1)))).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(book.at(Division.NATION, Y2011))).isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  void whatWasPublishedLaterCouldNotBeKnown() {
    LocalDate february = LocalDate.of(2011, 2, 15);
    LocalDate april = LocalDate.of(2011, 4, 1);
    Rulebook book = book(MINIMUM);
    assertThat(kind(book.at(Division.NATION, february, february, february)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(book.at(Division.NATION, february, april, april)))
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  void theLawCanBeTakenFromADayOfTheSubject() {
    Requirement<AwardFund> dated =
        requirement("test.minimum", AWARD_FUND)
            .label("最低额", "minimum")
            .clause(TEXT, Certainty.TEXT, Modality.SHALL, "{bound}{value}", "{bound} {value}")
            .judgedOn(
                AwardFundFacts.PERIOD.reading(
                    "期间首日", "first day of the period", Measure.DAY, period -> period.start()))
            .that(ACCRUED.meets(RATE.of(PAYROLL)))
            .build();
    BoundRulebook rules = book(dated).at(Division.NATION, LocalDate.of(2026, 1, 1));
    AwardFund of2010 = ONE_PERCENT.withPeriod(Fact.known(Period.year(2010)));
    AwardFund of2011 = ONE_PERCENT.withPeriod(Fact.known(Period.year(2011)));
    assertThat(rules.decide(dated, of2010).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(dated, of2011).kind()).isEqualTo(Verdict.Kind.BREACHED);
    Verdict open = rules.decide(dated, ONE_PERCENT);
    assertThat(open).isInstanceOf(Verdict.Undetermined.class);
    assertThat(((Verdict.Undetermined) open).possible())
        .containsExactlyInAnyOrder(
            Verdict.Kind.MET, Verdict.Kind.BREACHED, Verdict.Kind.NOT_APPLICABLE);
    assertThat(((Verdict.Undetermined) open).missing())
        .containsExactly(new Missing.OfFact(AwardFundFacts.PERIOD.description()));
    AwardFund twoPercent = ONE_PERCENT.withAccrued(Fact.known(Money.yuan(200)));
    assertThat(((Verdict.Undetermined) rules.decide(dated, twoPercent)).possible())
        .containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void theSmallestPlaceWithANumberOfItsOwnGoverns() {
    Overlay region =
        Overlay.of(Regions.INNER_MONGOLIA)
            .replaces(
                RATE,
                own ->
                    own.since(Y2010, Ratio.percent(3), TEXT, Certainty.TEXT)
                        .drawn(Bound.EXCEEDING));
    Overlay city =
        Overlay.of(InnerMongolia.HOHHOT)
            .replaces(RATE, own -> own.since(Y2011, Ratio.percent("0.5"), TEXT, Certainty.TEXT));
    Rulebook book = book(MINIMUM).with(region).with(city);
    AwardFund three = ONE_PERCENT.withAccrued(Fact.known(Money.yuan(300)));
    assertThat(book.at(InnerMongolia.BAOTOU, Y2011).decide(MINIMUM, three).kind())
        .as("超过 excludes the line")
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(book.at(Division.of("150102"), Y2011))).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(book.at(Division.of("150102"), Y2010)))
        .as("before the city has a number, that of the region governs")
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(book.at(InnerMongolia.HOHHOT, Y2011).decide(MINIMUM, ONE_PERCENT).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
    assertThat(kind(book.at(Regions.HEBEI, Y2010))).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void aNumberThatExistsButWasNotFoundIsMissing() {
    Threshold<Ratio> unknown =
        Threshold.threshold("test.unknown", Measure.RATIO, Bound.NOT_LOWER_THAN, "比例", "rate")
            .unknownSince(
                Y2010, Fact.between(Ratio.percent(1), Ratio.percent(2)), TEXT, Certainty.SECONDARY);
    Requirement<AwardFund> rule =
        requirement("test.minimum", AWARD_FUND)
            .label("最低额", "minimum")
            .clause(TEXT, Certainty.TEXT, Modality.SHALL, "{bound}{value}", "{bound} {value}")
            .that(ACCRUED.meets(unknown.of(PAYROLL)))
            .build();
    BoundRulebook rules = book(rule).at(Division.NATION, Y2011);
    Verdict open = rules.decide(rule, ONE_PERCENT);
    assertThat(((Verdict.Undetermined) open).missing())
        .containsExactly(new Missing.OfParameter("test.unknown", unknown.label()));
    assertThat(rules.decide(rule, ONE_PERCENT.withAccrued(Fact.known(Money.yuan(200)))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(rule, ONE_PERCENT.withAccrued(Fact.known(Money.yuan(99)))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  void permissionIsNeverBreached() {
    Requirement<AwardFund> may =
        requirement("test.may", AWARD_FUND)
            .label("可以", "may")
            .clause(TEXT, Certainty.TEXT, Modality.MAY, "可以", "may")
            .that(ACCRUED.meets(RATE.of(PAYROLL)))
            .build();
    BoundRulebook rules = book(may).at(Division.NATION, Y2011);
    assertThat(rules.decide(may, ONE_PERCENT).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(may, AwardFund.builder().build()).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void nationalLabourLawDoesNotSpeakOutsideTheMainland() {
    assertThat(kind(book(MINIMUM).at(Division.of("810000"), Y2011)))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void aRuleOutsideTheBookIsRefusedByName() {
    BoundRulebook rules = Rulebook.named("empty").at(Division.NATION, Y2011);
    assertThatThrownBy(() -> rules.decide(MINIMUM, ONE_PERCENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rule test.minimum is not in book empty");
    assertThatThrownBy(() -> rules.of(AwardFund.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void rulesThatReferToOneAnotherInACircleAreRefusedByName() {
    Requirement<AwardFund> first =
        requirement("test.first", AWARD_FUND)
            .label("甲", "first")
            .clause(TEXT, Certainty.TEXT, Modality.SHALL, "甲", "first")
            .that(Condition.always())
            .build();
    Requirement<AwardFund> second =
        requirement("test.second", AWARD_FUND)
            .label("乙", "second")
            .clause(TEXT, Certainty.TEXT, Modality.SHALL, "乙", "second")
            .that(first.isMet())
            .build();
    Requirement<AwardFund> circle =
        requirement("test.first", AWARD_FUND)
            .label("甲", "first")
            .clause(TEXT, Certainty.TEXT, Modality.SHALL, "甲", "first")
            .that(second.isMet())
            .build();
    Rulebook book = Rulebook.named("circle").with(SubjectRules.of(VOCABULARY, circle, second));
    Rulebook closed = book.with(Overlay.of(Division.NATION).replaces(first, circle));
    assertThatThrownBy(() -> closed.at(Division.NATION, Y2011))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("circle");
  }
}

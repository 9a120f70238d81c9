package org.uniondomain.rules.service.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.warning.WarningReport;
import org.uniondomain.core.service.warning.WarningSource;
import org.uniondomain.core.service.warning.WarningSystem;
import org.uniondomain.core.service.warning.WarningTrigger;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.Conventions;

@DisplayName("劳动关系预警：法定信号、拖欠自2022年列入、等级和期限由各地自定、解除")
class WarningRulesTest {
  private static WarningReport report(WarningTrigger trigger, String day) {
    return WarningReport.builder().trigger(trigger).reportedOn(LocalDate.parse(day)).build();
  }

  private static final BoundRulebook BOOK =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2023, 1, 10));

  @ParameterizedTest(name = "{1}报告{0}：{2}")
  @CsvSource({
    "WAGE_ARREARS, 2013-06-01, NO_STATUTE",
    "WAGE_ARREARS, 2021-12-31, NO_STATUTE",
    "WAGE_ARREARS, 2022-01-01, INFRINGEMENT",
    "WAGE_DEDUCTION, 2013-06-01, INFRINGEMENT",
    "NO_SAFETY_CONDITIONS, 2013-06-01, INFRINGEMENT",
    "ARBITRARY_OVERTIME, 2013-06-01, INFRINGEMENT",
    "WOMEN_AND_MINORS, 2013-06-01, INFRINGEMENT",
    "OTHER_SERIOUS_INFRINGEMENT, 2013-06-01, INFRINGEMENT",
    "STOPPAGE, 2013-06-01, STOPPAGE_OR_SLOWDOWN",
    "MAJOR_HAZARD, 2013-06-01, HAZARD",
    "BARGAINING_REFUSED, 2013-06-01, REFUSAL",
    "MASS_LAYOFF, 2013-06-01, LAYOFF",
    "OTHER_SIGNAL, 2022-01-01, NO_STATUTE"
  })
  @DisplayName("信号的法律依据按报告日认定")
  void source(WarningTrigger trigger, String day, WarningSource expected) {
    assertThat(BOOK.decide(WarningSourceRules.SOURCE, report(trigger, day)).asFact())
        .isEqualTo(Fact.known(expected));
    Verdict verdict = BOOK.decide(WarningSourceRules.STATUTORY, report(trigger, day));
    assertThat(verdict.kind())
        .isEqualTo(expected == WarningSource.NO_STATUTE ? Verdict.Kind.BREACHED : Verdict.Kind.MET);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @Test
  @DisplayName("解除须有措施、不早于报告；处理天数不计报告日")
  void closing() {
    WarningReport closed =
        report(WarningTrigger.STOPPAGE, "2022-06-01")
            .withClosedOn(Fact.known(LocalDate.of(2022, 6, 11)))
            .withMeasuresTaken(Fact.known(true));
    assertThat(BOOK.decide(WarningRules.CLOSED_AFTER_MEASURES, closed).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(BOOK.decide(WarningRules.DAYS_TO_CLOSE, closed).asFact()).isEqualTo(Fact.known(10));
    assertThat(
            BOOK.decide(
                    WarningRules.CLOSED_AFTER_MEASURES, closed.withMeasuresTaken(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            BOOK.decide(
                    WarningRules.CLOSED_AFTER_MEASURES,
                    closed.withClosedOn(Fact.known(LocalDate.of(2022, 5, 31))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            BOOK.decide(WarningRules.CLOSED_AFTER_MEASURES, closed.withClosedOn(Fact.none()))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  private static final Threshold<Integer> THREE_LEVELS =
      Threshold.threshold("own.levels", Measure.COUNT, Bound.NOT_EXCEEDING, "预警等级数", "levels")
          .in(Regions.INNER_MONGOLIA)
          .since(LocalDate.of(2022, 1, 1), 3, Conventions.STATUTORY_SIGNALS, Certainty.CONVENTION);

  private static final Threshold<Term> TWO_DAYS =
      Threshold.threshold("own.term", Measure.TERM, Bound.WITHIN, "预警报告期限", "term")
          .in(Regions.INNER_MONGOLIA)
          .since(
              LocalDate.of(2022, 1, 1),
              Term.days(2),
              Conventions.STATUTORY_SIGNALS,
              Certainty.CONVENTION);

  private static final Requirement<WarningReport> LEVELLED =
      WarningRules.levelled("own.levelled", THREE_LEVELS);
  private static final Requirement<WarningReport> IN_TIME =
      WarningRules.reportedWithin("own.in-time", TWO_DAYS);
  private static final BoundRulebook OWN =
      UnionRules.standard()
          .with(SubjectRules.of(WarningReportFacts.VOCABULARY, LEVELLED, IN_TIME))
          .at(Regions.INNER_MONGOLIA, LocalDate.of(2023, 1, 10));

  @ParameterizedTest(name = "{0}级，{1}报告：等级{2}，期限{3}")
  @CsvSource({
    "0, 2022-06-08, BREACHED, MET",
    "1, 2022-06-09, MET, MET",
    "3, 2022-06-10, MET, BREACHED",
    "4, 2022-06-13, BREACHED, BREACHED"
  })
  @DisplayName("标准规则集不设等级和期限；某地自定三级、二日，即照其审查")
  void configured(int level, String reported, Verdict.Kind levelled, Verdict.Kind inTime) {
    WarningReport report =
        report(WarningTrigger.STOPPAGE, reported)
            .withSignalOn(Fact.known(LocalDate.of(2022, 6, 7)))
            .withLevel(Fact.known(level));
    assertThat(UnionRules.standard().allRules())
        .noneMatch(rule -> rule.label().english().equals(LEVELLED.label().english()));
    assertThat(OWN.decide(LEVELLED, report).kind()).isEqualTo(levelled);
    assertThat(OWN.decide(IN_TIME, report).kind()).isEqualTo(inTime);
  }

  @Test
  @DisplayName("预警报告制度：未建立的提示；按依据、按解除与否计数")
  void system() {
    WarningSystem system =
        WarningSystem.builder()
            .established(false)
            .reports(
                Listing.complete(
                    List.of(
                        report(WarningTrigger.STOPPAGE, "2022-06-01")
                            .withClosedOn(Fact.known(LocalDate.of(2022, 6, 11))),
                        report(WarningTrigger.WAGE_ARREARS, "2022-06-01").withClosedOn(Fact.none()),
                        report(WarningTrigger.MASS_LAYOFF, "2022-06-01")
                            .withClosedOn(Fact.none()))))
            .build();
    Verdict verdict = BOOK.decide(WarningSystemRules.EXISTS, system);
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(BOOK.decide(WarningSystemRules.OPEN, system).asFact()).isEqualTo(Fact.known(2));
    assertThat(BOOK.decide(WarningSystemRules.CLOSED, system).asFact()).isEqualTo(Fact.known(1));
    assertThat(BOOK.decide(WarningSystemRules.INFRINGEMENTS, system).asFact())
        .isEqualTo(Fact.known(1));
    assertThat(BOOK.decide(WarningSystemRules.STOPPAGES, system).asFact()).isEqualTo(Fact.known(1));
    assertThat(BOOK.decide(WarningSystemRules.LAYOFFS, system).asFact()).isEqualTo(Fact.known(1));
    assertThat(BOOK.decide(WarningSystemRules.HAZARDS, system).asFact()).isEqualTo(Fact.known(0));
    assertThat(BOOK.decide(WarningSystemRules.REFUSALS, system).asFact()).isEqualTo(Fact.known(0));
  }
}

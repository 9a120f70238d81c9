package org.uniondomain.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.statistics.FigureRules.AT_MOST_WHOLE;
import static org.uniondomain.rules.statistics.FigureRules.BASE_AGREES;
import static org.uniondomain.rules.statistics.FigureRules.BASE_NAMED;
import static org.uniondomain.rules.statistics.FigureRules.COUNTS_HEADS;
import static org.uniondomain.rules.statistics.FigureRules.COUNTS_UNITS;
import static org.uniondomain.rules.statistics.FigureRules.HIGHEST_BASE;
import static org.uniondomain.rules.statistics.FigureRules.LOWEST_BASE;
import static org.uniondomain.rules.statistics.FigureRules.PERIOD_KIND;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureUnit;
import org.uniondomain.core.statistics.RateBase;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.StatisticsPeriod;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("本库约定：报告数与报告比率四舍五入，还原其隐含的基数")
class FigureRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static Figure figure(int number, int step, String percent) {
    return Figure.builder()
        .number(ReportedCount.rounded(number, step))
        .rate(ReportedRatio.percent(percent))
        .build();
  }

  @ParameterizedTest(name = "{0}（{1}）占{2}%: {3}至{4}")
  @CsvSource({
    "43200, 100, 72, 59518, 60488",
    "43200, 1, 72, 59587, 60419",
    "41559, 1, 90, 45922, 46434",
    "34577, 1, 82, 41912, 42425",
    "4090000, 10000, 71, 5713287, 5808509",
    "1, 1, 100, 1, 1",
    "0, 1, 50, 1, 0"
  })
  @DisplayName("例45、例46：隐含基数的整数范围")
  void impliedBase(int number, int step, String percent, int lowest, int highest) {
    Figure figure = figure(number, step, percent);
    assertThat(RULES.decide(LOWEST_BASE, figure).asFact()).isEqualTo(Fact.known(lowest));
    assertThat(RULES.decide(HIGHEST_BASE, figure).asFact()).isEqualTo(Fact.known(highest));
  }

  @Test
  @DisplayName("范围的两端确能得出所报告的数，再远一个则不能")
  void endsAreTight() {
    assertThat(shownAs(59_518, 43_150)).isTrue();
    assertThat(shownAs(59_517, 43_150)).isFalse();
    assertThat(shownAs(60_488, 43_249)).isTrue();
    assertThat(shownAs(60_489, 43_249)).isFalse();
  }

  private static boolean shownAs(long base, long number) {
    return 1000 * number >= 715 * base && 1000 * number < 725 * base;
  }

  @Test
  @DisplayName("四舍五入为零的比率没有最大基数")
  void noHighestBase() {
    Figure figure = figure(10, 1, "0");
    assertThat(RULES.decide(LOWEST_BASE, figure).asFact()).isEqualTo(Fact.known(2001));
    assertThat(RULES.decide(HIGHEST_BASE, figure)).isInstanceOf(Answer.NotApplicable.class);
    assertThat(RULES.decide(BASE_AGREES, figure).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("未报告的比率是缺失，不是零")
  void missingRate() {
    Figure figure = Figure.builder().number(ReportedCount.exact(100)).build();
    Answer.Undetermined<Integer> open =
        (Answer.Undetermined<Integer>) RULES.decide(LOWEST_BASE, figure);
    assertThat(open.missing()).containsExactly(new Missing.OfFact(FigureFacts.RATE.description()));
  }

  @ParameterizedTest(name = "报告基数{0}（{1}）: {2}")
  @CsvSource({
    "59517, 1, BREACHED",
    "59518, 1, MET",
    "60000, 10000, MET",
    "60488, 1, MET",
    "60489, 1, BREACHED",
    "60490, 10, MET",
    "60500, 10, BREACHED"
  })
  @DisplayName("同时报告的基数应在隐含的范围之内；报告基数也可以是舍入的")
  void reportedBase(int base, int step, Verdict.Kind expected) {
    Figure figure =
        figure(43_200, 100, "72").withBase(Fact.known(ReportedCount.rounded(base, step)));
    assertThat(RULES.decide(BASE_AGREES, figure).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}%: {1}")
  @CsvSource({"99, MET", "100, MET", "101, BREACHED", "100.0, MET", "100.1, BREACHED"})
  @DisplayName("覆盖率不超过100%，属数据问题")
  void atMostWhole(String percent, Verdict.Kind expected) {
    Verdict verdict = RULES.decide(AT_MOST_WHOLE, figure(1, 1, percent));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY);
    }
  }

  @Test
  @DisplayName("“超过”的数没有上端，隐含基数也只有下端")
  void openNumber() {
    Figure figure =
        Figure.builder()
            .number(ReportedCount.moreThan(70_000))
            .rate(ReportedRatio.percent("50"))
            .build();
    assertThat(RULES.decide(LOWEST_BASE, figure).asFact()).isEqualTo(Fact.known(138_616));
    assertThat(RULES.decide(HIGHEST_BASE, figure).asFact()).isEqualTo(Fact.atLeast(141_416));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"UNSPECIFIED, BREACHED", "WORKERS_OF_UNIONISED_UNITS, MET", "ALL_WORKERS, MET"})
  @DisplayName("比率注明口径；未注明是报告的事实，不是未知")
  void baseNamed(RateBase base, Verdict.Kind expected) {
    Figure figure = figure(4_090_000, 10_000, "71");
    assertThat(RULES.decide(BASE_NAMED, figure.withBaseKind(Fact.known(base))).kind())
        .isEqualTo(expected);
    assertThat(RULES.decide(BASE_NAMED, figure).kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}占{1}: 按单位{2}，按人{3}")
  @CsvSource({
    "ENTITIES, UNIONISED_ENTERPRISES, MET, NOT_APPLICABLE",
    "PIECES, UNIONISED_ENTERPRISES, BREACHED, NOT_APPLICABLE",
    "PERSONS, ALL_WORKERS, NOT_APPLICABLE, MET",
    "PERSON_TIMES, ALL_WORKERS, NOT_APPLICABLE, BREACHED",
    "PERCENTAGE_POINTS, BANNER_UNION_CHAIRS, NOT_APPLICABLE, MET",
    "PERSON_TIMES, UNSPECIFIED, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  @DisplayName("占单位的按单位计，占职工的按人计：合同份数、人次不能代替")
  void unitOfTheBase(FigureUnit unit, RateBase base, Verdict.Kind units, Verdict.Kind heads) {
    Figure figure = Figure.builder().unit(unit).baseKind(base).build();
    assertThat(RULES.decide(COUNTS_UNITS, figure).kind()).isEqualTo(units);
    assertThat(RULES.decide(COUNTS_HEADS, figure).kind()).isEqualTo(heads);
  }

  @ParameterizedTest(name = "{0}至{1}前: {2}")
  @CsvSource({
    "2013-01-01, 2014-01-01, CALENDAR_YEAR",
    "2012-01-01, 2013-01-01, CALENDAR_YEAR",
    "2012-10-01, 2013-10-01, UNION_YEAR",
    "2013-01-01, 2013-07-01, HALF_YEAR_CUT",
    "2013-01-01, 2013-06-30, OTHER",
    "2012-10-02, 2013-10-01, OTHER",
    "2011-01-01, 2014-01-01, OTHER",
    "2013-01-01, 2013-01-01, OTHER"
  })
  @DisplayName("统计期间：日历年度、10月至次年9月的工会统计年度、半年截止")
  void periods(LocalDate from, LocalDate until, StatisticsPeriod expected) {
    Figure figure = Figure.builder().period(new Period(from, until)).build();
    assertThat(RULES.decide(PERIOD_KIND, figure).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("期间未知的，类别无法确定")
  void unknownPeriod() {
    assertThat(RULES.decide(PERIOD_KIND, Figure.builder().build()))
        .isInstanceOf(Answer.Undetermined.class);
  }
}

package org.uniondomain.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.statistics.RelationKind.AVERAGE;
import static org.uniondomain.core.statistics.RelationKind.COVERAGE;
import static org.uniondomain.core.statistics.RelationKind.GROWTH;
import static org.uniondomain.core.statistics.RelationKind.PART;
import static org.uniondomain.core.statistics.RelationKind.PARTITION;
import static org.uniondomain.rules.statistics.Relations.RULES;
import static org.uniondomain.rules.statistics.Relations.counted;
import static org.uniondomain.rules.statistics.Relations.exact;
import static org.uniondomain.rules.statistics.Relations.in;
import static org.uniondomain.rules.statistics.Relations.rate;
import static org.uniondomain.rules.statistics.Relations.relation;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.FigureUnit;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;

@DisplayName("本库约定：占比、平均、合计、增长率和百分点，均不舍入")
class RelationCalculationsTest {

  private static <V> Fact<V> fact(Calculation<FigureRelation, V> rule, FigureRelation relation) {
    return RULES.decide(rule, relation).asFact();
  }

  @Test
  @DisplayName("占比为列示数之比，舍入前的范围另列")
  void shares() {
    FigureRelation relation =
        relation(
            PART,
            counted(ReportedCount.rounded(43_200, 100)),
            counted(ReportedCount.rounded(35_500, 100)));
    assertThat(fact(RelationCalculations.SHARE, relation))
        .isEqualTo(Fact.known(Ratio.of(35_500, 43_200)));
    assertThat(fact(RelationCalculations.LOWEST_SHARE, relation))
        .isEqualTo(Fact.known(Ratio.of(35_450, 43_249)));
    assertThat(fact(RelationCalculations.HIGHEST_SHARE, relation))
        .isEqualTo(Fact.known(Ratio.of(35_549, 43_150)));
    assertThat(fact(RelationCalculations.REMAINDER, relation)).isEqualTo(Fact.known(7_700));
  }

  @Test
  @DisplayName("覆盖率：单位不同的不相除；多于应覆盖的，其余为零")
  void coverage() {
    FigureRelation mixed =
        relation(
            COVERAGE,
            in(FigureUnit.PERSONS, exact(180_000)),
            in(FigureUnit.HOUSEHOLDS, exact(135_907)));
    assertThat(RULES.decide(RelationCalculations.SHARE, mixed))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(RULES.decide(RelationCalculations.REMAINDER, mixed))
        .isInstanceOf(Answer.NotApplicable.class);
    FigureRelation over = relation(COVERAGE, exact(500), exact(501));
    assertThat(fact(RelationCalculations.REMAINDER, over)).isEqualTo(Fact.known(0));
    assertThat(fact(RelationCalculations.SHARE, over)).isEqualTo(Fact.known(Ratio.of(501, 500)));
  }

  @Test
  @DisplayName("平均数可用于不同单位，为精确的分数，只在列示时取两位小数")
  void averages() {
    FigureRelation relation =
        relation(
            AVERAGE,
            in(FigureUnit.HOUSEHOLDS, exact(135_907)),
            in(FigureUnit.YUAN, counted(ReportedCount.rounded(106_642_200, 100))));
    assertThat(fact(RelationCalculations.MEAN, relation))
        .isEqualTo(Fact.known(Ratio.of(106_642_200, 135_907)));
    assertThat(fact(RelationCalculations.HIGHEST_MEAN, relation))
        .isEqualTo(Fact.known(Ratio.of(106_642_249, 135_907)));
    assertThat(
            RULES
                .of(FigureRelation.class)
                .assess(relation)
                .explain(RelationCalculations.MEAN, Locale.CHINA))
        .contains("784.67");
  }

  @Test
  @DisplayName("“14万余元”除以108户：至少1,296元多，没有上端")
  void openAverage() {
    FigureRelation relation =
        relation(AVERAGE, exact(108), counted(ReportedCount.moreThan(140_000)));
    assertThat(fact(RelationCalculations.LOWEST_MEAN, relation))
        .isEqualTo(Fact.known(Ratio.of(140_001, 108)));
    assertThat(fact(RelationCalculations.HIGHEST_MEAN, relation))
        .isEqualTo(Fact.atLeast(Ratio.of(140_001, 108)));
  }

  @ParameterizedTest(name = "对照指标{0}（{1}）")
  @CsvSource({"0, 1", "0, 100"})
  @DisplayName("对照指标为零的，没有占比和平均")
  void nothingToDivideBy(int number, int step) {
    Figure zero = counted(ReportedCount.rounded(number, step));
    assertThat(RULES.decide(RelationCalculations.SHARE, relation(PART, zero, exact(0))))
        .isInstanceOf(Answer.NotApplicable.class);
    assertThat(RULES.decide(RelationCalculations.MEAN, relation(AVERAGE, zero, exact(1))))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("合计；名单不全的为下限")
  void totals() {
    FigureRelation relation =
        relation(PARTITION, Figure.builder().build(), exact(12), exact(101), exact(23));
    assertThat(fact(RelationCalculations.TOTAL, relation)).isEqualTo(Fact.known(136));
    assertThat(
            fact(
                RelationCalculations.TOTAL,
                relation.withFigures(Listing.partial(relation.figures().items()))))
        .isEqualTo(Fact.atLeast(136));
  }

  @ParameterizedTest(name = "{0}比{1}: {2}")
  @CsvSource({"120, 100, 20%", "100, 100, 0%", "90, 100, -10%", "0, 100, -100%"})
  @DisplayName("增长率为差与上期之比")
  void growth(int later, int earlier, String expected) {
    assertThat(
            fact(
                RelationCalculations.RATE_OF_GROWTH,
                relation(GROWTH, exact(earlier), exact(later))))
        .extracting(each -> each.get().toPercentString())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("比率的变动以百分点计，不是增长率：从50%到60%是10个百分点，不是20%")
  void points() {
    FigureRelation relation = relation(GROWTH, rate("50"), rate("60"));
    assertThat(fact(RelationCalculations.CHANGE_IN_POINTS, relation))
        .isEqualTo(Fact.known(Ratio.percent(10)));
    assertThat(fact(RelationCalculations.RATE_OF_GROWTH, relation).isKnown()).isFalse();
    assertThat(explained(relation, Locale.CHINA)).contains("10.00个百分点");
    assertThat(explained(relation, Locale.ENGLISH)).contains("10.00 points");
    assertThat(
            fact(RelationCalculations.CHANGE_IN_POINTS, relation(GROWTH, rate("60"), rate("47.1"))))
        .isEqualTo(Fact.known(Ratio.of(-129, 1_000)));
  }

  private static String explained(FigureRelation relation, Locale locale) {
    return RULES
        .of(FigureRelation.class)
        .assess(relation)
        .explain(RelationCalculations.CHANGE_IN_POINTS, locale);
  }
}

package org.uniondomain.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.statistics.RelationKind.AVERAGE;
import static org.uniondomain.core.statistics.RelationKind.COVERAGE;
import static org.uniondomain.core.statistics.RelationKind.PART;
import static org.uniondomain.core.statistics.RelationKind.PARTITION;
import static org.uniondomain.rules.statistics.Relations.RULES;
import static org.uniondomain.rules.statistics.Relations.counted;
import static org.uniondomain.rules.statistics.Relations.exact;
import static org.uniondomain.rules.statistics.Relations.in;
import static org.uniondomain.rules.statistics.Relations.over;
import static org.uniondomain.rules.statistics.Relations.relation;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.FigureUnit;
import org.uniondomain.core.statistics.RelationKind;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("本库约定：指标关系，部分、合计、单位、期间和覆盖")
class RelationRulesTest {
  private static final Period UNION_YEAR =
      new Period(LocalDate.of(2012, 10, 1), LocalDate.of(2013, 10, 1));
  private static final Period HALF_YEAR =
      new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 7, 1));

  private static Verdict decide(Requirement<FigureRelation> rule, FigureRelation relation) {
    return RULES.decide(rule, relation);
  }

  private static Verdict.Kind kind(Requirement<FigureRelation> rule, FigureRelation relation) {
    return decide(rule, relation).kind();
  }

  @ParameterizedTest(name = "走访{0}个旗县，共101个: {1}")
  @CsvSource({"78, MET", "100, MET", "101, MET", "102, BREACHED"})
  @DisplayName("走访的旗县不超过名册上的旗县")
  void withinTheRegister(int visited, Verdict.Kind expected) {
    assertThat(kind(RelationRules.WITHIN, relation(PART, exact(101), exact(visited))))
        .isEqualTo(expected);
    assertThat(kind(RelationRules.WITHIN, relation(COVERAGE, exact(101), exact(visited))))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "提出{0}、采纳{1}、实施{2}: {3}")
  @CsvSource({
    "21000, 9000, 4000, MET",
    "21000, 21000, 21000, MET",
    "21000, 21001, 4000, BREACHED",
    "21000, 9000, 9001, BREACHED"
  })
  @DisplayName("合理化建议：提出不少于采纳，采纳不少于实施")
  void raisedAdoptedImplemented(int raised, int adopted, int implemented, Verdict.Kind expected) {
    Verdict.Kind first = kind(RelationRules.WITHIN, relation(PART, exact(raised), exact(adopted)));
    Verdict.Kind second =
        kind(RelationRules.WITHIN, relation(PART, exact(adopted), exact(implemented)));
    assertThat(first == Verdict.Kind.MET ? second : first).isEqualTo(expected);
  }

  @Test
  @DisplayName("慰问困难企业3,294家多于走访企业2,146家：报告而不更正，属数据问题")
  void moreConsoledThanVisited() {
    Verdict.Breached breached =
        (Verdict.Breached) decide(RelationRules.WITHIN, relation(PART, exact(2_146), exact(3_294)));
    assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(breached.margin().orElseThrow().amount()).isEqualTo(1_148);
  }

  @ParameterizedTest(name = "{0}（100）之于{1}: {2}")
  @CsvSource({"4300, 4250, MET", "4300, 4249, BREACHED"})
  @DisplayName("舍入前仍可能成立的，不算不一致")
  void roundingIsAllowedFor(int part, int whole, Verdict.Kind expected) {
    FigureRelation relation =
        relation(PART, exact(whole), counted(ReportedCount.rounded(part, 100)));
    assertThat(kind(RelationRules.WITHIN, relation)).isEqualTo(expected);
  }

  @Test
  @DisplayName("“7万多”没有上端：1.4万多在其中；10万是否在其中不能确定，不是不一致")
  void openNumbers() {
    Figure entrants = counted(ReportedCount.moreThan(70_000));
    assertThat(
            kind(
                RelationRules.WITHIN,
                relation(PART, entrants, counted(ReportedCount.moreThan(14_000)))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(RelationRules.WITHIN, relation(PART, entrants, exact(70_001))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(RelationRules.WITHIN, relation(PART, entrants, exact(70_002))))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "12 + 101 + 23，报告合计{0}（{1}）: {2}")
  @CsvSource({
    "135, 1, BREACHED",
    "136, 1, MET",
    "137, 1, BREACHED",
    "140, 10, MET",
    "150, 10, BREACHED"
  })
  @DisplayName("各项之和与报告的合计相符")
  void sums(int total, int step, Verdict.Kind expected) {
    FigureRelation relation =
        relation(
            PARTITION,
            counted(ReportedCount.rounded(total, step)),
            exact(12),
            exact(101),
            exact(23));
    assertThat(kind(RelationRules.ADDS_UP, relation)).isEqualTo(expected);
  }

  @Test
  @DisplayName("名单不全时，和已超出合计的不符，其余无法确定；未报告合计的无法确定")
  void incompleteSums() {
    FigureRelation partial =
        relation(PARTITION, exact(100)).withFigures(Listing.partial(List.of(exact(60), exact(41))));
    assertThat(kind(RelationRules.ADDS_UP, partial)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            kind(RelationRules.ADDS_UP, partial.withFigures(Listing.partial(List.of(exact(60))))))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            kind(RelationRules.ADDS_UP, relation(PARTITION, Figure.builder().build(), exact(60))))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest
  @EnumSource(RelationKind.class)
  @DisplayName("户与人、人与人次不比较，平均除外")
  void units(RelationKind kind) {
    FigureRelation mixed =
        relation(
            kind,
            in(FigureUnit.PERSONS, exact(180_000)),
            in(FigureUnit.HOUSEHOLDS, exact(135_907)));
    assertThat(kind(RelationRules.SAME_UNIT, mixed))
        .isEqualTo(kind == AVERAGE ? Verdict.Kind.NOT_APPLICABLE : Verdict.Kind.BREACHED);
    FigureRelation open = mixed.withReference(exact(1).withUnit(Fact.unknown()));
    assertThat(kind(RelationRules.SAME_UNIT, open))
        .isEqualTo(kind == AVERAGE ? Verdict.Kind.NOT_APPLICABLE : Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("只知单位是几个之一：都不相同的不一致，可能相同的无法确定，所缺为单位")
  void unitsKnownWithinASet() {
    FigureRelation relation = relation(PART, in(FigureUnit.PERSONS, exact(2)), exact(1));
    Figure other =
        exact(1).withUnit(Fact.oneOf(List.of(FigureUnit.HOUSEHOLDS, FigureUnit.PERSON_TIMES)));
    Figure perhaps =
        exact(1).withUnit(Fact.oneOf(List.of(FigureUnit.PERSONS, FigureUnit.PERSON_TIMES)));

    assertThat(kind(RelationRules.SAME_UNIT, relation.withFigures(Listing.of(other))))
        .isEqualTo(Verdict.Kind.BREACHED);
    Verdict.Undetermined open =
        (Verdict.Undetermined)
            decide(RelationRules.SAME_UNIT, relation.withFigures(Listing.of(perhaps)));
    assertThat(open.missing())
        .singleElement()
        .isInstanceOfSatisfying(
            Missing.OfFact.class,
            missing -> assertThat(missing.description().pointer()).isEqualTo("/figures/0/unit"));
    assertThat(kind(RelationRules.SAME_UNIT, relation.withFigures(Listing.none())))
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"PERSONS, MET", "PERSON_TIMES, BREACHED"})
  @DisplayName("同一职工参加多项竞赛：参加人数只计一次，人次是另一个指标")
  void heads(FigureUnit unit, Verdict.Kind expected) {
    FigureRelation relation =
        relation(PART, in(FigureUnit.PERSONS, exact(100)), in(unit, exact(71)));
    assertThat(kind(RelationRules.SAME_UNIT, relation)).isEqualTo(expected);
  }

  @Test
  @DisplayName("工会统计年度、日历年度、半年截止数不混用；其他期间不论")
  void periods() {
    Figure union = over(UNION_YEAR, exact(1));
    Figure half = over(HALF_YEAR, exact(1));
    Figure year = over(Period.year(2013), exact(1));
    Figure month = over(Period.month(2013, 4), exact(1));

    assertThat(kind(RelationRules.SAME_PERIOD, relation(PART, union, union)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(RelationRules.SAME_PERIOD, relation(PART, union, half)))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(RelationRules.SAME_PERIOD, relation(PART, year, half)))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(RelationRules.SAME_PERIOD, relation(PARTITION, year, year, union)))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(RelationRules.SAME_PERIOD, relation(PART, year, month)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(RelationRules.SAME_PERIOD, relation(PART, year, exact(1))))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("“100多”即已覆盖101个；“99多”无法确定；单位不同的不判断")
  void openCoverage() {
    assertThat(covered(counted(ReportedCount.moreThan(100)))).isEqualTo(Verdict.Kind.MET);
    assertThat(covered(counted(ReportedCount.moreThan(99)))).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(covered(in(FigureUnit.HOUSEHOLDS, exact(101))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  private static Verdict.Kind covered(Figure figure) {
    return kind(RelationRules.COVERED, relation(COVERAGE, exact(101), figure));
  }

  @ParameterizedTest(name = "101个旗县中{0}个有帮扶中心: {1}")
  @CsvSource({"100, BREACHED", "101, MET"})
  @DisplayName("帮扶中心全覆盖，属目标")
  void coverage(int covered, Verdict.Kind expected) {
    Verdict verdict = decide(RelationRules.COVERED, relation(COVERAGE, exact(101), exact(covered)));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.TARGET);
    }
  }

  @Test
  @DisplayName("关系类别未知的，各规则均无法确定")
  void unknownKind() {
    FigureRelation relation = relation(PART, exact(1), exact(2)).withKind(Fact.unknown());
    assertThat(kind(RelationRules.WITHIN, relation)).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(kind(RelationRules.COVERED, relation)).isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}

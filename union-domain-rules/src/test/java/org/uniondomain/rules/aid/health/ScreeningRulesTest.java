package org.uniondomain.rules.aid.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.health.ScreeningCandidate;
import org.uniondomain.core.aid.health.ScreeningOutcome;
import org.uniondomain.core.aid.health.ScreeningProgramme;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("两癌检查：公共项目35至64周岁，工会检查另有年龄；频率、用人单位责任")
class ScreeningRulesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final BoundRulebook NATION = UnionRules.standard().at(Division.NATION, DAY);
  private static final BoundRulebook BAIRIN =
      UnionRules.standard().at(Division.of("150423"), LocalDate.of(2022, 9, 1));

  private static ScreeningCandidate woman(LocalDate born, LocalDate screened) {
    return ScreeningCandidate.builder()
        .bornOn(born)
        .screenedOn(screened)
        .rural(false)
        .urbanLowIncome(false)
        .womanWorker(true)
        .newFormWorker(true)
        .lastScreenedOn(Fact.none())
        .build();
  }

  @ParameterizedTest(name = "生于{0}，2024年6月1日检查：{1}")
  @CsvSource({
    "1989-06-02, TOO_YOUNG",
    "1989-06-01, INCLUDED",
    "1959-06-02, INCLUDED",
    "1959-06-01, TOO_OLD"
  })
  @DisplayName("实例三十六：满三十五周岁当日起，满六十五周岁当日止")
  void ages(LocalDate born, ScreeningOutcome expected) {
    assertThat(NATION.decide(ScreeningRules.PUBLIC, woman(born, DAY)).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "{0}，农村{1}：{2}")
  @CsvSource({
    "2014-12-31, true, INCLUDED",
    "2014-12-31, false, GROUP_NOT_COVERED",
    "2022-01-17, false, GROUP_NOT_COVERED",
    "2022-01-18, false, INCLUDED",
  })
  @DisplayName("2022年1月18日前只限农村妇女")
  void ruralOnly(LocalDate day, boolean rural, ScreeningOutcome expected) {
    ScreeningCandidate woman = woman(LocalDate.of(1972, 3, 1), day).withRural(Fact.known(rural));
    assertThat(NATION.decide(ScreeningRules.PUBLIC, woman).asFact())
        .isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("2013年：年龄范围未经证实，待定")
  void agesOf2013AreUnknown() {
    ScreeningCandidate woman =
        woman(LocalDate.of(1972, 3, 1), LocalDate.of(2013, 5, 1)).withRural(Fact.known(true));
    assertThat(NATION.decide(ScreeningRules.PUBLIC, woman).asFact().isKnown()).isFalse();
  }

  @Test
  @DisplayName("实例三十七：62岁不属巴林右旗工会检查（35至60岁），属公共项目")
  void unionRoundAndPublicProgramme() {
    LocalDate screened = LocalDate.of(2022, 9, 1);
    ScreeningCandidate woman =
        woman(LocalDate.of(1960, 5, 1), screened).withUrbanLowIncome(Fact.known(true));
    assertThat(BAIRIN.decide(ScreeningRules.UNION_ROUND, woman).asFact())
        .isEqualTo(Fact.known(ScreeningOutcome.TOO_OLD));
    assertThat(BAIRIN.decide(ScreeningRules.PUBLIC, woman).asFact())
        .isEqualTo(Fact.known(ScreeningOutcome.INCLUDED));
    ScreeningCandidate sixty = woman.withBornOn(Fact.known(LocalDate.of(1961, 9, 2)));
    assertThat(BAIRIN.decide(ScreeningRules.UNION_ROUND, sixty).asFact())
        .isEqualTo(Fact.known(ScreeningOutcome.INCLUDED));
    assertThat(
            BAIRIN
                .decide(ScreeningRules.UNION_ROUND, sixty.withNewFormWorker(Fact.known(false)))
                .asFact())
        .isEqualTo(Fact.known(ScreeningOutcome.GROUP_NOT_COVERED));
  }

  @Test
  @DisplayName("内蒙古2022年：城镇只限低收入妇女")
  void innerMongolia() {
    ScreeningCandidate woman = woman(LocalDate.of(1980, 5, 1), LocalDate.of(2022, 8, 19));
    assertThat(BAIRIN.decide(ScreeningRules.PUBLIC, woman).asFact())
        .isEqualTo(Fact.known(ScreeningOutcome.GROUP_NOT_COVERED));
    assertThat(
            BAIRIN
                .decide(
                    ScreeningRules.PUBLIC,
                    woman.withScreenedOn(Fact.known(LocalDate.of(2022, 8, 18))))
                .asFact())
        .isEqualTo(Fact.known(ScreeningOutcome.INCLUDED));
    assertThat(
            BAIRIN
                .of(ScreeningCandidate.class)
                .assess(woman)
                .explain(ScreeningRules.PUBLIC, Locale.CHINA))
        .contains("不早于年满35年之日、距出生不满65年");
  }

  @Test
  @DisplayName("湖南：三年一次；从未检查的不问")
  void intervalInHunan() {
    BoundRulebook hunan = UnionRules.standard().at(Regions.HUNAN, DAY);
    ScreeningCandidate woman = woman(LocalDate.of(1980, 5, 1), DAY);
    assertThat(
            hunan
                .decide(
                    ScreeningRules.NEXT,
                    woman.withLastScreenedOn(Fact.known(LocalDate.of(2023, 2, 1))))
                .asFact())
        .isEqualTo(Fact.known(LocalDate.of(2026, 2, 1)));
  }

  @ParameterizedTest(name = "适龄100人，检查{0}人：{1}")
  @CsvSource({"50, BREACHED", "51, MET"})
  @DisplayName("筛查率到2025年底超过百分之五十：目标；此后不问")
  void rate(int screened, Verdict.Kind expected) {
    ScreeningProgramme programme =
        ScreeningProgramme.builder().women(100).screened(screened).build();
    Verdict verdict = NATION.decide(ScreeningProgrammeRules.RATE_REACHED, programme);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached missed) {
      assertThat(missed.consequence()).isEqualTo(Consequence.TARGET);
    }
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2026, 1, 1))
                .decide(ScreeningProgrammeRules.RATE_REACHED, programme)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("妇女权益保障法第三十一条：2023年起用人单位定期安排检查，由人判断")
  void employers() {
    ScreeningProgramme none = ScreeningProgramme.builder().arrangedByEmployer(false).build();
    assertThat(NATION.decide(ScreeningProgrammeRules.EMPLOYER_ARRANGES, none).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2022, 12, 31))
                .decide(ScreeningProgrammeRules.EMPLOYER_ARRANGES, none)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

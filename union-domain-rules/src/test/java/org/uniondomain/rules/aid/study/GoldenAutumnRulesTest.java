package org.uniondomain.rules.aid.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.aid.study.GoldenAutumnOutcome;
import org.uniondomain.core.aid.study.GoldenAutumnStudent;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("金秋助学：资助对象；天门2024年、大连2016年的金额")
class GoldenAutumnRulesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 30);
  private static final Division TIANMEN = Division.of("429006");
  private static final BoundRulebook NATION = UnionRules.standard().at(Division.NATION, DAY);
  private static final BoundRulebook TIANMEN_RULES = UnionRules.standard().at(TIANMEN, DAY);

  private static GoldenAutumnStudent student(SchoolStage stage) {
    return GoldenAutumnStudent.builder()
        .childOfFiledWorker(true)
        .familyInTemporaryHardship(false)
        .stage(stage)
        .fullTimeRegular(true)
        .newlyAdmitted(true)
        .militaryAcademy(false)
        .tuitionFreeTeacherTraining(false)
        .targetedTraining(false)
        .fundedElsewhere(false)
        .appliedOn(LocalDate.of(2024, 8, 25))
        .build();
  }

  private static Fact<GoldenAutumnOutcome> outcome(
      BoundRulebook rules, GoldenAutumnStudent student) {
    return rules.decide(GoldenAutumnRules.ELIGIBILITY, student).asFact();
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "SENIOR_SECONDARY, HELPED",
    "VOCATIONAL_COLLEGE, HELPED",
    "BACHELOR, HELPED",
    "POSTGRADUATE, HELPED",
    "COMPULSORY, STUDY_NOT_COVERED",
    "KINDERGARTEN, STUDY_NOT_COVERED"
  })
  void stages(SchoolStage stage, GoldenAutumnOutcome expected) {
    assertThat(outcome(NATION, student(stage))).isEqualTo(Fact.known(expected));
    assertThat(outcome(TIANMEN_RULES, student(stage))).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("实例四十：考入军事院校，天门不予资助；免费师范、定向、已获资助亦然；全国规定未提")
  void schoolsLeftOut() {
    GoldenAutumnStudent cadet = student(SchoolStage.BACHELOR).withMilitaryAcademy(Fact.known(true));
    assertThat(outcome(TIANMEN_RULES, cadet))
        .isEqualTo(Fact.known(GoldenAutumnOutcome.SCHOOL_EXCLUDED));
    assertThat(outcome(NATION, cadet)).isEqualTo(Fact.known(GoldenAutumnOutcome.HELPED));
    assertThat(TIANMEN_RULES.decide(GoldenAutumnRules.TIANMEN_AMOUNT, cadet).asFact().isKnown())
        .isFalse();
    GoldenAutumnStudent funded =
        student(SchoolStage.BACHELOR).withFundedElsewhere(Fact.known(true));
    assertThat(outcome(TIANMEN_RULES, funded))
        .isEqualTo(Fact.known(GoldenAutumnOutcome.FUNDED_ELSEWHERE));
  }

  @ParameterizedTest(name = "{0}申请：{1}")
  @CsvSource({
    "2024-06-30, OUTSIDE_CAMPAIGN",
    "2024-07-01, HELPED",
    "2024-09-30, HELPED",
    "2024-10-01, OUTSIDE_CAMPAIGN"
  })
  @DisplayName("天门：七月至九月申请")
  void campaign(LocalDate applied, GoldenAutumnOutcome expected) {
    GoldenAutumnStudent student = student(SchoolStage.BACHELOR).withAppliedOn(Fact.known(applied));
    assertThat(outcome(TIANMEN_RULES, student)).isEqualTo(Fact.known(expected));
  }

  @ParameterizedTest(name = "在档{0} {1}：{2}元")
  @CsvSource({
    "true, BACHELOR, 5000",
    "true, SENIOR_SECONDARY, 3000",
    "false, VOCATIONAL_COLLEGE, 4000",
    "false, SENIOR_SECONDARY, 2000"
  })
  @DisplayName("天门：金额；未建档的限临时困难家庭")
  void amountsInTianmen(boolean filed, SchoolStage stage, String yuan) {
    GoldenAutumnStudent student =
        student(stage)
            .withChildOfFiledWorker(Fact.known(filed))
            .withFamilyInTemporaryHardship(Fact.known(!filed));
    assertThat(TIANMEN_RULES.decide(GoldenAutumnRules.TIANMEN_AMOUNT, student).asFact())
        .isEqualTo(Fact.known(Money.yuan(yuan)));
    if (!filed) {
      assertThat(outcome(NATION, student))
          .isEqualTo(Fact.known(GoldenAutumnOutcome.FAMILY_NOT_COVERED));
    }
  }

  @ParameterizedTest(name = "新录取{0} {1}：{2}元")
  @CsvSource({
    "true, BACHELOR, 5000",
    "true, VOCATIONAL_COLLEGE, 4000",
    "false, BACHELOR, 3000",
    "false, VOCATIONAL_COLLEGE, 2000"
  })
  @DisplayName("大连：金额；2016年之后提示未经核对")
  void amountsInDalian(boolean admitted, SchoolStage stage, String yuan) {
    BoundRulebook dalian = UnionRules.standard().at(Division.of("210200"), DAY);
    Answer<Money> answer =
        dalian.decide(
            GoldenAutumnRules.DALIAN_AMOUNT,
            student(stage).withNewlyAdmitted(Fact.known(admitted)));
    assertThat(answer.asFact()).isEqualTo(Fact.known(Money.yuan(yuan)));
    assertThat(answer.notices()).anyMatch(notice -> notice.kind() == NoticeKind.PAST_REVIEW);
  }

  @Test
  @DisplayName("子女关系不详：指明缺失；阶段不详而两种都属范围：已定")
  void unknowns() {
    GoldenAutumnStudent open = student(SchoolStage.BACHELOR).withChildOfFiledWorker(Fact.unknown());
    assertThat(outcome(NATION, open).isKnown()).isFalse();
    GoldenAutumnStudent either =
        student(SchoolStage.BACHELOR)
            .withStage(Fact.oneOf(List.of(SchoolStage.BACHELOR, SchoolStage.SENIOR_SECONDARY)));
    assertThat(outcome(NATION, either)).isEqualTo(Fact.known(GoldenAutumnOutcome.HELPED));
  }
}

package org.uniondomain.rules.region.shanghai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.region.shanghai.ShanghaiWorkersCongress.EXTENSION;
import static org.uniondomain.rules.region.shanghai.ShanghaiWorkersCongress.NUMBER;
import static org.uniondomain.rules.region.shanghai.ShanghaiWorkersCongress.TERM;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.assembly.CongressRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("上海市职工代表大会条例")
class ShanghaiWorkersCongressTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.SHANGHAI, LocalDate.of(2026, 6, 30));

  private static WorkersCongress congress(int workers, int delegates) {
    return WorkersCongress.builder()
        .nature(UnitNature.OTHER)
        .form(AssemblyForm.WORKERS_CONGRESS)
        .workers(workers)
        .delegates(delegates)
        .build();
  }

  @ParameterizedTest(name = "职工{0}人：至少{1}名代表")
  @CsvSource({
    "20, 30",
    "99, 30",
    "100, 30",
    "199, 30",
    "200, 35",
    "299, 35",
    "300, 40",
    "1000, 75",
    "2999, 170",
    "3000, 175",
    "3001, 175",
    "50000, 175"
  })
  @DisplayName("第二十一条：一百人三十名，每满一百人增加五名，三千人以上一百七十五名")
  void numberOfDelegates(int workers, int least) {
    assertThat(RULES.decide(NUMBER, congress(workers, least)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(NUMBER, congress(workers, least - 1)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("案例36：100人应设职工代表大会，至少30名代表；99人可开职工大会")
  void theWorkedCase() {
    WorkersCongress meeting = congress(100, 0).withForm(Fact.known(AssemblyForm.GENERAL_MEETING));
    assertThat(RULES.decide(CongressRules.COLLECTIVE_FORM, meeting).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            RULES.decide(CongressRules.COLLECTIVE_FORM, meeting.withWorkers(Fact.known(99))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(NUMBER, meeting).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("人数不足的说明：写明起点、每百人的增加数和所差人数，并提示取整的约定")
  void theExplanation() {
    String text =
        RULES.of(WorkersCongress.class).assess(congress(250, 34)).explain(NUMBER, Locale.CHINA);
    assertThat(text).contains("30", "5%", "3000", "175", "用到本库约定");
  }

  @Test
  @DisplayName("职工人数只知范围：两端要求相同则定案")
  void aRangeOfWorkers() {
    assertThat(RULES.decide(NUMBER, congress(200, 35).withWorkers(Fact.between(200, 299))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(NUMBER, congress(200, 35).withWorkers(Fact.between(200, 300))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "任期{0}年：{1}")
  @CsvSource({"2, BREACHED", "3, MET", "4, MET", "5, MET", "6, BREACHED"})
  @DisplayName("第二十二条：任期三年至五年")
  void term(int years, Verdict.Kind expected) {
    assertThat(RULES.decide(TERM, congress(100, 30).withTermYears(Fact.known(years))).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "延长{0}个月：{1}")
  @CsvSource({"0, MET", "12, MET", "13, BREACHED"})
  @DisplayName("第二十二条：延长不超过一年")
  void extension(int months, Verdict.Kind expected) {
    assertThat(
            RULES
                .decide(EXTENSION, congress(100, 30).withExtensionMonths(Fact.known(months)))
                .kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("2011年5月1日起施行；2017年修正前的条文为推断，答案注明")
  void dates() {
    WorkersCongress few = congress(100, 29);
    assertThat(
            UnionRules.standard()
                .at(Regions.SHANGHAI, LocalDate.of(2011, 4, 30))
                .decide(NUMBER, few)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Verdict first =
        UnionRules.standard().at(Regions.SHANGHAI, LocalDate.of(2011, 5, 1)).decide(NUMBER, few);
    assertThat(first.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(first.notices()).anyMatch(n -> n.kind() == NoticeKind.CERTAINTY);
    assertThat(RULES.decide(NUMBER, few).notices())
        .noneMatch(n -> n.kind() == NoticeKind.CERTAINTY);
  }
}

package org.uniondomain.rules.hardship.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.hardship.file.FileProcedureRules.HOME_VISIT;
import static org.uniondomain.rules.hardship.file.FileProcedureRules.MANDATE;
import static org.uniondomain.rules.hardship.file.FileProcedureRules.NO_OBJECTION;
import static org.uniondomain.rules.hardship.file.FileProcedureRules.PUBLICITY;
import static org.uniondomain.rules.hardship.file.FileProcedureRules.PUBLICITY_END;
import static org.uniondomain.rules.hardship.file.FileProcedureRules.STEPS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("困难职工建档程序")
class FileProcedureRulesTest {
  private static final LocalDate STARTED = LocalDate.of(2024, 9, 26);
  private static final HardshipFile FILE =
      HardshipFile.builder()
          .firstApplication(true)
          .applied(LocalDate.of(2024, 9, 10))
          .mandateSigned(LocalDate.of(2024, 9, 10))
          .checkRequested(LocalDate.of(2024, 9, 11))
          .homeVisited(LocalDate.of(2024, 9, 18))
          .publicityStarted(STARTED)
          .publicityEnded(LocalDate.of(2024, 10, 9))
          .objectionOutstanding(false)
          .reviewed(LocalDate.of(2024, 10, 12))
          .filed(LocalDate.of(2024, 10, 15))
          .build();

  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(InnerMongolia.HOHHOT, day, day);
  }

  private static Verdict verdict(Requirement<HardshipFile> rule, HardshipFile file) {
    return at(LocalDate.of(2024, 12, 31)).decide(rule, file);
  }

  @ParameterizedTest(name = "公示至{0}：{1}")
  @CsvSource({"2024-10-03, false", "2024-10-08, false", "2024-10-09, true", "2024-10-10, true"})
  @DisplayName("案例二十二：国庆调休，五个工作日最早至2024年10月9日")
  void publicityOnTheWorkCalendar(LocalDate ended, boolean met) {
    assertThat(at(STARTED).decide(PUBLICITY_END, FILE).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2024, 10, 9)));
    Verdict verdict = verdict(PUBLICITY, FILE.withPublicityEnded(Fact.known(ended)));
    assertThat(verdict instanceof Verdict.Met).isEqualTo(met);
    if (!met) {
      assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    }
    assertThat(verdict.notices()).anyMatch(notice -> notice.kind() == NoticeKind.CERTAINTY);
  }

  @Test
  @DisplayName("公示未结束：尚待；建档早于公示结束：不符合")
  void notYetEnded() {
    HardshipFile running =
        FILE.withPublicityEnded(Fact.none()).withReviewed(Fact.none()).withFiled(Fact.none());
    assertThat(at(LocalDate.of(2024, 9, 30)).decide(PUBLICITY, running))
        .isInstanceOf(Verdict.Pending.class);
    assertThat(verdict(PUBLICITY, FILE.withFiled(Fact.known(LocalDate.of(2024, 10, 8)))))
        .isInstanceOf(Verdict.Breached.class);
  }

  @Test
  @DisplayName("公示期2016年至2019年未经核实：无法确定")
  void theTermBeforeItWasRestatedIsNotKnown() {
    assertThat(at(LocalDate.of(2019, 12, 10)).decide(PUBLICITY_END, FILE))
        .isInstanceOf(Answer.Undetermined.class);
    assertThat(at(LocalDate.of(2015, 12, 31)).decide(PUBLICITY_END, FILE))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("各步骤依次进行，同日可以")
  void theStepsFollowOneAnother() {
    assertThat(verdict(STEPS, FILE)).isInstanceOf(Verdict.Met.class);
    assertThat(verdict(STEPS, FILE.withReviewed(Fact.known(LocalDate.of(2024, 10, 9)))))
        .isInstanceOf(Verdict.Met.class);
    assertThat(verdict(STEPS, FILE.withReviewed(Fact.known(LocalDate.of(2024, 10, 8)))))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(verdict(STEPS, FILE.withHomeVisited(Fact.known(LocalDate.of(2024, 9, 9)))))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(verdict(STEPS, FILE.withFiled(Fact.unknown())))
        .isInstanceOf(Verdict.Undetermined.class);
  }

  @Test
  @DisplayName("首次申请而未入户即建档：不符合；非首次不适用")
  void firstApplicantsAreVisited() {
    HardshipFile unvisited = FILE.withHomeVisited(Fact.none());
    assertThat(verdict(HOME_VISIT, FILE)).isInstanceOf(Verdict.Met.class);
    assertThat(verdict(HOME_VISIT, unvisited)).isInstanceOf(Verdict.Breached.class);
    assertThat(verdict(HOME_VISIT, unvisited.withFirstApplication(Fact.known(false))))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  @DisplayName("有未了结异议而建档：不符合；尚未建档不适用")
  void objections() {
    HardshipFile contested = FILE.withObjectionOutstanding(Fact.known(true));
    assertThat(verdict(NO_OBJECTION, FILE)).isInstanceOf(Verdict.Met.class);
    assertThat(verdict(NO_OBJECTION, contested)).isInstanceOf(Verdict.Breached.class);
    assertThat(verdict(NO_OBJECTION, contested.withFiled(Fact.none())))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  @DisplayName("社会救助暂行办法第五十八条：先授权后核对，同日可以")
  void theMandateComesFirst() {
    assertThat(verdict(MANDATE, FILE)).isInstanceOf(Verdict.Met.class);
    HardshipFile late = FILE.withMandateSigned(Fact.known(LocalDate.of(2024, 9, 12)));
    assertThat(((Verdict.Breached) verdict(MANDATE, late)).consequence())
        .isEqualTo(Consequence.MUST_CORRECT);
    assertThat(verdict(MANDATE, FILE.withMandateSigned(Fact.known(LocalDate.of(2024, 9, 11)))))
        .isInstanceOf(Verdict.Met.class);
    assertThat(verdict(MANDATE, FILE.withMandateSigned(Fact.none())))
        .isInstanceOf(Verdict.Breached.class);
    HardshipFile early =
        FILE.withCheckRequested(Fact.known(LocalDate.of(2014, 4, 29)))
            .withMandateSigned(Fact.known(LocalDate.of(2014, 4, 30)));
    assertThat(at(LocalDate.of(2014, 5, 1)).decide(MANDATE, early))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(at(LocalDate.of(2014, 4, 30)).decide(MANDATE, late))
        .isInstanceOf(Verdict.NotApplicable.class);
  }
}

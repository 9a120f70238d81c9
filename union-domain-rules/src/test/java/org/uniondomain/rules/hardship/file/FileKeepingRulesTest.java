package org.uniondomain.rules.hardship.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.hardship.file.FileKeepingRules.GRADUAL_WITHDRAWAL_END;
import static org.uniondomain.rules.hardship.file.FileKeepingRules.HANDED_ON;
import static org.uniondomain.rules.hardship.file.FileKeepingRules.KEPT;
import static org.uniondomain.rules.hardship.file.FileKeepingRules.ONE_FILE;
import static org.uniondomain.rules.hardship.file.FileKeepingRules.REAPPLICATION;
import static org.uniondomain.rules.hardship.file.FileKeepingRules.SYNCHRONISATION;
import static org.uniondomain.rules.hardship.file.FileKeepingRules.VERIFICATION;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.file.HardshipFile;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.Conventions;

@DisplayName("困难职工档案管理办法（2016）第十三至十五条：核查、同步、保存")
class FileKeepingRulesTest {
  private static final HardshipFile FILE =
      HardshipFile.builder()
          .activeFiles(1)
          .filed(LocalDate.of(2023, 6, 30))
          .lastVerified(LocalDate.of(2023, 6, 30))
          .nextVerified(LocalDate.of(2024, 6, 30))
          .reapplied(Fact.none())
          .changed(LocalDate.of(2024, 3, 1))
          .synchronised(LocalDate.of(2024, 4, 15))
          .withdrawn(Fact.none())
          .destroyed(Fact.none())
          .build();

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day, day);
  }

  private static Verdict on(LocalDate day, Requirement<HardshipFile> rule, HardshipFile file) {
    return at("000000", day).decide(rule, file);
  }

  private static Verdict verdict(Requirement<HardshipFile> rule, HardshipFile file) {
    return on(LocalDate.of(2024, 12, 31), rule, file);
  }

  @ParameterizedTest(name = "在档{0}份：{1}")
  @CsvSource({"0, true", "1, true", "2, false"})
  @DisplayName("一户一档")
  void oneFile(int files, boolean met) {
    assertThat(verdict(ONE_FILE, FILE.withActiveFiles(Fact.known(files))) instanceof Verdict.Met)
        .isEqualTo(met);
  }

  @ParameterizedTest(name = "核查日{0}：{1}")
  @CsvSource({"2024-06-29, true", "2024-06-30, true", "2024-07-01, false"})
  @DisplayName("每十二个月至少核查一次")
  void yearly(LocalDate verified, boolean met) {
    assertThat(
            verdict(VERIFICATION, FILE.withNextVerified(Fact.known(verified)))
                instanceof Verdict.Met)
        .isEqualTo(met);
  }

  @Test
  @DisplayName("尚未核查：期内尚待，期满不符合；已撤档不适用")
  void notYetVerified() {
    HardshipFile open = FILE.withNextVerified(Fact.none());
    assertThat(on(LocalDate.of(2024, 6, 30), VERIFICATION, open))
        .isInstanceOfSatisfying(
            Verdict.Pending.class,
            pending -> assertThat(pending.lastDay()).contains(LocalDate.of(2024, 6, 30)));
    assertThat(on(LocalDate.of(2024, 7, 1), VERIFICATION, open))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(verdict(VERIFICATION, open.withWithdrawn(Fact.known(LocalDate.of(2024, 1, 2)))))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(on(LocalDate.of(2016, 6, 1), VERIFICATION, FILE))
        .isInstanceOf(Verdict.Undetermined.class);
  }

  @ParameterizedTest(name = "同步日{0}：{1}")
  @CsvSource({"2024-04-15, true", "2024-04-16, false"})
  @DisplayName("变动后三十个工作日内同步（清明调休）")
  void withinThirtyWorkingDays(LocalDate synchronised, boolean met) {
    assertThat(
            verdict(SYNCHRONISATION, FILE.withSynchronised(Fact.known(synchronised)))
                instanceof Verdict.Met)
        .isEqualTo(met);
    assertThat(verdict(SYNCHRONISATION, FILE.withChanged(Fact.none())))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @ParameterizedTest(name = "销毁日{0}：{1}")
  @CsvSource({"2027-01-14, false", "2027-01-15, true"})
  @DisplayName("撤档后保存十年")
  void keptForTenYears(LocalDate destroyed, boolean met) {
    HardshipFile file =
        FILE.withWithdrawn(Fact.known(LocalDate.of(2017, 1, 15)))
            .withDestroyed(Fact.known(destroyed));
    assertThat(on(LocalDate.of(2027, 2, 1), KEPT, file) instanceof Verdict.Met).isEqualTo(met);
    assertThat(verdict(KEPT, FILE)).isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  @DisplayName("第十五条：原单位撤销的，移交或代管")
  void handedOnWhenTheUnitIsDissolved() {
    HardshipFile orphan =
        FILE.withUnitDissolved(Fact.known(true)).withHandedOver(Fact.known(false));
    assertThat(verdict(HANDED_ON, orphan)).isInstanceOf(Verdict.Breached.class);
    assertThat(verdict(HANDED_ON, orphan.withHandedOver(Fact.known(true))))
        .isInstanceOf(Verdict.Met.class);
    assertThat(verdict(HANDED_ON, orphan.withUnitDissolved(Fact.known(false))))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(verdict(HANDED_ON, FILE)).isInstanceOf(Verdict.Undetermined.class);
  }

  @Test
  @DisplayName("乳山：在档满一年须重新申请；他处不适用")
  void rushanAsksToApplyAnew() {
    HardshipFile filed = FILE.withFiled(Fact.known(LocalDate.of(2024, 5, 1)));
    assertThat(at("371083", LocalDate.of(2025, 5, 1)).decide(REAPPLICATION, filed))
        .isInstanceOf(Verdict.Pending.class);
    assertThat(at("371083", LocalDate.of(2025, 5, 2)).decide(REAPPLICATION, filed))
        .isInstanceOf(Verdict.Breached.class);
    assertThat(verdict(REAPPLICATION, filed)).isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  @DisplayName("渐退期长度未见：无法确定；用户可补入")
  void theLengthOfGradualWithdrawalIsTheUsers() {
    HardshipFile left = FILE.withWithdrawn(Fact.known(LocalDate.of(2024, 1, 31)));
    LocalDate day = LocalDate.of(2024, 12, 31);
    assertThat(at("000000", day).decide(GRADUAL_WITHDRAWAL_END, left))
        .isInstanceOf(Answer.Undetermined.class);
    Overlay own =
        Overlay.of(Division.of("150100"))
            .replaces(
                FileKeepingRules.GRADUAL_WITHDRAWAL,
                term ->
                    term.since(
                        day,
                        Term.months(6),
                        Conventions.LIBRARY_CONVENTIONS.cited(),
                        Certainty.CONVENTION));
    assertThat(
            UnionRules.standard()
                .with(own)
                .at(Division.of("150100"), day, day)
                .decide(GRADUAL_WITHDRAWAL_END, left)
                .asFact())
        .isEqualTo(Fact.known(LocalDate.of(2024, 7, 31)));
  }
}

package org.uniondomain.rules.hardship.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureRules.APPLIED_DIRECTLY;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureRules.BANNER_DECIDES;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureRules.PUBLICITY;
import static org.uniondomain.rules.hardship.allowance.AllowanceProcedureRules.TWO_ROUNDS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("低保审核程序：公示七日；内蒙古2011年两榜公示，2013年两级审批")
class AllowanceProcedureRulesTest {
  private static final String HOHHOT = "150100";

  private static final MinimumLivingCase CASE =
      MinimumLivingCase.builder()
          .applied(LocalDate.of(2024, 3, 1))
          .noticeStarted(LocalDate.of(2024, 3, 5))
          .noticeEnded(LocalDate.of(2024, 3, 12))
          .sentUp(LocalDate.of(2024, 3, 12))
          .decided(LocalDate.of(2024, 3, 20))
          .refused(false)
          .secondNoticeStarted(LocalDate.of(2024, 3, 20))
          .appliedToTownship(true)
          .decidedByBanner(true)
          .build();

  private static Verdict at(
      String place, LocalDate day, Requirement<MinimumLivingCase> rule, MinimumLivingCase it) {
    return UnionRules.standard().at(Division.of(place), day, day).decide(rule, it);
  }

  private static Verdict inHohhot(Requirement<MinimumLivingCase> rule, MinimumLivingCase it) {
    return at(HOHHOT, LocalDate.of(2024, 6, 30), rule, it);
  }

  @ParameterizedTest(name = "{0}起{1}止，{2}：{3}")
  @CsvSource({
    "2024-03-05, 2024-03-11, 000000, BREACHED",
    "2024-03-05, 2024-03-12, 000000, MET",
    "2024-03-05, 2024-03-13, 500000, MET",
    "2024-03-05, 2024-03-11, 500000, BREACHED"
  })
  @DisplayName("公示满七日，首日不计")
  void sevenDays(LocalDate from, LocalDate to, String place, Verdict.Kind expected) {
    MinimumLivingCase it = CASE.withNoticeStarted(Fact.known(from)).withNoticeEnded(Fact.known(to));
    Verdict verdict = at(place, LocalDate.of(2024, 6, 30), PUBLICITY, it);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @Test
  @DisplayName("尚在公示：待；起始日不详：未定；全国2021年以前、重庆2016年以前不适用")
  void stillPublic() {
    MinimumLivingCase open = CASE.withNoticeEnded(Fact.none());
    assertThat(at("000000", LocalDate.of(2024, 3, 8), PUBLICITY, open))
        .isNotInstanceOf(Verdict.Breached.class);
    assertThat(inHohhot(PUBLICITY, CASE.withNoticeStarted(Fact.unknown())))
        .isInstanceOf(Verdict.Undetermined.class);
    assertThat(at("000000", LocalDate.of(2021, 6, 10), PUBLICITY, CASE))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(at("500000", LocalDate.of(2016, 5, 1), PUBLICITY, CASE).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(at("500000", LocalDate.of(2016, 4, 30), PUBLICITY, CASE))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @ParameterizedTest(name = "上报{0}，审批后公示{1}：{2}")
  @CsvSource({
    "2024-03-11, 2024-03-20, BREACHED",
    "2024-03-12, 2024-03-20, MET",
    "2024-03-12, 2024-03-19, BREACHED",
    "2024-03-13, 2024-03-21, MET"
  })
  @DisplayName("内蒙古：上报前一榜，审批后一榜")
  void twoRounds(LocalDate sentUp, LocalDate second, Verdict.Kind expected) {
    MinimumLivingCase it =
        CASE.withSentUp(Fact.known(sentUp)).withSecondNoticeStarted(Fact.known(second));
    assertThat(inHohhot(TWO_ROUNDS, it).kind()).isEqualTo(expected);
    assertThat(inHohhot(TWO_ROUNDS, it.withRefused(Fact.known(true))))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(at("000000", LocalDate.of(2024, 6, 30), TWO_ROUNDS, it))
        .isInstanceOf(Verdict.NotApplicable.class);
  }

  @Test
  @DisplayName("内蒙古2013年9月起：直接向苏木乡镇申请，旗县审批")
  void twoLevels() {
    assertThat(inHohhot(APPLIED_DIRECTLY, CASE).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(inHohhot(APPLIED_DIRECTLY, CASE.withAppliedToTownship(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(inHohhot(BANNER_DECIDES, CASE.withDecidedByBanner(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(inHohhot(BANNER_DECIDES, CASE.withDecidedByBanner(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(inHohhot(BANNER_DECIDES, CASE.withDecided(Fact.none())))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(at(HOHHOT, LocalDate.of(2013, 9, 2), APPLIED_DIRECTLY, CASE))
        .isInstanceOf(Verdict.NotApplicable.class);
    assertThat(at(HOHHOT, LocalDate.of(2013, 9, 3), APPLIED_DIRECTLY, CASE).kind())
        .isEqualTo(Verdict.Kind.MET);
  }
}

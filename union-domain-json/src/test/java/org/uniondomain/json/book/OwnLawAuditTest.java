package org.uniondomain.json.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.rules.audit.CoverageAudit;
import org.uniondomain.rules.audit.OverlayAudit;
import org.uniondomain.rules.audit.ReferenceAudit;
import org.uniondomain.rules.audit.VacuityAudit;
import org.uniondomain.rules.audit.WholenessAudit;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.hardship.HardshipRules;
import org.uniondomain.rules.hardship.economy.ExpenditureRules;

@DisplayName("自有规定与库内规定受同样的审查")
class OwnLawAuditTest {
  private static final Rulebook BOOK =
      Rulebook.named("city").with(HardshipRules.RULES).with(ExpenditureRules.RULES);

  private static Rulebook with(String document) {
    return OwnLawReader.of(BOOK).read(document).orThrow().in(BOOK);
  }

  @Test
  @DisplayName("指南中的规定经得起全部审查")
  void the_profile_of_the_guide_passes() {
    Rulebook book = with(Documents.ofGuide(0));

    assertThat(CoverageAudit.of(book)).isEmpty();
    assertThat(OverlayAudit.of(book)).isEmpty();
    assertThat(ReferenceAudit.of(book)).isEmpty();
    assertThat(VacuityAudit.of(book)).isEmpty();
    assertThat(WholenessAudit.of(book)).isEmpty();
  }

  private static String bar(String cases) {
    return """
    {"format": "own-law/1", "place": "130500", "certainty": "text", "citation": "XT-HW-2021",
     "replaces": [{"rule": "hardship.exclusion.vehicle", "by": {"id": "own.v",
       "modality": "shall", "words": "不得", "otherwise": "nothing", "cases": [CASES]}}]}
    """
        .replace("CASES", cases);
  }

  @Test
  @DisplayName("被前面的情形遮住的情形")
  void a_case_that_never_decides_is_found() {
    Rulebook book =
        with(
            bar(
                """
                {"outcome": "deepTier", "when": "hardship-household.uses-vehicle"},
                {"outcome": "everyTier", "when": {"all":
                  ["hardship-household.uses-vehicle", "hardship-household.owns-vehicle"]}}
                """));
    assertThat(CoverageAudit.of(book)).anyMatch(each -> each.id().equals("own.v"));
  }

  @Test
  @DisplayName("应恰有一项而有空缺的情形")
  void a_gap_is_found() {
    Rulebook book =
        with(
            bar("{\"outcome\": \"deepTier\", \"when\": \"hardship-household.uses-vehicle\"}")
                .replace("\"otherwise\": \"nothing\"", "\"exactlyOne\": true"));
    assertThat(CoverageAudit.of(book)).anyMatch(each -> each.id().equals("own.v"));
  }
}

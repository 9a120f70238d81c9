package org.uniondomain.rules.bargaining.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.performance.LabourMatter.CONDITIONS;
import static org.uniondomain.core.bargaining.performance.LabourMatter.PAY;
import static org.uniondomain.rules.bargaining.performance.GoverningTextRules.GOVERNING;
import static org.uniondomain.rules.bargaining.performance.GoverningTextRules.OVER_INTERNAL_RULES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.performance.GoverningText;
import org.uniondomain.core.bargaining.performance.LabourMatter;
import org.uniondomain.core.bargaining.performance.StandardQuestion;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动合同法第十一条、第十八条：约定不明时适用的标准")
class GoverningTextRulesTest {
  private static BoundRulebook on(String day) {
    return UnionRules.standard().at(Division.NATION, LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0}，书面{1}，明确{2}，重新协商{3}，集体合同{4}：{5}")
  @CsvSource({
    "PAY, true, true, false, true, AGREED_TERM",
    "PAY, true, false, true, true, RENEGOTIATED_TERM",
    "PAY, true, false, false, true, COLLECTIVE_CONTRACT",
    "PAY, true, false, false, false, EQUAL_PAY",
    "CONDITIONS, true, false, false, true, COLLECTIVE_CONTRACT",
    "CONDITIONS, true, false, false, false, STATE_RULES",
    "PAY, false, false, false, true, COLLECTIVE_CONTRACT",
    "PAY, false, false, false, false, EQUAL_PAY"
  })
  void governing(
      LabourMatter matter,
      boolean written,
      boolean clear,
      boolean renegotiated,
      boolean collective,
      GoverningText expected) {
    StandardQuestion question =
        StandardQuestion.builder()
            .matter(matter)
            .writtenContract(written)
            .clearTerm(clear)
            .renegotiated(renegotiated)
            .collectiveTerm(collective)
            .build();
    assertThat(on("2013-06-30").decide(GOVERNING, question).asFact())
        .isEqualTo(Fact.known(expected));
    assertThat(on("2007-12-31").decide(GOVERNING, question))
        .isInstanceOf(Answer.NotApplicable.class);
  }

  @Test
  @DisplayName("没有书面劳动合同的，条文不规定劳动条件；集体合同有无规定不明的，结果未定")
  void open() {
    StandardQuestion conditions =
        StandardQuestion.builder()
            .matter(CONDITIONS)
            .writtenContract(false)
            .clearTerm(false)
            .renegotiated(false)
            .collectiveTerm(true)
            .build();
    assertThat(on("2013-06-30").decide(GOVERNING, conditions)).isNotInstanceOf(Answer.Known.class);
    StandardQuestion untold =
        conditions.withMatter(Fact.known(PAY)).withCollectiveTerm(Fact.unknown());
    assertThat(on("2013-06-30").decide(GOVERNING, untold).asFact())
        .isEqualTo(Fact.oneOf(List.of(GoverningText.COLLECTIVE_CONTRACT, GoverningText.EQUAL_PAY)));
  }

  @Test
  @DisplayName("审理劳动争议解释（一）第五十条：规章制度与合同不一致，劳动者请求的，合同优先")
  void overInternalRules() {
    StandardQuestion question =
        StandardQuestion.builder()
            .rulesDiffer(true)
            .contractInvoked(true)
            .contractPrevailed(false)
            .build();
    assertThat(on("2021-01-01").decide(OVER_INTERNAL_RULES, question).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            on("2021-01-01")
                .decide(OVER_INTERNAL_RULES, question.withContractPrevailed(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            on("2021-01-01")
                .decide(OVER_INTERNAL_RULES, question.withContractInvoked(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(on("2020-12-31").decide(OVER_INTERNAL_RULES, question).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

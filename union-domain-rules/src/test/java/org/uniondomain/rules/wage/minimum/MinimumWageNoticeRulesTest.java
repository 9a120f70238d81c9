package org.uniondomain.rules.wage.minimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.minimum.MinimumWageNoticeRules.ADJUSTED;
import static org.uniondomain.rules.wage.minimum.MinimumWageNoticeRules.LAST_DAY;
import static org.uniondomain.rules.wage.minimum.MinimumWageNoticeRules.POSTED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.minimum.MinimumWageNotice;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("最低工资规定第十条、第十一条：公示和调整")
class MinimumWageNoticeRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 3), LocalDate.of(2014, 6, 3));

  @ParameterizedTest(name = "2013-06-03发布，{0}公示：{1}")
  @CsvSource({"2013-06-12, MET", "2013-06-13, MET", "2013-06-14, BREACHED"})
  void posted(LocalDate posted, Verdict.Kind expected) {
    MinimumWageNotice notice =
        MinimumWageNotice.builder().publishedOn(LocalDate.of(2013, 6, 3)).postedOn(posted).build();
    assertThat(RULES.decide(POSTED, notice).kind()).isEqualTo(expected);
    assertThat(RULES.decide(LAST_DAY, notice).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2013, 6, 13)));
  }

  @ParameterizedTest(name = "上次{0}，本次2013-06-03：{1}")
  @CsvSource({"2011-06-02, BREACHED", "2011-06-03, MET", "2011-06-04, MET"})
  void adjusted(LocalDate former, Verdict.Kind expected) {
    MinimumWageNotice notice =
        MinimumWageNotice.builder().publishedOn(LocalDate.of(2013, 6, 3)).formerOn(former).build();
    assertThat(RULES.decide(ADJUSTED, notice).kind()).isEqualTo(expected);
  }
}

package org.uniondomain.rules.bargaining.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.dispute.LabourInspectionRules.IN_TIME;
import static org.uniondomain.rules.bargaining.dispute.LabourInspectionRules.LAST_DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.dispute.LabourInspection;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("劳动保障监察条例第二十条：违法行为两年内未被发现、举报、投诉的，不再查处")
class LabourInspectionRulesTest {
  private static final LocalDate CEASED = LocalDate.of(2013, 3, 1);

  @ParameterizedTest(name = "终了于2013-03-01，{0}发现：{1}")
  @CsvSource({"2015-02-28, MET", "2015-03-01, MET", "2015-03-02, BREACHED"})
  void period(LocalDate discovered, Verdict.Kind expected) {
    BoundRulebook rules =
        UnionRules.standard().at(Division.NATION, CEASED, LocalDate.of(2016, 1, 4));
    LabourInspection inspection =
        LabourInspection.builder().ceasedOn(CEASED).discoveredOn(discovered).build();
    assertThat(rules.decide(IN_TIME, inspection).kind()).isEqualTo(expected);
    assertThat(rules.decide(LAST_DAY, inspection).asFact())
        .isEqualTo(Fact.known(LocalDate.of(2015, 3, 1)));
  }

  @Test
  @DisplayName("条例施行前没有这一期限；尚未发现且期限未满的，等待")
  void before() {
    LabourInspection open =
        LabourInspection.builder().ceasedOn(CEASED).discoveredOn(Fact.none()).build();
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2004, 11, 30))
                .decide(IN_TIME, open)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, CEASED, LocalDate.of(2014, 1, 1))
                .decide(IN_TIME, open)
                .kind())
        .isEqualTo(Verdict.Kind.PENDING);
  }
}

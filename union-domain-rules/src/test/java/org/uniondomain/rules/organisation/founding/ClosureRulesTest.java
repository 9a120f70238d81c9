package org.uniondomain.rules.organisation.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.founding.ClosureRules.APPROVAL;
import static org.uniondomain.rules.organisation.founding.ClosureRules.ENDS_WITH_EMPLOYER;
import static org.uniondomain.rules.organisation.founding.ClosureRules.NOT_AT_WILL;
import static org.uniondomain.rules.organisation.founding.ClosureRules.NOT_MERGED;
import static org.uniondomain.rules.organisation.founding.ClosureRules.REPORTED;
import static org.uniondomain.rules.organisation.founding.ClosureRules.RESOLUTION;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.founding.UnionClosure;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十三条（2001年文本第十二条）；中国工会章程（2008）第十六条")
class ClosureRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static final Fact<LocalDate> SPRING = Fact.known(LocalDate.of(2013, 4, 1));

  private static Verdict.Kind kind(Requirement<UnionClosure> rule, UnionClosure closure) {
    return RULES.decide(rule, closure).kind();
  }

  private static Fact<LocalDate> day(boolean happened) {
    return happened ? SPRING : Fact.none();
  }

  @ParameterizedTest(name = "用人单位终止{0}，工会撤销{1}，报告{2}，决议批准{3}：{4}、{5}、{6}")
  @CsvSource({
    "true, false, false, false, BREACHED, NOT_APPLICABLE, NOT_APPLICABLE",
    "true, true, false, false, MET, BREACHED, NOT_APPLICABLE",
    "true, true, true, false, MET, MET, NOT_APPLICABLE",
    "false, true, false, false, NOT_APPLICABLE, NOT_APPLICABLE, BREACHED",
    "false, true, false, true, NOT_APPLICABLE, NOT_APPLICABLE, MET",
    "false, false, false, false, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
  })
  @DisplayName("随用人单位终止的撤销并报告；自行撤销的须经决议和批准")
  void ends(
      boolean employerEnded,
      boolean closed,
      boolean reported,
      boolean decided,
      Verdict.Kind ends,
      Verdict.Kind report,
      Verdict.Kind ownDecision) {
    UnionClosure closure =
        UnionClosure.builder()
            .employerEndedOn(day(employerEnded))
            .closedOn(day(closed))
            .reportedOn(day(reported))
            .resolvedOn(day(decided))
            .approvedOn(day(decided))
            .build();
    assertThat(kind(ENDS_WITH_EMPLOYER, closure)).isEqualTo(ends);
    assertThat(kind(REPORTED, closure)).isEqualTo(report);
    assertThat(kind(RESOLUTION, closure)).isEqualTo(ownDecision);
    assertThat(kind(APPROVAL, closure)).isEqualTo(ownDecision);
  }

  @Test
  @DisplayName("不得随意撤销、合并，由人判断；不得归属其他部门")
  void notAtWill() {
    UnionClosure closure = UnionClosure.builder().mergedIntoDepartment(true).build();
    assertThat(kind(NOT_AT_WILL, closure)).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(kind(NOT_AT_WILL, closure.withAtWill(Fact.known(true))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(NOT_AT_WILL, closure.withAtWill(Fact.known(false))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(kind(NOT_MERGED, closure)).isEqualTo(Verdict.Kind.BREACHED);
  }
}

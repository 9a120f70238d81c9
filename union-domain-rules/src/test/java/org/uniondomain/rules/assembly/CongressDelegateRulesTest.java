package org.uniondomain.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.assembly.CongressDelegateRules.FRONT_LINE_MAJORITY;
import static org.uniondomain.rules.assembly.CongressDelegateRules.GROUPS_WITHIN;
import static org.uniondomain.rules.assembly.CongressDelegateRules.MANAGERS_LIMITED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工代表的构成")
class CongressDelegateRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static WorkersCongress delegates(int all, int managers, int frontLine) {
    return WorkersCongress.builder()
        .form(AssemblyForm.WORKERS_CONGRESS)
        .delegates(all)
        .managers(managers)
        .frontLine(frontLine)
        .women(0)
        .build();
  }

  @ParameterizedTest(name = "{0}：90名代表中管理人员{1}名：{2}")
  @CsvSource({
    "310000, 17, MET",
    "310000, 18, MET",
    "310000, 19, BREACHED",
    "330000, 18, MET",
    "330000, 19, BREACHED",
    "410000, 19, NOT_APPLICABLE",
    "150100, 19, NOT_APPLICABLE"
  })
  @DisplayName("上海市条例第十六条、浙江省条例第十一条：管理人员不超过百分之二十（案例37）")
  void managersAreAFifthAtMost(String place, int managers, Verdict.Kind expected) {
    BoundRulebook rules = UnionRules.standard().at(Division.of(place), DAY);
    Verdict verdict = rules.decide(MANAGERS_LIMITED, delegates(90, managers, 50));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.margin().orElseThrow().amount()).isEqualTo(1);
      assertThat(breached.consequence()).isEqualTo(Consequence.MUST_CORRECT);
    }
  }

  @Test
  @DisplayName("管理人员人数只知范围：范围都在限内则符合，跨过界限则不定案；职工大会不适用")
  void managersInARange() {
    BoundRulebook rules = UnionRules.standard().at(Regions.SHANGHAI, DAY);
    WorkersCongress some = delegates(90, 0, 50);
    assertThat(rules.decide(MANAGERS_LIMITED, some.withManagers(Fact.between(10, 18))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(MANAGERS_LIMITED, some.withManagers(Fact.between(10, 19))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(
            rules
                .decide(MANAGERS_LIMITED, some.withForm(Fact.known(AssemblyForm.GENERAL_MEETING)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "90名代表中一线职工{0}名：{1}")
  @CsvSource({"45, BREACHED", "46, MET"})
  @DisplayName("一线职工为多数：恰为一半不是多数；依据为推断，只作提示")
  void theFrontLineIsTheMajority(int frontLine, Verdict.Kind expected) {
    Verdict verdict =
        UnionRules.standard()
            .at(Regions.ZHEJIANG, DAY)
            .decide(FRONT_LINE_MAJORITY, delegates(90, 0, frontLine));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @ParameterizedTest(name = "90名代表，管理人员{0}名，一线职工{1}名：{2}")
  @CsvSource({"18, 72, MET", "18, 73, BREACHED", "0, 0, MET"})
  @DisplayName("各类代表不超过代表总数")
  void groupsAreWithinTheWhole(int managers, int frontLine, Verdict.Kind expected) {
    assertThat(
            UnionRules.standard()
                .at(Regions.HUNAN, DAY)
                .decide(GROUPS_WITHIN, delegates(90, managers, frontLine))
                .kind())
        .isEqualTo(expected);
  }
}

package org.uniondomain.rules.bargaining.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.drive.BargainingPlanRules.BULLETIN_ISSUED;
import static org.uniondomain.rules.bargaining.drive.BargainingPlanRules.COMPLETED;
import static org.uniondomain.rules.bargaining.drive.BargainingPlanRules.REACHED_IN_ALL;
import static org.uniondomain.rules.bargaining.drive.BargainingPlanRules.THREE_YEARS;
import static org.uniondomain.rules.bargaining.drive.BargainingPlanRules.WITH_TARGET;
import static org.uniondomain.rules.bargaining.drive.BargainingPlanRules.YEAR_ASSESSED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.drive.BargainingPlan;
import org.uniondomain.core.bargaining.drive.PlanYear;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工资集体协商三年规划：年度目标、完成、考核和通报")
class BargainingPlanRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static PlanYear year(int reached) {
    return PlanYear.builder()
        .year(2013)
        .target(34_000)
        .reached(reached)
        .assessed(true)
        .bulletins(1)
        .build();
  }

  @ParameterizedTest(name = "目标34000，完成{0}：{1}")
  @CsvSource({"33999, BREACHED", "34000, MET", "34577, MET"})
  void completed(int reached, Verdict.Kind expected) {
    Verdict verdict = REGION.decide(COMPLETED, year(reached));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breach) {
      assertThat(breach.consequence()).isEqualTo(Consequence.TARGET);
    }
  }

  @Test
  @DisplayName("每年有目标、有考核、有通报")
  void everyYear() {
    PlanYear year = year(34_577);
    for (Requirement<PlanYear> each : List.of(WITH_TARGET, YEAR_ASSESSED, BULLETIN_ISSUED)) {
      assertThat(REGION.decide(each, year).kind()).isEqualTo(Verdict.Kind.MET);
    }
    assertThat(REGION.decide(WITH_TARGET, year.withTarget(Fact.known(0))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(YEAR_ASSESSED, year.withAssessed(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(BULLETIN_ISSUED, year.withBulletins(Fact.known(0))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}个年度：{1}")
  @CsvSource({"2, BREACHED", "3, MET", "4, BREACHED"})
  void threeYears(int years, Verdict.Kind expected) {
    BargainingPlan plan =
        BargainingPlan.builder()
            .years(Listing.complete(Collections.nCopies(years, year(34_577))))
            .build();
    assertThat(REGION.decide(THREE_YEARS, plan).kind()).isEqualTo(expected);
    assertThat(REGION.decide(REACHED_IN_ALL, plan).asFact()).isEqualTo(Fact.known(years));
  }

  @Test
  @DisplayName("完成目标的年度计数")
  void yearsCompleted() {
    BargainingPlan plan =
        BargainingPlan.builder().years(Listing.of(year(1), year(34_000), year(40_000))).build();
    assertThat(REGION.decide(REACHED_IN_ALL, plan).asFact()).isEqualTo(Fact.known(2));
  }
}

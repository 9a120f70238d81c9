package org.uniondomain.rules.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.plan.PlanIndicator;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.core.service.plan.PlanUnit;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("2013年服务职工10件实事计划：项目要素、完成率、六项目标")
class PlanItemRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static PlanItem item(PlanIndicator indicator, int target, int actual) {
    return PlanItem.builder()
        .indicator(indicator)
        .unit(PlanUnit.PERSONS)
        .targetNumber(target)
        .actual(actual)
        .asOf(LocalDate.of(2013, 12, 31))
        .build();
  }

  @ParameterizedTest(name = "{0}完成{1}：{2}")
  @CsvSource({
    "TRAINED_WORKERS, 49999, BREACHED",
    "TRAINED_WORKERS, 50000, MET",
    "APPEAL_CENTRES, 449, BREACHED",
    "APPEAL_CENTRES, 3000, MET",
    "COUNSELLING_ROOMS, 499, BREACHED",
    "COUNSELLING_ROOMS, 500, MET",
    "HARDSHIP_WORKERS, 179999, BREACHED",
    "HARDSHIP_WORKERS, 180001, MET",
    "SAFETY_SUPERVISORS, 9999, BREACHED",
    "SAFETY_SUPERVISORS, 10000, MET",
    "ANKANG_PARTICIPANTS, 1199999, BREACHED",
    "ANKANG_PARTICIPANTS, 1200000, MET"
  })
  @DisplayName("六项目标：达到即完成，未达不是违规")
  void targets(PlanIndicator indicator, int actual, Verdict.Kind expected) {
    Requirement<PlanItem> rule =
        switch (indicator) {
          case TRAINED_WORKERS -> PlanTargetRules.TRAINED_WORKERS;
          case APPEAL_CENTRES -> PlanTargetRules.APPEAL_CENTRES;
          case COUNSELLING_ROOMS -> PlanTargetRules.COUNSELLING_ROOMS;
          case HARDSHIP_WORKERS -> PlanTargetRules.HARDSHIP_WORKERS;
          case SAFETY_SUPERVISORS -> PlanTargetRules.SAFETY_SUPERVISORS;
          default -> PlanTargetRules.ANKANG_PARTICIPANTS;
        };
    Verdict verdict = REGION.decide(rule, item(indicator, 1, actual));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached missed) {
      assertThat(missed.consequence()).isEqualTo(Consequence.TARGET);
    }
    assertThat(REGION.decide(rule, item(PlanIndicator.OTHER_INDICATOR, 1, actual)).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("目标只用于2013年的截止日，只用于内蒙古")
  void onlyThatYear() {
    PlanItem later =
        item(PlanIndicator.TRAINED_WORKERS, 1, 0).withAsOf(Fact.known(LocalDate.of(2014, 1, 1)));
    assertThat(REGION.decide(PlanTargetRules.TRAINED_WORKERS, later).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            UnionRules.standard()
                .at(Regions.BEIJING, LocalDate.of(2014, 1, 10))
                .decide(PlanTargetRules.TRAINED_WORKERS, item(PlanIndicator.TRAINED_WORKERS, 1, 0))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("完成率为原数之比：449/3000；未知的无法确定")
  void completion() {
    PlanItem centres = item(PlanIndicator.APPEAL_CENTRES, 3_000, 449);
    assertThat(REGION.decide(PlanItemRules.COMPLETION, centres).asFact())
        .isEqualTo(Fact.known(Ratio.of(449, 3_000)));
    assertThat(REGION.decide(PlanItemRules.DONE, centres).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(PlanItemRules.DONE, centres.withActual(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(REGION.decide(PlanItemRules.DONE, centres.withTargetNumber(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "上年{0}，本年{1}：{2}")
  @CsvSource({"99, 100, MET", "100, 100, BREACHED", "101, 100, BREACHED"})
  @DisplayName("目标数比上年增加")
  void growth(int former, int target, Verdict.Kind expected) {
    PlanItem item =
        item(PlanIndicator.OTHER_INDICATOR, target, 0).withFormerTarget(Fact.known(former));
    assertThat(REGION.decide(PlanItemRules.GROWN, item).kind()).isEqualTo(expected);
    assertThat(REGION.decide(PlanItemRules.GROWTH, item).asFact())
        .isEqualTo(Fact.known(Ratio.of(target, former)));
    assertThat(REGION.decide(PlanItemRules.GROWN, item.withFormerTarget(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("有目标数的项目注明指标、单位、完成数和截止日")
  void complete() {
    PlanItem item = item(PlanIndicator.COUNSELLING_ROOMS, 500, 10);
    assertThat(REGION.decide(PlanItemRules.COMPLETE, item).kind()).isEqualTo(Verdict.Kind.MET);
    for (PlanItem incomplete :
        List.of(
            item.withUnit(Fact.known(PlanUnit.UNNAMED_UNIT)),
            item.withIndicator(Fact.known(PlanIndicator.UNNAMED_INDICATOR)),
            item.withActual(Fact.none()))) {
      assertThat(REGION.decide(PlanItemRules.COMPLETE, incomplete).kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
    assertThat(REGION.decide(PlanItemRules.COMPLETE, item.withTargetNumber(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

package org.uniondomain.rules.service.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.ledger.OpinionResult;
import org.uniondomain.core.service.ledger.WorkerOpinion;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("职工意见：意见、事项、结果、评价闭环，日期依次")
class WorkerOpinionRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  @ParameterizedTest(name = "事项{0}，结果{1}，评价{2}：{3}")
  @CsvSource({
    "true, SETTLED, true, MET",
    "true, SETTLED, false, BREACHED",
    "true, STILL_OPEN, false, MET",
    "true, NOT_RECORDED, false, BREACHED",
    "false, STILL_OPEN, false, BREACHED"
  })
  @DisplayName("有意见必有事项，有事项必有结果或者注明未办结，有结果必有评价")
  void closedLoop(boolean matter, OpinionResult result, boolean assessed, Verdict.Kind expected) {
    WorkerOpinion opinion =
        WorkerOpinion.builder().matter(matter).result(result).assessed(assessed).build();
    Verdict verdict = REGION.decide(WorkerOpinionRules.CLOSED_LOOP, opinion);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @ParameterizedTest(name = "办理{0}，结果{1}，评价{2}：{3}")
  @CsvSource({
    "2013-05-10, 2013-05-10, 2013-05-10, MET",
    "2013-05-11, 2013-05-20, 2013-05-21, MET",
    "2013-05-09, 2013-05-20, 2013-05-21, BREACHED",
    "2013-05-11, 2013-05-10, 2013-05-21, BREACHED",
    "2013-05-11, 2013-05-20, 2013-05-19, BREACHED"
  })
  @DisplayName("意见5月10日提出，其后各步不早于前一步，同日可以")
  void order(String handled, String result, String assessed, Verdict.Kind expected) {
    WorkerOpinion opinion =
        WorkerOpinion.builder()
            .raisedOn(LocalDate.of(2013, 5, 10))
            .handledOn(LocalDate.parse(handled))
            .resultOn(LocalDate.parse(result))
            .assessedOn(LocalDate.parse(assessed))
            .build();
    assertThat(REGION.decide(WorkerOpinionRules.ORDER, opinion).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("后一步尚未发生的不影响；有结果而无办理日的不符")
  void steps() {
    WorkerOpinion opinion =
        WorkerOpinion.builder()
            .raisedOn(LocalDate.of(2013, 5, 10))
            .handledOn(LocalDate.of(2013, 5, 11))
            .resultOn(Fact.none())
            .assessedOn(Fact.none())
            .build();
    assertThat(REGION.decide(WorkerOpinionRules.ORDER, opinion).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            REGION
                .decide(
                    WorkerOpinionRules.ORDER,
                    opinion
                        .withHandledOn(Fact.none())
                        .withResultOn(Fact.known(LocalDate.of(2013, 6, 1))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }
}

package org.uniondomain.rules.service.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.service.ledger.WorkerSatisfaction;
import org.uniondomain.core.service.reception.ReceptionDay;
import org.uniondomain.core.service.reception.ReceptionRecord;
import org.uniondomain.core.service.reception.ReceptionRoster;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("领导接待职工来访：接待日安排、信访工作条例第十八条第二款、企业样表")
class ReceptionRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static ReceptionDay day(int leaders) {
    return ReceptionDay.builder().heldOn(LocalDate.of(2013, 6, 25)).leaders(leaders).build();
  }

  private static ReceptionRoster roster(ReceptionDay... days) {
    return ReceptionRoster.builder().days(Listing.complete(List.of(days))).build();
  }

  @ParameterizedTest(name = "{0}名领导：{1}")
  @CsvSource({"0, BREACHED", "1, MET", "2, BREACHED"})
  @DisplayName("每个接待日由一名领导接待")
  void roster(int leaders, Verdict.Kind expected) {
    assertThat(REGION.decide(ReceptionRules.ROSTER, roster(day(leaders))).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("没有接待日、接待日无日期的，安排不全")
  void dated() {
    assertThat(REGION.decide(ReceptionRules.ROSTER, roster()).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(REGION.decide(ReceptionRules.ROSTER, roster(day(1).withHeldOn(Fact.none()))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2022-04-30, NOT_APPLICABLE", "2022-05-01, BREACHED"})
  @DisplayName("阅信、接访、下访、包案四项，自2022年5月1日")
  void duties(String on, Verdict.Kind expected) {
    ReceptionRoster three =
        roster()
            .withReadsLetters(Fact.known(true))
            .withReceivesRegularly(Fact.known(true))
            .withGoesDownRegularly(Fact.known(true))
            .withTakesOverHardCases(Fact.known(false));
    BoundRulebook book = UnionRules.standard().at(Division.NATION, LocalDate.parse(on));
    assertThat(book.decide(ReceptionRules.LEADERS_DUTIES, three).kind()).isEqualTo(expected);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2022, 5, 1))
                .decide(
                    ReceptionRules.LEADERS_DUTIES, three.withTakesOverHardCases(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("样表只供参考：不在25日、超过七日，都不是违规")
  void sample() {
    assertThat(
            REGION
                .decide(
                    ReceptionRules.ON_THE_SAMPLE_DAY, roster().withAgreedDayOfMonth(Fact.known(26)))
                .kind())
        .isNotEqualTo(Verdict.Kind.BREACHED);
    ReceptionRecord late =
        ReceptionRecord.builder()
            .receivedOn(LocalDate.of(2013, 6, 25))
            .repliedOn(LocalDate.of(2013, 7, 3))
            .slipReturned(true)
            .build();
    assertThat(REGION.decide(ReceptionRules.ANSWERED_AS_IN_THE_SAMPLE, late).kind())
        .isNotEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            REGION
                .decide(
                    ReceptionRules.ANSWERED_AS_IN_THE_SAMPLE,
                    late.withRepliedOn(Fact.known(LocalDate.of(2013, 7, 2))))
                .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  private static ReceptionRecord slip(boolean returned, WorkerSatisfaction satisfaction) {
    return ReceptionRecord.builder().slipReturned(returned).satisfaction(satisfaction).build();
  }

  @Test
  @DisplayName("满意度只计收回的反馈单")
  void slips() {
    ReceptionRoster roster =
        roster()
            .withRecords(
                Listing.complete(
                    List.of(
                        slip(true, WorkerSatisfaction.SATISFIED),
                        slip(false, WorkerSatisfaction.SATISFIED),
                        slip(true, WorkerSatisfaction.BASICALLY_SATISFIED))));
    assertThat(REGION.decide(ReceptionRules.SATISFIED, roster).asFact()).isEqualTo(Fact.known(1));
    assertThat(REGION.decide(ReceptionRules.BASICALLY_SATISFIED, roster).asFact())
        .isEqualTo(Fact.known(1));
    assertThat(REGION.decide(ReceptionRules.NOT_SATISFIED, roster).asFact())
        .isEqualTo(Fact.known(0));
  }
}

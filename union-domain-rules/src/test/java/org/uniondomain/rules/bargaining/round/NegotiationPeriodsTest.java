package org.uniondomain.rules.bargaining.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.CONCLUDED_FROM_START;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_CONCLUDED_FROM_OFFER;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_CONCLUDED_FROM_REPLY;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_CONCLUDED_FROM_START;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_EXTENDED;
import static org.uniondomain.rules.bargaining.round.BargainingPeriodRules.WAGE_STARTED;
import static org.uniondomain.rules.bargaining.round.PreparationRules.DATA_IN_TIME;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_BEFORE_START;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_IN_TIME;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_LAST_DAY_OF_DATA;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_REPORTED;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.SHORT_ENOUGH;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.WAGE_SHORT_ENOUGH;
import static org.uniondomain.rules.bargaining.round.SuspensionRules.WAGE_SHORT_ENOUGH_IN_TOTAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.round.Meetings;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.bargaining.round.Preparation;
import org.uniondomain.core.bargaining.round.Suspension;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.RepresentedStaff;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工资集体协商试行办法第十八条及各地规定：资料、报告、期限和中止")
class NegotiationPeriodsTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day, ASKED);
  }

  private static Negotiation given(ContractKind kind, LocalDate data, LocalDate start) {
    return Negotiation.builder()
        .kind(kind)
        .preparation(Preparation.builder().dataRequested(true).dataGivenOn(data).build())
        .meetings(Meetings.builder().startedOn(start).build())
        .build();
  }

  @ParameterizedTest(name = "worked case 31: {0}, start {1}: last day {2}")
  @CsvSource({
    "150000, 2013-05-20, 2013-05-13",
    "500000, 2018-05-21, 2018-05-11",
    "330000, 2018-05-21, 2018-05-14",
    "370000, 2018-05-21, 2018-05-11",
    "410000, 2018-05-21, 2018-05-14",
    "450000, 2018-05-21, 2018-05-16",
    "520000, 2018-05-21, 2018-05-16",
    "330100, 2018-05-21, 2018-05-10"
  })
  void dataOnWages(String place, LocalDate start, LocalDate last) {
    BoundRulebook rules = at(place, start);
    assertThat(rules.decide(WAGE_LAST_DAY_OF_DATA, given(WAGE, last, start)))
        .isInstanceOfSatisfying(
            Answer.Known.class, answer -> assertThat(answer.value()).isEqualTo(last));
    assertThat(rules.decide(WAGE_DATA_IN_TIME, given(WAGE, last, start)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(WAGE_DATA_IN_TIME, given(WAGE, last.plusDays(1), start)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0} in general, start {1}: last day {2}")
  @CsvSource({"500000, 2018-05-21, 2018-05-11", "330000, 2018-05-21, 2018-05-14"})
  void dataOtherwise(String place, LocalDate start, LocalDate last) {
    BoundRulebook rules = at(place, start);
    assertThat(rules.decide(DATA_IN_TIME, given(COMPREHENSIVE, last, start)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(DATA_IN_TIME, given(COMPREHENSIVE, last.plusDays(1), start)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "nation, data on {0} for the start on 2013-05-20: {1}")
  @CsvSource({
    "2013-05-01, MET",
    "2013-05-15, MET",
    "2013-05-19, MET",
    "2013-05-20, BREACHED",
    "2013-05-21, BREACHED"
  })
  void nationalData(LocalDate data, Verdict.Kind expected) {
    LocalDate start = LocalDate.of(2013, 5, 20);
    assertThat(at("000000", start).decide(WAGE_DATA_BEFORE_START, given(WAGE, data, start)).kind())
        .isEqualTo(expected);
    assertThat(at("000000", start).decide(WAGE_DATA_IN_TIME, given(WAGE, data, start)).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}: report for the start on 2018-05-21 by {1}")
  @CsvSource({"150000, 2018-05-14", "370000, 2018-05-16"})
  void report(String place, LocalDate last) {
    LocalDate start = LocalDate.of(2018, 5, 21);
    for (int late = 0; late <= 1; late++) {
      Negotiation round =
          given(WAGE, last, start)
              .withPreparation(Preparation.builder().reportedOn(last.plusDays(late)).build())
              .withWorkers(
                  BargainingSide.builder()
                      .staff(RepresentedStaff.builder().unionExists(true).build())
                      .build());
      assertThat(at(place, start).decide(WAGE_REPORTED, round).kind())
          .isEqualTo(late == 0 ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
    }
  }

  private static Negotiation days(
      ContractKind kind, String received, String replied, String started, LocalDate concluded) {
    return Negotiation.builder()
        .kind(kind)
        .offer(
            Offer.builder()
                .receivedOn(LocalDate.parse(received))
                .repliedOn(LocalDate.parse(replied))
                .build())
        .meetings(
            Meetings.builder()
                .startedOn(LocalDate.parse(started))
                .concludedOn(concluded)
                .extensionDays(0)
                .build())
        .build();
  }

  private static void lastDay(
      String place, Requirement<Negotiation> rule, ContractKind kind, String last) {
    for (int late = 0; late <= 1; late++) {
      Negotiation round =
          days(
              kind, "2018-03-01", "2018-03-05", "2018-03-12", LocalDate.parse(last).plusDays(late));
      assertThat(at(place, LocalDate.of(2018, 3, 1)).decide(rule, round).kind())
          .isEqualTo(late == 0 ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
    }
  }

  @Test
  @DisplayName("各地自不同起点计算的协商期限；末日遇休息日顺延")
  void periods() {
    lastDay("410000", WAGE_CONCLUDED_FROM_OFFER, WAGE, "2018-05-02");
    lastDay("520000", WAGE_CONCLUDED_FROM_OFFER, WAGE, "2018-05-02");
    lastDay("330100", WAGE_CONCLUDED_FROM_OFFER, WAGE, "2018-05-02");
    lastDay("370000", WAGE_CONCLUDED_FROM_REPLY, WAGE, "2018-05-04");
    lastDay("410000", CONCLUDED_FROM_START, COMPREHENSIVE, "2018-05-11");
    lastDay("450000", WAGE_CONCLUDED_FROM_START, WAGE, "2018-05-11");
    lastDay("330200", WAGE_CONCLUDED_FROM_START, WAGE, "2018-04-24");
  }

  @Test
  @DisplayName("广西：可以延长三十日；答复后十日内开始")
  void guangxi() {
    BoundRulebook rules = at("450000", LocalDate.of(2018, 3, 1));
    Negotiation round =
        days(WAGE, "2018-03-01", "2018-03-05", "2018-03-15", LocalDate.of(2018, 6, 13));
    Negotiation extended = round.withMeetings(round.meetings().withExtensionDays(Fact.known(30)));
    assertThat(rules.decide(WAGE_CONCLUDED_FROM_START, extended).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(WAGE_EXTENDED, extended).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            rules
                .decide(
                    WAGE_EXTENDED,
                    round.withMeetings(round.meetings().withExtensionDays(Fact.known(31))))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(WAGE_STARTED, round).kind()).isEqualTo(Verdict.Kind.MET);
    Negotiation late =
        round.withMeetings(round.meetings().withStartedOn(Fact.known(LocalDate.of(2018, 3, 16))));
    assertThat(rules.decide(WAGE_STARTED, late).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(at("520000", LocalDate.of(2018, 3, 1)).decide(WAGE_STARTED, late).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  private static Negotiation suspended(ContractKind kind, int... lengths) {
    List<Suspension> all = new ArrayList<>();
    LocalDate day = LocalDate.of(2018, 3, 12);
    for (int length : lengths) {
      all.add(Suspension.builder().suspendedOn(day).resumedOn(day.plusDays(length)).build());
      day = day.plusDays(length + 1);
    }
    return Negotiation.builder()
        .kind(kind)
        .meetings(Meetings.builder().suspensions(Listing.complete(all)).build())
        .build();
  }

  @ParameterizedTest(name = "{0} {1}: {2} days at a time")
  @CsvSource({
    "110000, COMPREHENSIVE, 60",
    "500000, COMPREHENSIVE, 30",
    "410000, COMPREHENSIVE, 30",
    "500000, WAGE, 30",
    "330200, WAGE, 60"
  })
  void suspensions(String place, ContractKind kind, int days) {
    Requirement<Negotiation> rule = kind == WAGE ? WAGE_SHORT_ENOUGH : SHORT_ENOUGH;
    BoundRulebook rules = at(place, LocalDate.of(2018, 3, 1));
    assertThat(rules.decide(rule, suspended(kind, days, 1)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(rule, suspended(kind, 1, days + 3)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(at("000000", LocalDate.of(2018, 3, 1)).decide(rule, suspended(kind, 99)).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "Hangzhou, {0} and {1} days: {2}")
  @CsvSource({"10, 20, MET", "11, 20, BREACHED", "30, 0, MET", "31, 0, BREACHED"})
  void suspensionsInTotal(int first, int second, Verdict.Kind expected) {
    assertThat(
            at("330100", LocalDate.of(2018, 3, 1))
                .decide(WAGE_SHORT_ENOUGH_IN_TOTAL, suspended(WAGE, first, second))
                .kind())
        .isEqualTo(expected);
  }
}

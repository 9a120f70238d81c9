package org.uniondomain.rules.bargaining.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.rules.bargaining.round.OfferRules.LAST_DAY_OF_REPLY;
import static org.uniondomain.rules.bargaining.round.OfferRules.NO_REFUSAL;
import static org.uniondomain.rules.bargaining.round.OfferRules.REPLIED_IN_TIME;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_LAST_DAY_OF_REPLY;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLIED_IN_TIME;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.bargaining.round.OfferMatter;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第三十二条、工资集体协商试行办法第十七条：要约和答复")
class OfferRulesTest {
  private static final LocalDate LATER = LocalDate.of(2013, 9, 30);

  private static Offer offer(ContractKind kind, LocalDate received) {
    return Offer.builder().kind(kind).receivedOn(received).repliedOn(Fact.none()).build();
  }

  @ParameterizedTest(name = "worked cases 19 and 21: {0}, wage offer of {1}: last day {2}")
  @CsvSource({
    "000000, 2013-05-06, 2013-05-27",
    "150000, 2013-05-06, 2013-05-21",
    "150100, 2013-05-06, 2013-05-21",
    "330000, 2013-05-06, 2013-05-20",
    "500000, 2018-05-07, 2018-05-28",
    "370000, 2018-05-07, 2018-05-17",
    "410000, 2018-05-07, 2018-05-21",
    "450000, 2018-05-07, 2018-05-17",
    "520000, 2018-05-07, 2018-05-28",
    "330100, 2018-05-07, 2018-05-21",
    "330200, 2018-05-07, 2018-05-21"
  })
  void lastDayOnWages(String place, LocalDate received, LocalDate last) {
    assertThat(rules(place, received).decide(WAGE_LAST_DAY_OF_REPLY, offer(WAGE, received)))
        .isInstanceOfSatisfying(
            Answer.Known.class, answer -> assertThat(answer.value()).isEqualTo(last));
    Offer inTime = offer(WAGE, received).withRepliedOn(Fact.known(last));
    Offer late = offer(WAGE, received).withRepliedOn(Fact.known(last.plusDays(1)));
    BoundRulebook rules =
        UnionRules.standard().at(Division.of(place), received, received.plusDays(90));
    assertThat(rules.decide(WAGE_REPLIED_IN_TIME, inTime).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(WAGE_REPLIED_IN_TIME, late).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(REPLIED_IN_TIME, late).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}, other offer of {1}: last day {2}")
  @CsvSource({
    "000000, 2013-05-06, 2013-05-27",
    "150000, 2013-05-06, 2013-05-27",
    "110000, 2013-05-06, 2013-05-27",
    "310000, 2018-05-07, 2018-05-22",
    "310000, 2013-05-06, 2013-05-27",
    "500000, 2018-05-07, 2018-05-28",
    "330000, 2013-05-06, 2013-05-20",
    "410000, 2013-05-06, 2013-05-21"
  })
  void lastDay(String place, LocalDate received, LocalDate last) {
    assertThat(rules(place, received).decide(LAST_DAY_OF_REPLY, offer(COMPREHENSIVE, received)))
        .isInstanceOfSatisfying(
            Answer.Known.class, answer -> assertThat(answer.value()).isEqualTo(last));
  }

  @Test
  @DisplayName("未答复：期内为尚在期限内，逾期为不符合；答复日不明为无法确定")
  void everyAskingDay() {
    LocalDate received = LocalDate.of(2013, 5, 6);
    LocalDate last = LocalDate.of(2013, 5, 21);
    for (LocalDate day = received; day.isBefore(last.plusDays(5)); day = day.plusDays(1)) {
      Verdict verdict = rules("150000", day).decide(WAGE_REPLIED_IN_TIME, offer(WAGE, received));
      if (day.isAfter(last)) {
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BREACHED);
      } else {
        assertThat(((Verdict.Pending) verdict).lastDay()).contains(last);
      }
    }
    Offer unknown = offer(WAGE, received).withRepliedOn(Fact.unknown());
    Verdict open = rules("150000", LATER).decide(WAGE_REPLIED_IN_TIME, unknown);
    assertThat(((Verdict.Undetermined) open).missing())
        .containsExactly(new Missing.OfFact(OfferFacts.REPLIED_ON.description()));
  }

  @Test
  @DisplayName("2004年5月1日前，只有工资协商有答复期限；2000年11月8日前均无")
  void earlier() {
    LocalDate before = LocalDate.of(2004, 4, 30);
    Offer general = offer(COMPREHENSIVE, LocalDate.of(2004, 4, 1));
    assertThat(rules("000000", before).decide(REPLIED_IN_TIME, general).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Offer wage = offer(WAGE, LocalDate.of(2004, 2, 2));
    assertThat(rules("000000", before).decide(WAGE_REPLIED_IN_TIME, wage).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules("000000", LocalDate.of(2000, 11, 7)).decide(WAGE_REPLIED_IN_TIME, wage).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0} {1} over {2}, {3} of {4} laid off, justified: {5}")
  @CsvSource({
    "000000, COMPREHENSIVE, PAY, 0, 300, MET",
    "110000, COMPREHENSIVE, PAY, 0, 300, BREACHED",
    "110000, COMPREHENSIVE, CONDITIONS, 0, 300, BREACHED",
    "110000, COMPREHENSIVE, LAYOFF, 1, 300, BREACHED",
    "110000, COMPREHENSIVE, OTHER, 0, 300, MET",
    "310000, COMPREHENSIVE, PAY, 0, 300, MET",
    "310000, COMPREHENSIVE, LAYOFF, 19, 300, MET",
    "310000, COMPREHENSIVE, LAYOFF, 20, 300, BREACHED",
    "310000, COMPREHENSIVE, LAYOFF, 9, 100, MET",
    "310000, COMPREHENSIVE, LAYOFF, 10, 100, BREACHED",
    "310000, COMPREHENSIVE, STOPPAGE_OR_PETITION, 0, 300, BREACHED",
    "310000, COMPREHENSIVE, MAJOR_HAZARD, 0, 300, BREACHED",
    "500000, WAGE, OTHER, 0, 300, BREACHED",
    "330000, WAGE, OTHER, 0, 300, BREACHED",
    "370000, WAGE, PAY, 0, 300, MET",
    "150000, WAGE, PAY, 0, 300, MET"
  })
  void refusal(
      String place,
      ContractKind kind,
      OfferMatter matter,
      int layoffs,
      int employees,
      Verdict.Kind expected) {
    Offer refused =
        Offer.builder()
            .kind(kind)
            .matters(Listing.of(matter))
            .layoffs(layoffs)
            .employees(employees)
            .refused(true)
            .justifiedRefusal(true)
            .build();
    BoundRulebook rules = rules(place, LocalDate.of(2026, 1, 5));
    assertThat(rules.decide(NO_REFUSAL, refused).kind()).isEqualTo(expected);
    assertThat(rules.decide(NO_REFUSAL, refused.withJustifiedRefusal(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(NO_REFUSAL, refused.withRefused(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("正当理由由人判断")
  void justificationIsJudged() {
    Offer refused = Offer.builder().refused(true).build();
    Verdict open = rules("000000", LATER).decide(NO_REFUSAL, refused);
    assertThat(((Verdict.Undetermined) open).missing())
        .containsExactly(new Missing.OfFact(OfferFacts.JUSTIFIED_REFUSAL.description()));
  }
}

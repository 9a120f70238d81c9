package org.uniondomain.rules.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.BargainingCases.filed;
import static org.uniondomain.rules.bargaining.BargainingCases.offered;
import static org.uniondomain.rules.bargaining.BargainingCases.replied;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.BargainingCase;
import org.uniondomain.core.bargaining.contract.ContractTerm;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.book.CountedDay;

@DisplayName("集体协商期日表：已定的期日和尚未届满的末日，各附计算方法")
class BargainingCalendarTest {

  private static List<CountedDay> calendar(String place, LocalDate asOf, BargainingCase file) {
    return rules(place, asOf).of(BargainingCase.class).assess(file).calendar();
  }

  private static CountedDay day(List<CountedDay> all, String rule) {
    return all.stream()
        .filter(each -> each.calculation().id().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " is not in " + all));
  }

  @Test
  @DisplayName("收到要约后：答复末日已定，附依据；以后的期日待定")
  void afterTheOffer() {
    List<CountedDay> all = calendar("150000", LocalDate.of(2018, 3, 6), offered());
    CountedDay reply = day(all, "bargaining.offer.wage-last-day-of-reply");
    assertThat(reply.pointer()).isEqualTo("/negotiation/offer");
    assertThat(reply.day()).isEqualTo(Fact.known(LocalDate.of(2018, 3, 20)));
    assertThat(reply.isFixed()).isTrue();
    assertThat(reply.explain(Locale.CHINA))
        .contains("2018-03-05")
        .contains("15日")
        .contains("内蒙古自治区企业工资集体协商条例");
    assertThat(reply.explain(Locale.ENGLISH)).contains("15 days");
    CountedDay data = day(all, "bargaining.data.wage-last-day");
    assertThat(data.isFixed()).isFalse();
    assertThat(data.waits()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource({
    "150000, bargaining.offer.wage-last-day-of-reply, 2018-03-20",
    "150000, bargaining.data.wage-last-day, 2018-03-19",
    "150000, bargaining.report.wage-last-day, 2018-03-19",
    "370000, bargaining.offer.wage-last-day-of-reply, 2018-03-15",
    "370000, bargaining.data.wage-last-day, 2018-03-16",
    "370000, bargaining.report.wage-last-day, 2018-03-21",
    "370000, bargaining.period.wage-last-day-from-reply, 2018-05-11",
    "450000, bargaining.period.wage-last-day-to-start, 2018-03-22",
    "450000, bargaining.period.wage-last-day-from-start, 2018-05-25",
    "330100, bargaining.period.wage-last-day-from-offer, 2018-05-04"
  })
  void afterTheReply(String place, String rule, LocalDate day) {
    assertThat(day(calendar(place, LocalDate.of(2018, 3, 13), replied()), rule).day())
        .isEqualTo(Fact.known(day));
  }

  @Test
  @DisplayName("收到合同文本后：审查末日已定，生效日待定；期满后生效日已定")
  void afterTheFiling() {
    List<CountedDay> before = calendar("150000", LocalDate.of(2018, 4, 16), filed());
    assertThat(day(before, "bargaining.wage-agreement.last-day-of-review").day())
        .isEqualTo(Fact.known(LocalDate.of(2018, 4, 28)));
    CountedDay open = day(before, "bargaining.wage-agreement.effect");
    assertThat(open.isFixed()).isFalse();
    assertThat(open.waits()).isTrue();
    List<CountedDay> after = calendar("150000", LocalDate.of(2018, 5, 2), filed());
    assertThat(day(after, "bargaining.wage-agreement.effect").day())
        .isEqualTo(Fact.known(LocalDate.of(2018, 4, 29)));
  }

  @ParameterizedTest(name = "{0}: {1} on {2}")
  @CsvSource({
    "150000, bargaining.wage-agreement.last-day-of-filing, 2018-04-17",
    "150000, bargaining.wage-agreement.last-day-of-review, 2018-04-28",
    "150000, bargaining.wage-agreement.effect, 2018-04-29",
    "150000, bargaining.wage-agreement.last-day-of-publication, 2018-05-04",
    "150000, bargaining.wage-agreement.renewal-window-opens, 2019-01-31",
    "000000, bargaining.wage-agreement.renewal-window-opens, 2019-01-31"
  })
  void clocksOfTheContract(String place, String rule, LocalDate day) {
    BargainingCase file = filed();
    BargainingCase termed =
        file.withContract(
            file.contract()
                .withTerm(
                    ContractTerm.builder()
                        .firstDay(LocalDate.of(2018, 4, 1))
                        .lastDay(LocalDate.of(2019, 3, 31))
                        .build()));
    CountedDay counted = day(calendar(place, LocalDate.of(2018, 6, 1), termed), rule);
    assertThat(counted.day()).isEqualTo(Fact.known(day));
    assertThat(counted.pointer()).startsWith("/contract");
  }

  @Test
  @DisplayName("按可能的最早日期排列；不适用的不列")
  void order() {
    List<CountedDay> all = calendar("150000", LocalDate.of(2018, 4, 16), filed());
    List<LocalDate> earliest =
        all.stream().map(each -> each.day().low()).filter(low -> low != null).toList();
    assertThat(earliest).isSorted().isNotEmpty();
    assertThat(all)
        .noneMatch(each -> each.calculation().id().equals("bargaining.offer.last-day-of-reply"))
        .noneMatch(each -> each.calculation().id().startsWith("bargaining.period."));
  }
}

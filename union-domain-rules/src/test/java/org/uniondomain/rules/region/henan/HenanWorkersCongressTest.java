package org.uniondomain.rules.region.henan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.region.henan.HenanWorkersCongress.ANNOUNCED;
import static org.uniondomain.rules.region.henan.HenanWorkersCongress.NUMBER;
import static org.uniondomain.rules.region.henan.HenanWorkersCongress.NUMBER_OF_LARGEST;
import static org.uniondomain.rules.region.henan.HenanWorkersCongress.TERM_LENGTH;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.assembly.WorkersCongress;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("河南省企业职工民主权利保障条例")
class HenanWorkersCongressTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Regions.HENAN, LocalDate.of(2026, 6, 30));

  private static WorkersCongress congress(int workers, int delegates) {
    return WorkersCongress.builder()
        .form(AssemblyForm.WORKERS_CONGRESS)
        .workers(workers)
        .delegates(delegates)
        .build();
  }

  @ParameterizedTest(name = "职工{0}人，代表{1}名：{2}")
  @CsvSource({
    "99, 5, NOT_APPLICABLE",
    "100, 29, BREACHED",
    "100, 30, MET",
    "199, 30, MET",
    "200, 19, BREACHED",
    "200, 20, MET",
    "200, 30, MET",
    "201, 20, BREACHED",
    "201, 21, MET",
    "201, 30, MET",
    "201, 31, BREACHED",
    "1000, 30, MET",
    "1000, 29, BREACHED",
    "1000, 150, MET",
    "1000, 151, BREACHED",
    "1001, 31, MET",
    "1001, 100, MET",
    "1001, 101, BREACHED",
    "9999, 300, MET",
    "9999, 299, BREACHED",
    "10000, 299, NOT_APPLICABLE"
  })
  @DisplayName("第十八条：各档代表人数")
  void numberOfDelegates(int workers, int delegates, Verdict.Kind expected) {
    assertThat(RULES.decide(NUMBER, congress(workers, delegates)).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "职工{0}人，代表{1}名：{2}")
  @CsvSource({"9999, 501, NOT_APPLICABLE", "10000, 500, MET", "10000, 501, BREACHED"})
  @DisplayName("第十八条：万人以上一般不超过五百名，只作提示")
  void theLargest(int workers, int delegates, Verdict.Kind expected) {
    Verdict verdict = RULES.decide(NUMBER_OF_LARGEST, congress(workers, delegates));
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    }
  }

  @ParameterizedTest(name = "任期{0}年：{1}")
  @CsvSource({"2, BREACHED", "3, MET", "4, BREACHED", "5, MET", "6, BREACHED"})
  @DisplayName("第十九条：任期三年或者五年")
  void term(int years, Verdict.Kind expected) {
    WorkersCongress congress = congress(100, 30).withTermYears(Fact.known(years));
    assertThat(RULES.decide(TERM_LENGTH, congress).kind()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}公布：{1}")
  @CsvSource({"2026-06-08, MET", "2026-06-09, BREACHED"})
  @DisplayName("第十九条：议题提前七日公布")
  void announcement(LocalDate day, Verdict.Kind expected) {
    CongressMeeting meeting =
        CongressMeeting.builder()
            .ballot(Ballot.builder().heldOn(LocalDate.of(2026, 6, 15)).build())
            .mattersAnnouncedOn(day)
            .build();
    assertThat(RULES.decide(ANNOUNCED, meeting).kind()).isEqualTo(expected);
  }
}

package org.uniondomain.rules.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.statistics.rate.WorkerPopulation.ALL_WORKERS;
import static org.uniondomain.core.statistics.rate.WorkerPopulation.UNSPECIFIED;
import static org.uniondomain.rules.statistics.rate.MembershipRateRules.BASE_NAMED;
import static org.uniondomain.rules.statistics.rate.MembershipRateRules.RATE;
import static org.uniondomain.rules.statistics.rate.MembershipRateRules.REPORTED_AGREES;
import static org.uniondomain.rules.statistics.rate.MembershipRateRules.SAME_BASE;
import static org.uniondomain.rules.statistics.rate.MembershipRateRules.WITHIN;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.rate.MembershipComparison;
import org.uniondomain.core.statistics.rate.MembershipRate;
import org.uniondomain.core.statistics.rate.WorkerPopulation;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("入会率统计：两种口径不得混用")
class MembershipRateRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  private static MembershipRate rate(WorkerPopulation population, int members, int workers) {
    return MembershipRate.builder()
        .population(population)
        .members(members)
        .workers(workers)
        .reported(ReportedRatio.percent("74.3"))
        .build();
  }

  @ParameterizedTest(name = "{0}/10000：与报告的74.3%相符：{1}")
  @CsvSource({"7424, BREACHED", "7425, MET", "7434, MET", "7435, BREACHED"})
  @DisplayName("报告入会率按四舍五入还原")
  void reportedRate(int members, Verdict.Kind expected) {
    MembershipRate rate = rate(ALL_WORKERS, members, 10_000);
    assertThat(RULES.decide(REPORTED_AGREES, rate).kind()).isEqualTo(expected);
    assertThat(RULES.decide(RATE, rate).asFact()).isEqualTo(Fact.known(Ratio.of(members, 10_000)));
  }

  @Test
  @DisplayName("会员不多于职工，口径须注明")
  void figures() {
    assertThat(RULES.decide(WITHIN, rate(ALL_WORKERS, 100, 100)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(WITHIN, rate(ALL_WORKERS, 101, 100)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(BASE_NAMED, rate(UNSPECIFIED, 1, 1)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}与{1}：{2}")
  @CsvSource({
    "ALL_WORKERS, ALL_WORKERS, MET",
    "WORKERS_OF_UNIONISED_UNITS, WORKERS_OF_UNIONISED_UNITS, MET",
    "ALL_WORKERS, WORKERS_OF_UNIONISED_UNITS, BREACHED",
    "UNSPECIFIED, UNSPECIFIED, BREACHED"
  })
  @DisplayName("口径相同方可比较；都未注明的也不可比较")
  void comparison(WorkerPopulation a, WorkerPopulation b, Verdict.Kind expected) {
    Listing<MembershipRate> rates = Listing.of(rate(a, 1, 2), rate(b, 1, 3));
    MembershipComparison comparison = MembershipComparison.builder().rates(rates).build();
    assertThat(RULES.decide(SAME_BASE, comparison).kind()).isEqualTo(expected);
    if (expected == Verdict.Kind.MET) {
      assertThat(
              RULES.decide(SAME_BASE, comparison.withRates(Listing.partial(rates.items()))).kind())
          .isEqualTo(Verdict.Kind.UNDETERMINED);
    }
  }
}

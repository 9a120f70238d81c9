package org.uniondomain.rules.statistics.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.statistics.rate.OrganisationRateRules.BASE_NAMED;
import static org.uniondomain.rules.statistics.rate.OrganisationRateRules.COVERED;
import static org.uniondomain.rules.statistics.rate.OrganisationRateRules.COVERED_JOINTLY;
import static org.uniondomain.rules.statistics.rate.OrganisationRateRules.RATE;
import static org.uniondomain.rules.statistics.rate.OrganisationRateRules.REPORTED_AGREES;
import static org.uniondomain.rules.statistics.rate.OrganisationRateRules.WITHIN;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.rate.OrganisationRate;
import org.uniondomain.core.statistics.rate.UnitPopulation;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("建会率统计")
class OrganisationRateRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  private static OrganisationRate units(int own, int joint, int federation, int all) {
    return OrganisationRate.builder()
        .population(UnitPopulation.NON_PUBLIC_UNITS)
        .ownUnion(own)
        .jointUnion(joint)
        .federation(federation)
        .units(all)
        .reported(ReportedRatio.percent("86.6"))
        .build();
  }

  @Test
  @DisplayName("覆盖单位各计一次，联合覆盖的单独列示")
  void coveredUnits() {
    OrganisationRate rate = units(500, 300, 66, 1000);
    assertThat(RULES.decide(COVERED, rate).asFact()).isEqualTo(Fact.known(866));
    assertThat(RULES.decide(COVERED_JOINTLY, rate).asFact()).isEqualTo(Fact.known(366));
    assertThat(RULES.decide(RATE, rate).asFact()).isEqualTo(Fact.known(Ratio.of(866, 1000)));
  }

  @ParameterizedTest(name = "{0}/10000：与报告的86.6%相符：{1}")
  @CsvSource({"8654, BREACHED", "8655, MET", "8664, MET", "8665, BREACHED"})
  @DisplayName("报告建会率按四舍五入还原")
  void reportedRate(int covered, Verdict.Kind expected) {
    assertThat(RULES.decide(REPORTED_AGREES, units(covered, 0, 0, 10_000)).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("覆盖单位多于单位总数、口径未注明，都是数据问题")
  void badFigures() {
    assertThat(RULES.decide(WITHIN, units(500, 400, 100, 1000)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(WITHIN, units(500, 400, 101, 1000)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    OrganisationRate rate = units(1, 0, 0, 1);
    assertThat(RULES.decide(BASE_NAMED, rate).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(
            RULES
                .decide(BASE_NAMED, rate.withPopulation(Fact.known(UnitPopulation.UNSPECIFIED)))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(WITHIN, rate.withJointUnion(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }
}

package org.uniondomain.rules.competition.labour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.labour.Competition;
import org.uniondomain.core.competition.labour.CompetitionHost;
import org.uniondomain.core.competition.labour.CompetitionKind;
import org.uniondomain.core.competition.labour.CompetitionLevel;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("“安康杯”：2013年120万人的目标，全国竞赛的主办单位")
class AnkangCupRulesTest {
  private static Competition cup(CompetitionLevel level) {
    return Competition.builder().kind(CompetitionKind.ANKANG_CUP).level(level).build();
  }

  @ParameterizedTest(name = "{0}，{1} 人：{2}")
  @CsvSource({
    "2012-12-31, 1200000, NOT_APPLICABLE",
    "2013-01-01, 1199999, BREACHED",
    "2013-12-31, 1200000, MET",
    "2013-12-31, 1200001, MET",
    "2014-01-01, 1200000, NOT_APPLICABLE"
  })
  void target(LocalDate day, int participants, Verdict.Kind expected) {
    BoundRulebook rules = UnionRules.standard().at(Regions.INNER_MONGOLIA, day);
    Competition cup = cup(CompetitionLevel.REGION).withParticipants(Fact.known(participants));
    Verdict verdict = rules.decide(AnkangCupRules.PARTICIPANTS_REACHED, cup);
    assertThat(verdict.kind()).isEqualTo(expected);
    if (verdict instanceof Verdict.Breached breached) {
      assertThat(breached.consequence()).isEqualTo(Consequence.TARGET);
    }
    assertThat(
            rules
                .decide(
                    AnkangCupRules.PARTICIPANTS_REACHED,
                    cup.withLevel(Fact.known(CompetitionLevel.BANNER_OR_COUNTY)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "2021-12-31, NOT_APPLICABLE",
    "2022-01-01, MET",
    "2023-12-31, MET",
    "2024-01-01, NOT_APPLICABLE"
  })
  @DisplayName("2022—2023年周期：工会与应急管理、卫生健康部门")
  void hosts(LocalDate day, Verdict.Kind expected) {
    BoundRulebook rules = UnionRules.standard().at(Division.NATION, day);
    Competition cup =
        cup(CompetitionLevel.NATIONAL)
            .withHosts(
                Listing.complete(
                    ImmutableList.of(
                        CompetitionHost.UNION,
                        CompetitionHost.EMERGENCY_MANAGEMENT,
                        CompetitionHost.HEALTH)));
    assertThat(rules.decide(AnkangCupRules.NATIONAL_HOSTS, cup).kind()).isEqualTo(expected);
  }
}

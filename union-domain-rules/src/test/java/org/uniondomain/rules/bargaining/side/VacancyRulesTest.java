package org.uniondomain.rules.bargaining.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.side.SideRole.WORKERS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.side.Vacancy;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第三十条、第三十一条：代表的空缺")
class VacancyRulesTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(Division.of(place), day, ASKED);
  }

  @ParameterizedTest(name = "worked case 34: vacant on 2013-04-01, filled on {0}: {1}")
  @CsvSource({"2013-04-15, MET", "2013-04-16, MET", "2013-04-17, BREACHED"})
  void vacancy(LocalDate filled, Verdict.Kind expected) {
    Vacancy vacancy =
        Vacancy.builder().vacatedOn(LocalDate.of(2013, 4, 1)).filledOn(filled).build();
    assertThat(at("000000", filled).decide(VacancyRules.FILLED, vacancy).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of 200 consent: {1}")
  @CsvSource({"99, BREACHED", "100, MET"})
  void replacement(int votes, Verdict.Kind expected) {
    Vacancy vacancy =
        Vacancy.builder()
            .side(WORKERS)
            .unionExists(false)
            .filledOn(LocalDate.of(2013, 4, 2))
            .consent(Ballot.builder().total(200).inFavour(votes).build())
            .build();
    BoundRulebook rules = at("000000", LocalDate.of(2013, 4, 2));
    assertThat(rules.decide(VacancyRules.REPLACEMENT_CONSENTED, vacancy).kind())
        .isEqualTo(expected);
    assertThat(
            rules
                .decide(
                    VacancyRules.REPLACEMENT_CONSENTED, vacancy.withUnionExists(Fact.known(true)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

package org.uniondomain.rules.bargaining.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.round.NegotiationRules.EQUAL_SIDES;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第十九条第二款：双方人数对等；浙江省：用人单位一方不多于职工一方")
class NegotiationRulesTest {
  private static BargainingSide side(int number) {
    return BargainingSide.builder()
        .representatives(
            Listing.complete(Collections.nCopies(number, Representative.builder().build())))
        .build();
  }

  @ParameterizedTest(name = "{0}: {1} against {2}: {3}")
  @CsvSource({
    "000000, 3, 3, MET",
    "000000, 4, 3, BREACHED",
    "000000, 3, 4, BREACHED",
    "150000, 4, 3, BREACHED",
    "330000, 4, 3, MET",
    "330000, 3, 3, MET",
    "330000, 3, 4, BREACHED"
  })
  void sides(String place, int workers, int employer, Verdict.Kind expected) {
    Negotiation negotiation =
        Negotiation.builder().workers(side(workers)).employer(side(employer)).build();
    assertThat(
            UnionRules.standard()
                .at(Division.of(place), LocalDate.of(2013, 6, 30))
                .decide(EQUAL_SIDES, negotiation)
                .kind())
        .isEqualTo(expected);
  }
}

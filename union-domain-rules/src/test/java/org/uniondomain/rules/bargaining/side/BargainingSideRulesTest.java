package org.uniondomain.rules.bargaining.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.side.RepresentativeSource.INSIDER;
import static org.uniondomain.core.bargaining.side.RepresentativeSource.OUTSIDE_PROFESSIONAL;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_THIRD;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_THIRD_IN_WAGE_BARGAINING;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.SIZE_OF_SIDE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第十九条、第二十三条，工资集体协商试行办法第十二条：协商代表")
class BargainingSideRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static Stream<Representative> members(Representative member, int number) {
    return Collections.nCopies(number, member).stream();
  }

  private static Listing<Representative> listed(int insiders, int outsiders, int untold) {
    return Listing.complete(
        Stream.of(
                members(Representative.builder().source(INSIDER).build(), insiders),
                members(Representative.builder().source(OUTSIDE_PROFESSIONAL).build(), outsiders),
                members(Representative.builder().build(), untold))
            .flatMap(each -> each)
            .toList());
  }

  private static BargainingSide side(int insiders, int outsiders, int untold) {
    return BargainingSide.builder().representatives(listed(insiders, outsiders, untold)).build();
  }

  @ParameterizedTest(name = "{0} insiders, {1} outsiders, {2} untold: {3}")
  @CsvSource({
    "4, 2, 0, MET",
    "3, 2, 0, BREACHED",
    "2, 1, 0, MET",
    "5, 2, 0, MET",
    "5, 3, 0, BREACHED",
    "4, 0, 2, MET",
    "4, 1, 1, MET",
    "3, 1, 2, UNDETERMINED",
    "0, 3, 3, BREACHED",
    "0, 0, 3, UNDETERMINED"
  })
  void third(int insiders, int outsiders, int untold, Verdict.Kind expected) {
    assertThat(RULES.decide(OUTSIDE_THIRD, side(insiders, outsiders, untold)).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("名单不全：既缺来源，也缺其余代表")
  void partialList() {
    BargainingSide side =
        BargainingSide.builder()
            .representatives(
                Listing.partial(
                    Stream.concat(
                            members(Representative.builder().source(INSIDER).build(), 2),
                            members(Representative.builder().build(), 1))
                        .toList()))
            .build();
    Verdict.Undetermined third = (Verdict.Undetermined) RULES.decide(OUTSIDE_THIRD, side);
    assertThat(third.possible()).containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
    assertThat(third.missing())
        .extracting(
            missing ->
                missing instanceof Missing.OfFact fact
                    ? fact.description().pointer()
                    : ((Missing.OfItems) missing).description().pointer())
        .containsExactlyInAnyOrder("/representatives/2/source", "/representatives");
    assertThat(RULES.decide(SIZE_OF_SIDE, side).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "{0} representatives: {1}")
  @CsvSource({"2, BREACHED", "3, MET", "4, MET"})
  void size(int number, Verdict.Kind expected) {
    assertThat(RULES.decide(SIZE_OF_SIDE, side(number, 0, 0)).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("2004年4月30日：仅工资集体协商有此规定，自2000年11月8日起")
  void wageBargainingEarlier() {
    BargainingSide wage = side(3, 2, 0).withKind(Fact.known(ContractKind.WAGE));
    BargainingSide general = side(3, 2, 0).withKind(Fact.known(ContractKind.COMPREHENSIVE));
    BoundRulebook before = UnionRules.standard().at(Division.NATION, LocalDate.of(2004, 4, 30));
    assertThat(before.decide(OUTSIDE_THIRD, wage).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(before.decide(OUTSIDE_THIRD_IN_WAGE_BARGAINING, wage).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(before.decide(OUTSIDE_THIRD_IN_WAGE_BARGAINING, general).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(2000, 11, 7))
                .decide(OUTSIDE_THIRD_IN_WAGE_BARGAINING, wage)
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}

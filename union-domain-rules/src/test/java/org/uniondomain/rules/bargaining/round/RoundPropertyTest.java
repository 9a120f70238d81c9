package org.uniondomain.rules.bargaining.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.side.SideRole.EMPLOYER;
import static org.uniondomain.core.bargaining.side.SideRole.WORKERS;
import static org.uniondomain.rules.bargaining.round.NegotiationRules.EQUAL_SIDES;
import static org.uniondomain.rules.bargaining.round.OfferRules.REPLIED_IN_TIME;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLIED_IN_TIME;
import static org.uniondomain.rules.bargaining.round.Rounds.side;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@Label("集体协商：双方各增一名代表不破坏对等；提前答复不会变为逾期")
class RoundPropertyTest {
  private static final List<String> PLACES =
      List.of(
          "000000", "150000", "110000", "310000", "500000", "330000", "330100", "370000", "410000",
          "450000", "520000");
  private static final LocalDate LATER = LocalDate.of(2026, 3, 2);
  private static final List<BoundRulebook> BOOKS =
      PLACES.stream()
          .map(
              place ->
                  UnionRules.standard().at(Division.of(place), LocalDate.of(2018, 1, 2), LATER))
          .toList();

  @Property
  @Label("双方各增一名代表，结论不变")
  void oneMoreOnEachSide(
      @ForAll @IntRange(max = 20) int workers,
      @ForAll @IntRange(max = 20) int employer,
      @ForAll ContractKind kind,
      @ForAll @IntRange(max = 10) int place) {
    BoundRulebook rules = BOOKS.get(place);
    Verdict.Kind before = rules.decide(EQUAL_SIDES, round(kind, workers, employer)).kind();
    Verdict.Kind after = rules.decide(EQUAL_SIDES, round(kind, workers + 1, employer + 1)).kind();
    assertThat(after).isEqualTo(before);
  }

  private static Negotiation round(ContractKind kind, int workers, int employer) {
    return Negotiation.builder()
        .kind(kind)
        .workers(side(WORKERS, kind, workers))
        .employer(side(EMPLOYER, kind, employer))
        .build();
  }

  @Property
  @Label("提前答复：符合者仍符合")
  void anEarlierReplyIsNeverLate(
      @ForAll @IntRange(max = 5000) int received,
      @ForAll @IntRange(max = 60) int delay,
      @ForAll @IntRange(max = 60) int earlier,
      @ForAll ContractKind kind,
      @ForAll @IntRange(max = 10) int place) {
    LocalDate day = LocalDate.of(2008, 1, 1).plusDays(received);
    BoundRulebook rules = BOOKS.get(place);
    Requirement<Offer> rule = kind == WAGE ? WAGE_REPLIED_IN_TIME : REPLIED_IN_TIME;
    Offer offer = Offer.builder().kind(kind).receivedOn(day).build();
    Offer late = offer.withRepliedOn(Fact.known(day.plusDays(delay)));
    Offer early = offer.withRepliedOn(Fact.known(day.plusDays(Math.max(0, delay - earlier))));
    if (rules.decide(rule, late).kind() == Verdict.Kind.MET) {
      assertThat(rules.decide(rule, early).kind()).isEqualTo(Verdict.Kind.MET);
    }
  }
}

package org.uniondomain.rules.bargaining.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.side.RepresentativeSource.INSIDER;
import static org.uniondomain.core.bargaining.side.RepresentativeSource.OUTSIDE_PROFESSIONAL;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_THIRD;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("协商代表：增加一名本单位代表，不会使外部人员超过三分之一")
class BargainingSideRulesPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));
  private static final Representative KNOWN_INSIDER =
      Representative.builder().source(INSIDER).build();

  private static Representative of(int code) {
    return code == 0
        ? KNOWN_INSIDER
        : code == 1
            ? Representative.builder().source(OUTSIDE_PROFESSIONAL).build()
            : Representative.builder().build();
  }

  @Property
  @Label("符合者仍符合，不会由未定变为不符合")
  void anInsiderNeverBreaksTheThird(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 2) Integer> codes,
      @ForAll boolean complete) {
    List<Representative> members = codes.stream().map(BargainingSideRulesPropertyTest::of).toList();
    BargainingSide side =
        BargainingSide.builder()
            .representatives(complete ? Listing.complete(members) : Listing.partial(members))
            .build();
    BargainingSide larger = side.withRepresentatives(side.representatives().with(KNOWN_INSIDER));
    Verdict.Kind before = RULES.decide(OUTSIDE_THIRD, side).kind();
    Verdict.Kind after = RULES.decide(OUTSIDE_THIRD, larger).kind();
    if (before == Verdict.Kind.MET) {
      assertThat(after).isEqualTo(Verdict.Kind.MET);
    }
    if (before != Verdict.Kind.BREACHED) {
      assertThat(after).isNotEqualTo(Verdict.Kind.BREACHED);
    }
  }
}

package org.uniondomain.rules.culture.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.culture.venue.VenueCoverage;
import org.uniondomain.core.culture.venue.VenueRebuilding;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

class VenueRulesPropertyTest {
  private static final BoundRulebook BOOK =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2018, 6, 1));

  @Property
  void notLowerIsNeverLaxerThanNotSmaller(
      @ForAll @IntRange(min = 0) int before,
      @ForAll @IntRange(min = 0) int after,
      @ForAll boolean standardKept) {
    VenueRebuilding rebuilding =
        VenueRebuilding.builder()
            .formerFloorArea(before)
            .newFloorArea(after)
            .standardKept(standardKept)
            .build();
    boolean strict =
        BOOK.decide(VenueRebuildingRules.NOT_LOWER, rebuilding).kind() == Verdict.Kind.MET;
    boolean general =
        BOOK.decide(VenueRebuildingRules.NOT_SMALLER, rebuilding).kind() == Verdict.Kind.MET;
    assertThat(!strict || general).isTrue();
  }

  @Property
  void coveredAndWithoutMakeTheWhole(
      @ForAll @IntRange(min = 1, max = 3_000) int banners,
      @ForAll @IntRange(min = 0, max = 3_000) int covered) {
    VenueCoverage coverage =
        VenueCoverage.builder().banners(banners).covered(Math.min(covered, banners)).build();
    int without = BOOK.decide(VenueOpeningRules.WITHOUT, coverage).asFact().get();
    assertThat(without + coverage.covered().get()).isEqualTo(banners);
  }
}

package org.uniondomain.rules.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.organisation.structure.WomensBody;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("女职工组织")
class WomensBodyRulesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final List<BoundRulebook> PLACES =
      Stream.of(
              Division.NATION,
              Regions.BEIJING,
              Regions.SHANGHAI,
              Regions.CHONGQING,
              Regions.HENAN,
              Regions.INNER_MONGOLIA,
              Regions.GUANGDONG)
          .map(place -> UnionRules.standard().at(place, DAY))
          .toList();

  @Provide
  Arbitrary<BoundRulebook> places() {
    return Arbitraries.of(PLACES);
  }

  private static UnionOrganisation union(int members, int workers) {
    return UnionOrganisation.builder()
        .womenMembers(members)
        .womenWorkers(workers)
        .womensBody(WomensBody.NONE)
        .build();
  }

  @Property
  @Label("建立女职工委员会的义务不因人数增加而消失，无论在10人还是25人起算的地方")
  void theDutyNeverDisappearsByGrowth(
      @ForAll("places") BoundRulebook rules,
      @ForAll @IntRange(max = 40) int members,
      @ForAll @IntRange(max = 40) int workers,
      @ForAll @IntRange(max = 40) int moreMembers,
      @ForAll @IntRange(max = 40) int moreWorkers) {
    if (rules.decide(WomensBodyRules.WOMENS_COMMITTEE, union(members, workers)).kind()
        == Verdict.Kind.BREACHED) {
      UnionOrganisation grown = union(members + moreMembers, workers + moreWorkers);
      assertThat(rules.decide(WomensBodyRules.WOMENS_COMMITTEE, grown).kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
  }

  @Property
  @Label("已建女职工委员会的，任何地方都不违反；许可与义务从不冲突")
  void aCommitteeIsEnoughEverywhere(
      @ForAll("places") BoundRulebook rules,
      @ForAll @IntRange(max = 40) int members,
      @ForAll @IntRange(max = 40) int workers,
      @ForAll WomensBody body,
      @ForAll boolean many) {
    UnionOrganisation union =
        union(members, workers)
            .withManyWomenWorkers(Fact.known(many))
            .withForeignInvested(Fact.known(true));
    for (var rule : List.of(WomensBodyRules.WOMENS_COMMITTEE, WomensBodyRules.WOMENS_DELEGATE)) {
      assertThat(rules.decide(rule, union.withWomensBody(Fact.known(WomensBody.COMMITTEE))).kind())
          .isNotEqualTo(Verdict.Kind.BREACHED);
      assertThat(rules.decide(rule, union.withWomensBody(Fact.known(body))).kind())
          .isIn(Verdict.Kind.MET, Verdict.Kind.BREACHED, Verdict.Kind.NOT_APPLICABLE);
    }
  }
}

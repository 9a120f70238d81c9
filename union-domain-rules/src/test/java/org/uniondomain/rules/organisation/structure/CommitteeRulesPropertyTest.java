package org.uniondomain.rules.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.LeadingBody;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Verdict;

@Label("工会委员会")
class CommitteeRulesPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2020, 1, 1));

  private static Verdict.Kind seats(Fact<Integer> members, int seats) {
    return RULES
        .decide(
            CommitteeRules.SEATS,
            UnionOrganisation.builder()
                .members(members)
                .ledBy(LeadingBody.COMMITTEE)
                .committeeSeats(seats)
                .build())
        .kind();
  }

  @Property
  @Label("同一档内会员增减，席数合法与否不变；只知道在该档内，答案也相同")
  void lawfulSeatsStayLawfulWithinTheBand(
      @ForAll @IntRange(min = 0, max = 6) int band,
      @ForAll @IntRange(max = 50_000) int here,
      @ForAll @IntRange(max = 50_000) int there,
      @ForAll @IntRange(max = 50) int seats) {
    Table.Row<Integer> row = CommitteeRules.FEWEST.rows().get(band);
    int width = row.to() - row.from() + 1;
    Verdict.Kind one = seats(Fact.known(row.from() + here % width), seats);
    assertThat(seats(Fact.known(row.from() + there % width), seats)).isEqualTo(one);
    assertThat(seats(Fact.between(row.from(), row.to()), seats)).isEqualTo(one);
  }

  @Property
  @Label("两个席数合法，其间的席数也合法")
  void lawfulSeatsHaveNoGap(
      @ForAll @IntRange(max = 50_000) int members,
      @ForAll @IntRange(max = 50) int a,
      @ForAll @IntRange(max = 50) int b,
      @ForAll @IntRange(max = 50) int c) {
    int between = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    Fact<Integer> known = Fact.known(members);
    if (seats(known, a) == Verdict.Kind.MET && seats(known, b) == Verdict.Kind.MET) {
      assertThat(seats(known, between)).isEqualTo(Verdict.Kind.MET);
    }
  }

  @Property
  @Label("应建立委员会的义务不因会员增加而消失")
  void theDutyNeverDisappearsByGrowth(
      @ForAll @IntRange(max = 60) int members, @ForAll @IntRange(max = 60) int growth) {
    UnionOrganisation alone =
        UnionOrganisation.builder().members(members).ledBy(LeadingBody.CHAIR_OR_ORGANISER).build();
    if (RULES.decide(CommitteeRules.REQUIRED, alone).kind() == Verdict.Kind.BREACHED) {
      assertThat(
              RULES
                  .decide(CommitteeRules.REQUIRED, alone.withMembers(Fact.known(members + growth)))
                  .kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
  }
}

package org.uniondomain.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.organisation.structure.LeadingBody;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.organisation.structure.CommitteeRules;
import org.uniondomain.rules.organisation.structure.StaffRules;

@Label("25名会员、200名职工起的义务")
class UnionDutiesPropertyTest {
  private static final List<BoundRulebook> PLACES =
      List.of(
          UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30)),
          UnionRules.standard().at(Regions.CHONGQING, LocalDate.of(2013, 6, 30)),
          UnionRules.standard().at(Regions.SHANGHAI, LocalDate.of(2026, 6, 30)),
          UnionRules.standard().at(Regions.BEIJING, LocalDate.of(2020, 6, 30)));

  private static UnionOrganisation bare(int members, int workers) {
    return UnionOrganisation.builder()
        .members(members)
        .workers(workers)
        .ledBy(LeadingBody.CHAIR_OR_ORGANISER)
        .fullTimeChair(false)
        .fullTimeStaff(0)
        .build();
  }

  @Property
  @Label("不因会员、职工增加而消失")
  void neverDisappearByGrowth(
      @ForAll @IntRange(max = 60) int members,
      @ForAll @IntRange(max = 400) int workers,
      @ForAll @IntRange(max = 60) int moreMembers,
      @ForAll @IntRange(max = 400) int moreWorkers) {
    UnionOrganisation small = bare(members, workers);
    UnionOrganisation large = bare(members + moreMembers, workers + moreWorkers);
    for (BoundRulebook rules : PLACES) {
      for (Requirement<UnionOrganisation> duty :
          List.of(CommitteeRules.REQUIRED, StaffRules.CHAIR, StaffRules.STAFF)) {
        if (rules.decide(duty, small).kind() == Verdict.Kind.BREACHED) {
          assertThat(rules.decide(duty, large).kind())
              .as(duty.id())
              .isEqualTo(Verdict.Kind.BREACHED);
        }
      }
    }
  }
}

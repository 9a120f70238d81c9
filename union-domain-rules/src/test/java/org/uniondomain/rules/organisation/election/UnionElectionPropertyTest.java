package org.uniondomain.rules.organisation.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.officer.UnionOffice.CHAIR;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.organisation.election.UnionElection;
import org.uniondomain.core.organisation.officer.OfficerRemoval;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.organisation.officer.RemovalRules;

@Label("工会选举和罢免：多一票，不会由通过变为不通过")
class UnionElectionPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2020, 1, 1));

  private static Ballot ballot(int total, int present, int inFavour) {
    return Ballot.builder()
        .heldOn(LocalDate.of(2018, 3, 1))
        .total(total)
        .present(present)
        .inFavour(inFavour)
        .build();
  }

  private static boolean elected(int total, int present, int inFavour) {
    return RULES
            .decide(
                ElectionVoteRules.ELECTED,
                UnionElection.builder()
                    .office(CHAIR)
                    .enterprise(true)
                    .ballot(ballot(total, present, inFavour))
                    .build())
            .kind()
        == Verdict.Kind.MET;
  }

  private static boolean removed(int total, int inFavour) {
    return RULES
            .decide(
                RemovalRules.MAJORITY,
                OfficerRemoval.builder().ballot(ballot(total, total, inFavour)).build())
            .kind()
        == Verdict.Kind.MET;
  }

  @Property
  @Label("有效的选举，多到会一人、多一票赞成，仍然有效；与整数算式一致")
  void aValidElectionStaysValid(
      @ForAll @IntRange(min = 1, max = 5000) int total,
      @ForAll @IntRange(max = 5000) int present,
      @ForAll @IntRange(max = 5000) int inFavour) {
    assertThat(elected(total, present, inFavour))
        .isEqualTo(present * 3 >= total * 2 && inFavour * 2 > total);
    if (elected(total, present, inFavour)) {
      assertThat(elected(total, present, inFavour + 1)).isTrue();
      assertThat(elected(total, present + 1, inFavour)).isTrue();
    }
  }

  @Property
  @Label("通过的罢免，多一票赞成，仍然通过；与整数算式一致")
  void aRemovalStaysCarried(
      @ForAll @IntRange(min = 1, max = 5000) int total,
      @ForAll @IntRange(max = 5000) int inFavour) {
    assertThat(removed(total, inFavour)).isEqualTo(inFavour * 2 > total);
    if (removed(total, inFavour)) {
      assertThat(removed(total, inFavour + 1)).isTrue();
    }
  }
}

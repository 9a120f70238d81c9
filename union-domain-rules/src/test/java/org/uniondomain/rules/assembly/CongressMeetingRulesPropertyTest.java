package org.uniondomain.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.assembly.CongressMeeting;
import org.uniondomain.core.assembly.UnitNature;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("职工代表大会到会和表决")
class CongressMeetingRulesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final List<Division> PLACES =
      List.of(Regions.SHANGHAI, Regions.ZHEJIANG, Regions.HENAN);
  private static final List<BoundRulebook> BOOKS =
      PLACES.stream().map(place -> UnionRules.standard().at(place, DAY)).toList();

  private static CongressMeeting meeting(int total, int present, int inFavour) {
    return CongressMeeting.builder()
        .nature(UnitNature.OTHER)
        .ballot(
            Ballot.builder().heldOn(DAY).total(total).present(present).inFavour(inFavour).build())
        .build();
  }

  @Property
  @Label("多到一人，法定人数不会丧失；且恰为三倍到会不少于两倍应到")
  void oneMorePresentNeverLosesTheQuorum(
      @ForAll @IntRange(min = 1, max = 5000) int total,
      @ForAll @IntRange(max = 5000) int present,
      @ForAll @IntRange(max = 2) int place) {
    BoundRulebook rules = BOOKS.get(place);
    boolean met = met(rules.decide(CongressMeetingRules.QUORUM, meeting(total, present, 0)));
    assertThat(met).isEqualTo(3L * present >= 2L * total);
    if (met) {
      assertThat(met(rules.decide(CongressMeetingRules.QUORUM, meeting(total, present + 1, 0))))
          .isTrue();
    }
  }

  @Property
  @Label("多一票赞成，通过的不会变为不通过；过半数通过的，半数以上也通过")
  void oneMoreVoteNeverLosesTheMajority(
      @ForAll @IntRange(min = 1, max = 5000) int total, @ForAll @IntRange(max = 5000) int votes) {
    boolean half =
        met(BOOKS.get(0).decide(CongressMeetingRules.MAJORITY, meeting(total, total, votes)));
    boolean more =
        met(BOOKS.get(1).decide(CongressMeetingRules.MAJORITY, meeting(total, total, votes)));
    assertThat(half).isEqualTo(2L * votes >= total);
    assertThat(more).isEqualTo(2L * votes > total);
    if (more) {
      assertThat(half).isTrue();
    }
  }

  private static boolean met(Verdict verdict) {
    return verdict.kind() == Verdict.Kind.MET;
  }
}

package org.uniondomain.rules.bargaining.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.ADOPTED;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("草案表决：到会人数和同意人数越多，越不会由通过变为不通过")
class DraftVoteRulesPropertyTest {
  private static final List<BoundRulebook> PLACES =
      List.of(
          UnionRules.standard().at(Division.NATION, LocalDate.of(2020, 1, 1)),
          UnionRules.standard().at(Regions.SHANDONG, LocalDate.of(2020, 1, 1)),
          UnionRules.standard().at(Regions.ZHEJIANG, LocalDate.of(2020, 1, 1)));

  private static boolean adopted(
      BoundRulebook rules, ContractKind kind, int total, int present, int inFavour) {
    DraftVote vote =
        DraftVote.builder()
            .kind(kind)
            .ballot(
                Ballot.builder()
                    .heldOn(LocalDate.of(2018, 3, 1))
                    .total(total)
                    .present(present)
                    .inFavour(inFavour)
                    .build())
            .build();
    return rules.decide(ADOPTED, vote) instanceof Verdict.Met;
  }

  @Property
  @Label("全国、山东、浙江")
  void monotone(
      @ForAll @IntRange(min = 1, max = 5000) int total,
      @ForAll @IntRange(min = 0, max = 5000) int present,
      @ForAll @IntRange(min = 0, max = 5000) int inFavour,
      @ForAll @IntRange(min = 0, max = 50) int morePresent,
      @ForAll @IntRange(min = 0, max = 50) int moreInFavour,
      @ForAll ContractKind kind) {
    for (BoundRulebook rules : PLACES) {
      if (adopted(rules, kind, total, present, inFavour)) {
        assertThat(adopted(rules, kind, total, present + morePresent, inFavour + moreInFavour))
            .isTrue();
      }
    }
  }

  @Property
  @Label("全国：与整数算式一致")
  void agreesWithWholeNumbers(
      @ForAll @IntRange(min = 1, max = 1000) int total,
      @ForAll @IntRange(min = 0, max = 1000) int present,
      @ForAll @IntRange(min = 0, max = 1000) int inFavour) {
    assertThat(adopted(PLACES.get(0), ContractKind.COMPREHENSIVE, total, present, inFavour))
        .isEqualTo(present * 3 >= total * 2 && inFavour * 2 >= total);
  }
}

package org.uniondomain.rules.competition.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.competition.result.InnovationResults;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("竞赛成果：提出、采纳、实施依次不增")
class InnovationResultsPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static boolean agree(int raised, int adopted, int implemented) {
    InnovationResults results =
        InnovationResults.builder()
            .proposalsRaised(raised)
            .proposalsAdopted(adopted)
            .proposalsImplemented(implemented)
            .build();
    return RULES.decide(InnovationResultsRules.ADOPTED_WERE_RAISED, results).kind()
            == Verdict.Kind.MET
        && RULES.decide(InnovationResultsRules.IMPLEMENTED_WERE_ADOPTED, results).kind()
            == Verdict.Kind.MET;
  }

  @Property(tries = 500)
  @Label("两条都符合，当且仅当提出数不少于采纳数、采纳数不少于实施数")
  void theCountsFall(
      @ForAll @IntRange(max = 50) int raised,
      @ForAll @IntRange(max = 50) int adopted,
      @ForAll @IntRange(max = 50) int implemented) {
    assertThat(agree(raised, adopted, implemented))
        .isEqualTo(raised >= adopted && adopted >= implemented);
  }

  @Property(tries = 300)
  @Label("多提出一条建议，不会使相符的数不符；多采纳一条，不会使实施多于采纳")
  void raisingMoreNeverHurts(
      @ForAll @IntRange(max = 50) int raised,
      @ForAll @IntRange(max = 50) int adopted,
      @ForAll @IntRange(max = 50) int implemented,
      @ForAll @IntRange(max = 10) int more) {
    if (agree(raised, adopted, implemented)) {
      assertThat(agree(raised + more, adopted, implemented)).isTrue();
      assertThat(agree(raised + more, adopted + more, implemented)).isTrue();
    }
  }
}

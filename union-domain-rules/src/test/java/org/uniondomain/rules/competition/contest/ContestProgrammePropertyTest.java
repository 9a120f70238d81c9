package org.uniondomain.rules.competition.contest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.uniondomain.core.competition.contest.ContestProgramme;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("比赛工种目录：各产业工种合计与工种总数相符，当且仅当没有工种重复")
class ContestProgrammePropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  @Property(tries = 300)
  void thePartitionHoldsWhereNothingIsEnteredTwice(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5) Integer> industries,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 40) Integer> jobTypes) {
    ImmutableSetMultimap.Builder<String, String> entered = ImmutableSetMultimap.builder();
    for (int i = 0; i < Math.min(industries.size(), jobTypes.size()); i++) {
      entered.put("产业" + industries.get(i), "工种" + jobTypes.get(i));
    }
    ContestProgramme programme = new ContestProgramme(entered.build());
    assertThat(RULES.decide(SkillContestRules.PARTITION, programme.contest()).kind())
        .isEqualTo(programme.enteredTwice().isEmpty() ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
  }
}

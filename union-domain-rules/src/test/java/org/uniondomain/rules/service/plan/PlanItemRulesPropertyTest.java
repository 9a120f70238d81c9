package org.uniondomain.rules.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.service.plan.PlanItem;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

class PlanItemRulesPropertyTest {
  private static final BoundRulebook BOOK =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2014, 1, 10));

  private static PlanItem item(int target, int actual) {
    return PlanItem.builder().targetNumber(target).actual(actual).build();
  }

  @Property
  void doneExactlyWhenCompletionReachesOne(
      @ForAll @IntRange(min = 1) int target, @ForAll @IntRange(min = 0) int actual) {
    Ratio completion = BOOK.decide(PlanItemRules.COMPLETION, item(target, actual)).asFact().get();
    boolean done = BOOK.decide(PlanItemRules.DONE, item(target, actual)).kind() == Verdict.Kind.MET;
    assertThat(done).isEqualTo(completion.compareTo(Ratio.ONE) >= 0);
  }

  @Property
  void oneMoreNeverUndoes(
      @ForAll @IntRange(min = 1, max = 1_000_000) int target,
      @ForAll @IntRange(min = 0, max = 1_000_000) int actual) {
    boolean before =
        BOOK.decide(PlanItemRules.DONE, item(target, actual)).kind() == Verdict.Kind.MET;
    boolean after =
        BOOK.decide(PlanItemRules.DONE, item(target, actual + 1)).kind() == Verdict.Kind.MET;
    assertThat(!before || after).isTrue();
  }
}

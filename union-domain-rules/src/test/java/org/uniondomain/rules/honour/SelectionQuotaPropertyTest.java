package org.uniondomain.rules.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.SelectionList;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("评选名额：换进一名产业工人，不会使已够的名额不够")
class SelectionQuotaPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2022, 4, 1));

  private static boolean enough(int industrial, int total) {
    SelectionList list =
        SelectionList.builder()
            .kind(HonourKind.MAY_DAY_MEDAL)
            .level(HonourLevel.NATIONAL)
            .industrialWorkers(industrial)
            .total(total)
            .build();
    return RULES.decide(SelectionQuotaRules.INDUSTRIAL, list).kind() == Verdict.Kind.MET;
  }

  @Property(tries = 500)
  @Label("百分之三十五，含本数，以整数比较")
  void theShareIsExact(
      @ForAll @IntRange(max = 3000) int industrial, @ForAll @IntRange(max = 3000) int total) {
    assertThat(enough(industrial, total)).isEqualTo(100L * industrial >= 35L * total);
    if (enough(industrial, total)) {
      assertThat(enough(industrial + 1, total)).isTrue();
    }
  }
}

package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.MinimumWageRules.MINIMUM_WAGE;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@Label("最低工资：工资多一分，不会由符合变为不符合")
class MinimumWageRulesPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.of("150102"), LocalDate.of(2026, 1, 1));

  @Property
  @Label("呼和浩特市新城区，2004年至2026年")
  void moreWageNeverBreaks(
      @ForAll @LongRange(min = 0, max = 300_000) long fen,
      @ForAll @IntRange(min = 0, max = 8000) int days,
      @ForAll boolean overtimeTold) {
    MonthlyWage wage =
        MonthlyWage.builder()
            .day(LocalDate.of(2004, 3, 1).plusDays(days))
            .gross(Money.fen(fen))
            .overtimePay(overtimeTold ? Fact.known(Money.ZERO) : Fact.unknown())
            .specialConditionAllowances(Money.ZERO)
            .statutoryWelfare(Money.ZERO)
            .build();
    Verdict.Kind before = RULES.decide(MINIMUM_WAGE, wage).kind();
    Verdict.Kind after =
        RULES.decide(MINIMUM_WAGE, wage.withGross(Fact.known(Money.fen(fen + 1)))).kind();
    if (before == Verdict.Kind.MET) {
      assertThat(after).isEqualTo(Verdict.Kind.MET);
    }
    if (after == Verdict.Kind.BREACHED) {
      assertThat(before).isEqualTo(Verdict.Kind.BREACHED);
    }
  }
}

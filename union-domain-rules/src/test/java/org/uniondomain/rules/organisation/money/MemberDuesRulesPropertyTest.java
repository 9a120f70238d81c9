package org.uniondomain.rules.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.MemberDues;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

@Label("会员会费")
class MemberDuesRulesPropertyTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2026, 6, 30));

  private static long due(long baseFen) {
    MemberDues record =
        MemberDues.builder().wageBase(Money.fen(baseFen)).membershipKept(false).build();
    return RULES.decide(MemberDuesRules.DUE, record).asFact().get().fen();
  }

  @Property
  @Label("会费不超过基数的0.5%，差额不到五分")
  void neverMoreThanTheRateOfTheBase(@ForAll @LongRange(max = 100_000_000_000L) long base) {
    assertThat(due(base) * 200).isLessThanOrEqualTo(base).isGreaterThan(base - 1000);
  }

  @Property
  @Label("基数增加，会费不减")
  void growsWithTheBase(
      @ForAll @LongRange(max = 100_000_000_000L) long base,
      @ForAll @LongRange(max = 1_000_000) long more) {
    assertThat(due(base + more)).isGreaterThanOrEqualTo(due(base));
  }

  @Property
  @Label("会费总是五分的整倍数")
  void isWholeFiveFen(@ForAll @LongRange(max = 100_000_000_000L) long base) {
    assertThat(due(base) % 5).isZero();
  }
}

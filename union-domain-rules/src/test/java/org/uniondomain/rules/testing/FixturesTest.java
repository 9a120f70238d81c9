package org.uniondomain.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.testing.AwardFunds;
import org.uniondomain.core.testing.Contracts;
import org.uniondomain.core.testing.Households;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Finding;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Verdict;

/** Fixtures are what they are called. */
class FixturesTest {
  private static final BoundRulebook IN_2013 =
      UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 6, 30));

  private static Verdict.Kind minimum(AwardFund fund) {
    return IN_2013.decide(AwardFundRules.MINIMUM, fund).kind();
  }

  @Test
  @DisplayName("奖励资金样例：恰在线上、差一分、多一分、未知、跨越界限")
  void award_funds() {
    assertThat(minimum(AwardFunds.onTheLine())).isEqualTo(Verdict.Kind.MET);
    assertThat(minimum(AwardFunds.oneFenShort())).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(minimum(AwardFunds.oneFenAbove())).isEqualTo(Verdict.Kind.MET);
    assertThat(minimum(AwardFunds.untold())).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(minimum(AwardFunds.acrossTheLine())).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(minimum(AwardFunds.withOnePrize())).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("集体合同样例：合法的没有一条违反，迟报的恰有违反")
  void contracts() {
    assertThat(breaches(IN_2013, Contracts.lawful())).isEmpty();
    assertThat(breaches(IN_2013, Contracts.submittedLate()))
        .containsExactly("bargaining.contract.filing");
    BoundRulebook nextDay =
        UnionRules.standard().at(InnerMongolia.HOHHOT, LocalDate.of(2013, 3, 12));
    assertThat(breaches(nextDay, Contracts.justReceived())).isEmpty();
  }

  private static ImmutableList<String> breaches(BoundRulebook rules, CollectiveContract contract) {
    return rules.of(CollectiveContract.class).assess(contract).findings().stream()
        .filter(
            each ->
                each instanceof Finding.OfRequirement<?> asked
                    && asked.verdict() instanceof Verdict.Breached)
        .map(each -> each.rule().id())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  @DisplayName("三口之家样例：扣除刚性支出后人均恰为低保标准")
  void household_of_three() {
    HardshipHousehold household = Households.ofThree();
    Money left = household.income().get().minus(household.rigidExpenditure().get());
    assertThat(left).isEqualTo(Households.STANDARD.times(36));
    assertThat(Households.ofThreeWithUnknownExpenditure().rigidExpenditure().isUnknown()).isTrue();
  }
}

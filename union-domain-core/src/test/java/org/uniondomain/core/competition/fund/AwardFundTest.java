package org.uniondomain.core.competition.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

@DisplayName("劳动竞赛奖励资金")
class AwardFundTest {
  private static final Money TEN = Money.yuan("10.00");
  private static final Money TWENTY = Money.yuan("20.00");

  @Test
  @DisplayName("nothing told: every fact is unknown")
  void everything_is_unknown_until_set() {
    AwardFund fund = AwardFund.builder().build();

    assertThat(fund.period().isUnknown()).isTrue();
    assertThat(fund.payroll().isUnknown()).isTrue();
    assertThat(fund.accrued().isUnknown()).isTrue();
    assertThat(fund.established().isUnknown()).isTrue();
    assertThat(fund.chargedTo().isUnknown()).isTrue();
  }

  @Test
  @DisplayName("a plain value and a known fact are the same")
  void plain_value_is_known() {
    AwardFund plain = AwardFund.builder().accrued(TEN).established(true).build();
    AwardFund fact =
        AwardFund.builder().accrued(Fact.known(TEN)).established(Fact.known(true)).build();

    assertThat(plain).isEqualTo(fact).hasSameHashCodeAs(fact);
    assertThat(plain.accrued().get()).isEqualTo(TEN);
  }

  @Test
  @DisplayName("a range is kept as a range")
  void range_is_kept() {
    AwardFund fund = AwardFund.builder().accrued(Fact.between(TEN, TWENTY)).build();

    assertThat(fund.accrued().low()).isEqualTo(TEN);
    assertThat(fund.accrued().high()).isEqualTo(TWENTY);
  }

  @Test
  @DisplayName("a copy changes one fact and keeps the others")
  void copy_changes_one_fact() {
    AwardFund fund = AwardFund.builder().payroll(TWENTY).accrued(TEN).build();

    AwardFund copy = fund.withAccrued(Fact.unknown()).withChargedTo(Fact.none());

    assertThat(copy.payroll().get()).isEqualTo(TWENTY);
    assertThat(copy.accrued().isUnknown()).isTrue();
    assertThat(copy.chargedTo().isNone()).isTrue();
    assertThat(fund.accrued().get()).isEqualTo(TEN);
  }

  @Test
  @DisplayName("a builder can start from an existing fund")
  void builder_starts_from_a_fund() {
    AwardFund fund = AwardFund.builder().payroll(TWENTY).build();

    assertThat(AwardFund.builder().from(fund).build()).isEqualTo(fund);
  }

  @Test
  @DisplayName("null is no fact, and the message says what to give instead")
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    Fact<Money> nothing = null;

    assertThatNullPointerException()
        .isThrownBy(() -> AwardFund.builder().accrued(nothing))
        .withMessageContaining("Fact.unknown()");
  }

  @Test
  @DisplayName("a fund prints what is known of it")
  void prints_its_facts() {
    assertThat(AwardFund.builder().accrued(TEN).build().toString())
        .startsWith("AwardFund{")
        .contains("10.00");
  }
}

package org.uniondomain.core.competition.fund;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 奖励资金支出: one payment out of a labour-competition award fund.
 *
 * <p>What nobody has told is unknown.
 */
@Value.Immutable
public interface FundPayment extends WithFundPayment {
  /**
   * 支付日期.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> paidOn();

  /**
   * 支付金额, in renminbi; prizes in kind at their value; not negative.
   *
   * @return the sum, or what is known of it
   */
  Fact<Money> amount();

  /**
   * 支付用途: what the payment was for.
   *
   * @return the purpose, or what is known of it
   */
  Fact<PaymentPurpose> purpose();

  /**
   * 受奖对象: who received it.
   *
   * @return the kind of recipient, or what is known of it
   */
  Fact<RecipientKind> recipient();

  /**
   * 奖项种类: which prize it was; it decides whether the payment is payroll.
   *
   * @return the kind of prize, none where it was no prize, or what is known of it
   */
  Fact<PrizeKind> prize();

  /**
   * 另由工会经费支付: whether union funds pay the same reward a second time.
   *
   * @return true if they do
   */
  Fact<Boolean> alsoPaidByUnion();

  /**
   * Checks that the amount is not negative.
   *
   * @throws IllegalArgumentException if it is
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, amount(), "amount of a fund payment");
  }

  /**
   * Starts a payment of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableFundPayment.Builder builder() {
    return ImmutableFundPayment.builder();
  }
}

package org.uniondomain.rules.competition.fund;

import java.time.LocalDate;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.competition.fund.PaymentPurpose;
import org.uniondomain.core.competition.fund.PrizeKind;
import org.uniondomain.core.competition.fund.RecipientKind;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 奖励资金支出要素: what can be told of a payment out of an award fund. */
public final class FundPaymentFacts {
  private FundPaymentFacts() {}

  /** 奖励资金支出. */
  public static final Subject<FundPayment> FUND_PAYMENT =
      Subject.named("fund-payment", FundPayment.class, "奖励资金支出", "payment out of an award fund");

  /** 支付日期. */
  public static final QuantityFact<FundPayment, LocalDate> PAID_ON =
      FUND_PAYMENT.day("paid-on", "支付日期", "day paid", FundPayment::paidOn, FundPayment::withPaidOn);

  /** 支付金额. */
  public static final QuantityFact<FundPayment, Money> AMOUNT =
      FUND_PAYMENT
          .money("amount", "支付金额", "amount paid", FundPayment::amount, FundPayment::withAmount)
          .atLeast(Money.ZERO);

  /** 支付用途. */
  public static final Choice<FundPayment, PaymentPurpose> PURPOSE =
      FUND_PAYMENT.choice(
          "purpose",
          "支付用途",
          "purpose",
          PaymentPurpose.class,
          FundPayment::purpose,
          FundPayment::withPurpose);

  /** 受奖对象. */
  public static final Choice<FundPayment, RecipientKind> RECIPIENT =
      FUND_PAYMENT.choice(
          "recipient",
          "受奖对象",
          "recipient",
          RecipientKind.class,
          FundPayment::recipient,
          FundPayment::withRecipient);

  /** 奖项种类. */
  public static final Choice<FundPayment, PrizeKind> PRIZE =
      FUND_PAYMENT.choice(
          "prize", "奖项种类", "prize", PrizeKind.class, FundPayment::prize, FundPayment::withPrize);

  /** 另由工会经费支付. */
  public static final Flag<FundPayment> ALSO_PAID_BY_UNION =
      FUND_PAYMENT.flag(
          "also-paid-by-union",
          "同一奖励另由工会经费支付",
          "the same reward is paid out of union funds as well",
          FundPayment::alsoPaidByUnion,
          FundPayment::withAlsoPaidByUnion);

  /** 词汇. */
  public static final Vocabulary<FundPayment> VOCABULARY =
      Vocabulary.of(FUND_PAYMENT, FundPayment.builder().build())
          .with(PAID_ON, AMOUNT, PURPOSE, RECIPIENT, PRIZE, ALSO_PAID_BY_UNION);
}

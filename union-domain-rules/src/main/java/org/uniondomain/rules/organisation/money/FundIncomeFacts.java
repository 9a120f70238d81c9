package org.uniondomain.rules.organisation.money;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.FundIncome;
import org.uniondomain.core.organisation.money.FundSource;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会经费收入要素: what can be told of an income of a union. */
public final class FundIncomeFacts {
  private FundIncomeFacts() {}

  /** 工会经费收入. */
  public static final Subject<FundIncome> FUND_INCOME =
      Subject.named("fund-income", FundIncome.class, "工会经费收入", "an income of a union");

  /** 经费来源. */
  public static final Choice<FundIncome, FundSource> SOURCE =
      FUND_INCOME.choice(
          "source", "经费来源", "source", FundSource.class, FundIncome::source, FundIncome::withSource);

  /** 收入金额. */
  public static final QuantityFact<FundIncome, Money> AMOUNT =
      FUND_INCOME
          .money("amount", "收入金额", "amount", FundIncome::amount, FundIncome::withAmount)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<FundIncome> VOCABULARY =
      Vocabulary.of(FUND_INCOME, FundIncome.builder().build()).with(SOURCE, AMOUNT);
}

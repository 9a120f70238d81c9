package org.uniondomain.rules.organisation.money;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.FundIncome;
import org.uniondomain.core.organisation.money.UnionFinances;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会经费管理要素: what can be told of the finances of a union. */
public final class UnionFinancesFacts {
  private UnionFinancesFacts() {}

  /** 工会经费管理. */
  public static final Subject<UnionFinances> UNION_FINANCES =
      Subject.named("union-finances", UnionFinances.class, "工会经费管理", "the finances of a union");

  /** 企业工会. */
  public static final Flag<UnionFinances> ENTERPRISE_UNION =
      UNION_FINANCES.flag(
          "enterprise-union",
          "企业工会",
          "union of an enterprise",
          UnionFinances::enterpriseUnion,
          UnionFinances::withEnterpriseUnion);

  /** 独立银行账户. */
  public static final Flag<UnionFinances> OWN_BANK_ACCOUNT =
      UNION_FINANCES
          .flag(
              "own-bank-account",
              "独立银行账户",
              "own bank account",
              UnionFinances::ownBankAccount,
              UnionFinances::withOwnBankAccount)
          .actionable();

  /** 编制预算. */
  public static final Flag<UnionFinances> BUDGET_DRAWN_UP =
      UNION_FINANCES
          .flag(
              "budget-drawn-up",
              "编制预算",
              "budget drawn up",
              UnionFinances::budgetDrawnUp,
              UnionFinances::withBudgetDrawnUp)
          .actionable();

  /** 编制决算. */
  public static final Flag<UnionFinances> ACCOUNTS_DRAWN_UP =
      UNION_FINANCES
          .flag(
              "accounts-drawn-up",
              "编制决算",
              "final accounts drawn up",
              UnionFinances::accountsDrawnUp,
              UnionFinances::withAccountsDrawnUp)
          .actionable();

  /** 经费审查. */
  public static final Flag<UnionFinances> AUDITED =
      UNION_FINANCES
          .flag("audited", "经费审查", "audited", UnionFinances::audited, UnionFinances::withAudited)
          .actionable();

  /** 主要用于服务职工和工会活动. */
  public static final Flag<UnionFinances> MAINLY_FOR_WORKERS =
      UNION_FINANCES.judgement(
          "mainly-for-workers",
          "主要用于服务职工和工会活动",
          "used mainly for workers and union activities",
          UnionFinances::mainlyForWorkers,
          UnionFinances::withMainlyForWorkers);

  /** 提供办公和活动设施. */
  public static final Flag<UnionFinances> PREMISES_PROVIDED =
      UNION_FINANCES
          .flag(
              "premises-provided",
              "提供办公和活动设施",
              "premises provided",
              UnionFinances::premisesProvided,
              UnionFinances::withPremisesProvided)
          .actionable();

  /** 各项收入. */
  public static final Items<UnionFinances, FundIncome> INCOMES =
      UNION_FINANCES.items(
          "incomes",
          "各项收入",
          "incomes",
          FundIncome.class,
          UnionFinances::incomes,
          UnionFinances::withIncomes);

  /** 收入合计. */
  public static final QuantityFact<UnionFinances, Money> TOTAL_INCOME =
      UNION_FINANCES
          .money(
              "total-income",
              "收入合计",
              "total income",
              UnionFinances::totalIncome,
              UnionFinances::withTotalIncome)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<UnionFinances> VOCABULARY =
      Vocabulary.of(UNION_FINANCES, UnionFinances.builder().build())
          .with(
              ENTERPRISE_UNION,
              OWN_BANK_ACCOUNT,
              BUDGET_DRAWN_UP,
              ACCOUNTS_DRAWN_UP,
              AUDITED,
              MAINLY_FOR_WORKERS,
              PREMISES_PROVIDED,
              TOTAL_INCOME)
          .with(INCOMES, FundIncomeFacts.VOCABULARY);
}

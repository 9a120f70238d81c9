package org.uniondomain.core.organisation.money;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 工会经费管理: how a union keeps, plans, uses and accounts for its funds in one year. Sums are in
 * renminbi.
 */
@Value.Immutable
public interface UnionFinances extends WithUnionFinances {
  /**
   * 企业工会: whether it is the union of an enterprise
   *
   * @return what is known of it
   */
  Fact<Boolean> enterpriseUnion();

  /**
   * 独立银行账户: whether the union has a bank account of its own
   *
   * @return what is known of it
   */
  Fact<Boolean> ownBankAccount();

  /**
   * 编制预算: whether there is a budget of the year
   *
   * @return what is known of it
   */
  Fact<Boolean> budgetDrawnUp();

  /**
   * 编制决算: whether there are final accounts of the year
   *
   * @return what is known of it
   */
  Fact<Boolean> accountsDrawnUp();

  /**
   * 经费审查: whether income and expenditure were audited
   *
   * @return what is known of it
   */
  Fact<Boolean> audited();

  /**
   * 主要用于服务职工和工会活动: whether the funds are used mainly for serving workers and for union activities;
   * a person judges
   *
   * @return what is known of it
   */
  Fact<Boolean> mainlyForWorkers();

  /**
   * 提供办公和活动设施: whether government or employer provide the premises and facilities the union needs
   *
   * @return what is known of it
   */
  Fact<Boolean> premisesProvided();

  /**
   * 各项收入: the incomes of the year
   *
   * @return the incomes told
   */
  Listing<@Valid FundIncome> incomes();

  /**
   * 收入合计: the income of the year as its accounts total it
   *
   * @return what is known of it
   */
  Fact<Money> totalIncome();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(Money.ZERO, totalIncome(), "total income");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionFinances.Builder builder() {
    return ImmutableUnionFinances.builder();
  }
}

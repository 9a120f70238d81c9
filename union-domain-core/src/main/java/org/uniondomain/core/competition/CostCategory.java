package org.uniondomain.core.competition;

/** 列支渠道: the account from which an enterprise pays a sum. */
public enum CostCategory {
  /** 成本费用: the cost of production or operation, before tax. */
  PRODUCTION_COST,
  /** 税后利润: profit after tax. */
  AFTER_TAX_PROFIT,
  /** 工会经费: the funds of the trade union. */
  UNION_FUNDS,
  /** 职工福利费: the staff welfare expense. */
  WELFARE,
  /** 其他: any other account. */
  OTHER
}

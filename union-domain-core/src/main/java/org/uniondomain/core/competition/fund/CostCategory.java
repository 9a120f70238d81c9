package org.uniondomain.core.competition.fund;

import org.uniondomain.core.fact.Labelled;

/** 列支渠道: the account from which an enterprise pays a sum. */
public enum CostCategory implements Labelled {
  /** 成本费用: the cost of production or operation, before tax. */
  PRODUCTION_COST("成本费用", "production cost"),
  /** 税后利润: profit after tax. */
  AFTER_TAX_PROFIT("税后利润", "profit after tax"),
  /** 工会经费: the funds of the trade union. */
  UNION_FUNDS("工会经费", "union funds"),
  /** 职工福利费: the staff welfare expense. */
  WELFARE("职工福利费", "staff welfare expense"),
  /** 其他: any other account. */
  OTHER("其他", "other account");

  private final String label;
  private final String englishLabel;

  CostCategory(String label, String englishLabel) {
    this.label = label;
    this.englishLabel = englishLabel;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String englishLabel() {
    return englishLabel;
  }
}

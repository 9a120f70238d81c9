package org.uniondomain.core.competition.fund;

import org.uniondomain.core.fact.Labelled;

/** 工资总额口径: by which rules a payroll total was counted; two totals that are never the same base. */
public enum PayrollBasis implements Labelled {
  /** 统计口径的工资总额: by the Provisions on the Composition of Total Payroll. */
  STATISTICAL("统计口径的工资总额", "statistical payroll"),
  /** 企业所得税的工资薪金总额: the wages and salaries of enterprise income tax. */
  INCOME_TAX("企业所得税的工资薪金总额", "wages and salaries of enterprise income tax");

  private final String label;
  private final String englishLabel;

  PayrollBasis(String label, String englishLabel) {
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

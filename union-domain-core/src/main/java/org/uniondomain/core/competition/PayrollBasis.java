package org.uniondomain.core.competition;

/** 工资总额口径: by which rules a payroll total was counted; two totals that are never the same base. */
public enum PayrollBasis {
  /** 统计口径的工资总额: by the Provisions on the Composition of Total Payroll. */
  STATISTICAL,
  /** 企业所得税的工资薪金总额: the wages and salaries of enterprise income tax. */
  INCOME_TAX
}

package org.uniondomain.core.wage;

import org.uniondomain.core.fact.Labelled;

/**
 * 工资总额组成部分: the six parts of total payroll (Provisions on the Composition of Total Payroll, article
 * 4). A payment that is not payroll belongs to none of them.
 */
public enum PayrollComponent implements Labelled {
  /** 计时工资; art. 5. */
  TIME_WAGE("计时工资", "time wages"),
  /** 计件工资; art. 6. */
  PIECE_WAGE("计件工资", "piece wages"),
  /** 奖金, labour-competition prizes among them; art. 7. */
  BONUS("奖金", "bonuses"),
  /** 津贴和补贴; art. 8. */
  ALLOWANCE_OR_SUBSIDY("津贴和补贴", "allowances and subsidies"),
  /** 加班加点工资; art. 9. */
  OVERTIME_PAY("加班加点工资", "overtime pay"),
  /** 特殊情况下支付的工资; art. 10. */
  PAY_IN_SPECIAL_CIRCUMSTANCES("特殊情况下支付的工资", "pay in special circumstances");

  private final String label;
  private final String englishLabel;

  PayrollComponent(String label, String englishLabel) {
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

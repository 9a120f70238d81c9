package org.uniondomain.core.wage;

import org.uniondomain.core.fact.Labelled;

/** 工资总额归属: whether a payment belongs to total payroll. */
public enum PayrollTreatment implements Labelled {
  /** 计入工资总额. */
  IN("计入", "payroll"),
  /** 不计入工资总额. */
  OUT("不计入", "not payroll"),
  /** 应人工审核: no text that was read decides. */
  REVIEW("应人工审核", "for a person to review");

  private final String label;
  private final String englishLabel;

  PayrollTreatment(String label, String englishLabel) {
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

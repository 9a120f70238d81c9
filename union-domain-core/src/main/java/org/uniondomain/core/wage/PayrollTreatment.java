package org.uniondomain.core.wage;

/** 工资总额归属: whether a payment belongs to total payroll. */
public enum PayrollTreatment {
  /** 计入工资总额. */
  IN,
  /** 不计入工资总额. */
  OUT,
  /** 应人工审核: no text that was read decides. */
  REVIEW
}

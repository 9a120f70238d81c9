package org.uniondomain.core.hardship.economy;

import org.uniondomain.core.fact.Labelled;

/** 支出处理: whether an expenditure is rigid and is deducted. */
public enum ExpenditureTreatment implements Labelled {
  /** 作为刚性支出扣除: deducted. */
  DEDUCTED("作为刚性支出扣除", "deducted"),
  /** 不予扣除: not deducted. */
  NOT_DEDUCTED("不予扣除", "not deducted");

  private final String label;
  private final String englishLabel;

  ExpenditureTreatment(String label, String englishLabel) {
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

package org.uniondomain.core.hardship.economy;

import org.uniondomain.core.fact.Labelled;

/** 收入处理: whether an income counts. */
public enum IncomeTreatment implements Labelled {
  /** 计入家庭收入: counts. */
  COUNTED("计入家庭收入", "counts"),
  /** 不计入家庭收入: does not count. */
  NOT_COUNTED("不计入家庭收入", "does not count");

  private final String label;
  private final String englishLabel;

  IncomeTreatment(String label, String englishLabel) {
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

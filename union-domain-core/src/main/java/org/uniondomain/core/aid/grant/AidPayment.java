package org.uniondomain.core.aid.grant;

import org.uniondomain.core.fact.Labelled;

/** 发放方式: how a grant reaches its recipient. */
public enum AidPayment implements Labelled {
  /** 银行转账. */
  BANK_TRANSFER("银行转账", "bank transfer"),
  /** 现金. */
  CASH("现金", "cash"),
  /** 实物. */
  GOODS("实物", "goods"),
  /** 服务. */
  SERVICE("服务", "service");

  private final String label;
  private final String englishLabel;

  AidPayment(String label, String englishLabel) {
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

package org.uniondomain.core.service.warning;

import org.uniondomain.core.fact.Labelled;

/** 预警对象: what an early-warning report is about. */
public enum WarningSubject implements Labelled {
  /** 企业. */
  ENTERPRISE_REPORT("企业", "enterprise"),
  /** 行业. */
  TRADE_REPORT("行业", "trade");

  private final String label;
  private final String englishLabel;

  WarningSubject(String label, String englishLabel) {
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

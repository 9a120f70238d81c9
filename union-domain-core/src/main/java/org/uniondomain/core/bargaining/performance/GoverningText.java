package org.uniondomain.core.bargaining.performance;

import org.uniondomain.core.fact.Labelled;

/** 适用的标准: which text gives the standard of pay or conditions for a worker. */
public enum GoverningText implements Labelled {
  /** 约定的标准: what the worker and the employer agreed clearly. */
  AGREED_TERM("约定的标准", "agreed term"),
  /** 重新协商的标准: what they agreed when they bargained again. */
  RENEGOTIATED_TERM("重新协商的标准", "renegotiated term"),
  /** 集体合同的标准. */
  COLLECTIVE_CONTRACT("集体合同的标准", "collective contract"),
  /** 同工同酬. */
  EQUAL_PAY("同工同酬", "equal pay for equal work"),
  /** 国家有关规定. */
  STATE_RULES("国家有关规定", "rules of the state");

  private final String label;
  private final String englishLabel;

  GoverningText(String label, String englishLabel) {
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

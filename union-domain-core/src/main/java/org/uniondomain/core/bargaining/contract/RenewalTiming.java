package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/** 续订要求时点: whether a request to renew came within its window. */
public enum RenewalTiming implements Labelled {
  /** 早于窗口: before the window. */
  EARLY("早于窗口", "before the window"),
  /** 在窗口内: in the window. */
  IN_WINDOW("在窗口内", "in the window"),
  /** 晚于届满: after the term. */
  LATE("晚于届满", "after the term");

  private final String label;
  private final String englishLabel;

  RenewalTiming(String label, String englishLabel) {
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

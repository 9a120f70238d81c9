package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/** 报送机关: which labour authority a contract is filed with. */
public enum FilingOffice implements Labelled {
  /** 当地劳动保障行政部门: local labour authority. */
  LOCAL("当地劳动保障行政部门", "local labour authority"),
  /** 国务院劳动保障行政部门: ministry. */
  MINISTRY("国务院劳动保障行政部门", "ministry"),
  /** 指定的省级劳动保障行政部门: designated provincial authority. */
  DESIGNATED_PROVINCIAL("指定的省级劳动保障行政部门", "designated provincial authority");

  private final String label;
  private final String englishLabel;

  FilingOffice(String label, String englishLabel) {
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

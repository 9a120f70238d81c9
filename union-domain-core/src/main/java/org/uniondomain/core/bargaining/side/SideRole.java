package org.uniondomain.core.bargaining.side;

import org.uniondomain.core.fact.Labelled;

/** 协商方: whom a side of the bargaining speaks for. */
public enum SideRole implements Labelled {
  /** 职工一方: workers' side. */
  WORKERS("职工一方", "workers' side"),
  /** 用人单位一方: employer's side. */
  EMPLOYER("用人单位一方", "employer's side");

  private final String label;
  private final String englishLabel;

  SideRole(String label, String englishLabel) {
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

package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/** 集体合同范围: whom a collective contract covers. */
public enum ContractScope implements Labelled {
  /** 企业集体合同: one employer and its staff. */
  ENTERPRISE("企业集体合同", "enterprise contract"),
  /** 区域性集体合同: employers and workers of an area. */
  REGIONAL("区域性集体合同", "regional contract"),
  /** 行业性集体合同: employers and workers of a trade. */
  SECTORAL("行业性集体合同", "sectoral contract");

  private final String label;
  private final String englishLabel;

  ContractScope(String label, String englishLabel) {
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

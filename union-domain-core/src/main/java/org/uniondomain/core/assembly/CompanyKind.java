package org.uniondomain.core.assembly;

import org.uniondomain.core.fact.Labelled;

/** 公司类别: who founded a company, as far as its board depends on it. */
public enum CompanyKind implements Labelled {
  /** 国有独资公司. */
  WHOLLY_STATE_OWNED("国有独资公司", "wholly state-owned company"),
  /** 国有投资主体设立的公司. */
  STATE_INVESTORS("国有投资主体设立的公司", "company founded by state investors"),
  /** 其他公司. */
  OTHER("其他公司", "other company");

  private final String label;
  private final String englishLabel;

  CompanyKind(String label, String englishLabel) {
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

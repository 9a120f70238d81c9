package org.uniondomain.core.organisation.asset;

import org.uniondomain.core.fact.Labelled;

/** 工会资产终极所有者: who is said to own the assets of unions in the end. */
public enum AssetOwner implements Labelled {
  /** 中华全国总工会. */
  NATIONAL_FEDERATION("中华全国总工会", "national federation"),
  /** 其他. */
  OTHER("其他", "somebody else");

  private final String label;
  private final String englishLabel;

  AssetOwner(String label, String englishLabel) {
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

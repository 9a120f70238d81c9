package org.uniondomain.core.organisation.asset;

import org.uniondomain.core.fact.Labelled;

/** 工会资产变动事由: why the assets of a union pass on. */
public enum AssetEvent implements Labelled {
  /** 合并. */
  MERGER("合并", "merger of unions"),
  /** 撤销或者解散. */
  DISSOLUTION("撤销或者解散", "dissolution of a union"),
  /** 分立. */
  SPLIT("分立", "split of the employer"),
  /** 单位破产. */
  BANKRUPTCY("单位破产", "bankruptcy of the employer");

  private final String label;
  private final String englishLabel;

  AssetEvent(String label, String englishLabel) {
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

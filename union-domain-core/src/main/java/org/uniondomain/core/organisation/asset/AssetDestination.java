package org.uniondomain.core.organisation.asset;

import org.uniondomain.core.fact.Labelled;

/** 工会资产归属: where the assets of a union go. */
public enum AssetDestination implements Labelled {
  /** 合并后的工会. */
  MERGED_UNION("合并后的工会", "the merged union"),
  /** 由上级工会处置. */
  UPPER_UNION_DECIDES("由上级工会处置", "as the union above disposes"),
  /** 按职工人数分割. */
  DIVIDED_BY_WORKERS("按职工人数分割", "divided by the numbers of workers"),
  /** 列入破产财产. */
  INSOLVENCY_ESTATE("列入破产财产", "part of the insolvency estate"),
  /** 其他去向. */
  OTHER("其他去向", "somewhere else");

  private final String label;
  private final String englishLabel;

  AssetDestination(String label, String englishLabel) {
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

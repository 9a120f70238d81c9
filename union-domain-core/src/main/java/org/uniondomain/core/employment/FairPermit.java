package org.uniondomain.core.employment;

import org.uniondomain.core.fact.Labelled;

/** 招聘会安全许可: which office of public security permits a job fair. */
public enum FairPermit implements Labelled {
  /** 无须大型活动许可. */
  NONE("无须大型活动许可", "no permit for a large activity"),
  /** 县级公安机关许可. */
  COUNTY("县级公安机关许可", "permit of the county police"),
  /** 设区的市级公安机关许可. */
  CITY("设区的市级公安机关许可", "permit of the city police");

  private final String label;
  private final String englishLabel;

  FairPermit(String label, String englishLabel) {
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

package org.uniondomain.core.aid.standard;

import org.uniondomain.core.fact.Labelled;

/** 低保标准性质: what a figure called a minimum-living standard is. */
public enum StandardNature implements Labelled {
  /** 本县（旗、市、区）公布的执行标准. */
  LOCAL_STANDARD("本县（旗、市、区）公布的执行标准", "standard in force at the county"),
  /** 地区平均标准（统计数）. */
  STATISTICAL_AVERAGE("地区平均标准（统计数）", "average of a region, a statistic"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  StandardNature(String label, String englishLabel) {
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

package org.uniondomain.core.hardship.tier;

import org.uniondomain.core.fact.Labelled;

/** 省级档案: whether a household above the national lines is filed at the level of its province. */
public enum LowerLevelFile implements Labelled {
  /** 可建省级（自治区级）档案: filed at the lower level and helped from its own money only. */
  FILED("可建省级（自治区级）档案", "filed at the level of the province"),
  /** 不符合省级（自治区级）档案条件. */
  NOT_FILED("不符合省级（自治区级）档案条件", "not filed at the level of the province");

  private final String label;
  private final String englishLabel;

  LowerLevelFile(String label, String englishLabel) {
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

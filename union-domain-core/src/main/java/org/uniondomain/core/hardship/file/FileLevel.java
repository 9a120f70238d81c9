package org.uniondomain.core.hardship.file;

import org.uniondomain.core.fact.Labelled;

/** 档案级别: which level keeps the file and helps from its own money. */
public enum FileLevel implements Labelled {
  /** 全国级: national. */
  NATIONAL("全国级", "national"),
  /** 省级（自治区级）: provincial or regional. */
  PROVINCIAL("省级（自治区级）", "provincial or regional"),
  /** 市级（辅助）: municipal, auxiliary. */
  MUNICIPAL("市级（辅助）", "municipal, auxiliary");

  private final String label;
  private final String englishLabel;

  FileLevel(String label, String englishLabel) {
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

package org.uniondomain.core.hardship.holder;

import org.uniondomain.core.fact.Labelled;

/** 档案保管者: which union keeps a file. */
public enum FileKeeper implements Labelled {
  /** 单位工会. */
  UNIT_UNION("单位工会", "union of the unit"),
  /** 街道、社区工会. */
  COMMUNITY_UNION("街道、社区工会", "union of the street or community"),
  /** 上级工会帮扶中心. */
  ASSISTANCE_CENTRE("上级工会帮扶中心", "assistance centre of the higher union");

  private final String label;
  private final String englishLabel;

  FileKeeper(String label, String englishLabel) {
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

package org.uniondomain.core.organisation.structure;

import org.uniondomain.core.fact.Labelled;

/** 工会层级: where a union stands in the tree of unions, which is not that of the divisions. */
public enum UnionLevel implements Labelled {
  /** 全国. */
  NATIONAL("全国", "national"),
  /** 省级. */
  PROVINCIAL("省级", "provincial"),
  /** 地市（盟）级. */
  LEAGUE("地市（盟）级", "city or league"),
  /** 县（旗）级. */
  COUNTY("县（旗）级", "county or banner"),
  /** 乡镇（街道）级. */
  TOWN("乡镇（街道）级", "town or street"),
  /** 基层. */
  GRASS_ROOTS("基层", "grass-roots");

  private final String label;
  private final String englishLabel;

  UnionLevel(String label, String englishLabel) {
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

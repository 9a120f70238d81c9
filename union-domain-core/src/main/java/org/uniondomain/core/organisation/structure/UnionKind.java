package org.uniondomain.core.organisation.structure;

import org.uniondomain.core.fact.Labelled;

/** 工会组织类型: what kind of union it is. */
public enum UnionKind implements Labelled {
  /** 单独基层工会. */
  SINGLE("单独基层工会", "union of one unit"),
  /** 联合基层工会. */
  JOINT("联合基层工会", "joint union of several units"),
  /** 区域性基层工会联合会. */
  AREA_FEDERATION("区域性基层工会联合会", "federation of the unions of an area"),
  /** 行业性基层工会联合会. */
  TRADE_FEDERATION("行业性基层工会联合会", "federation of the unions of a trade"),
  /** 开发区（工业园区）工会. */
  ZONE_UNION("开发区（工业园区）工会", "union of a development zone"),
  /** 乡镇（街道）工会. */
  TOWN_UNION("乡镇（街道）工会", "union of a town or street"),
  /** 村（社区）工会. */
  VILLAGE_UNION("村（社区）工会", "union of a village or community"),
  /** 地方总工会. */
  LOCAL_FEDERATION("地方总工会", "local general federation"),
  /** 产业工会. */
  INDUSTRIAL_UNION("产业工会", "industrial union");

  private final String label;
  private final String englishLabel;

  UnionKind(String label, String englishLabel) {
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

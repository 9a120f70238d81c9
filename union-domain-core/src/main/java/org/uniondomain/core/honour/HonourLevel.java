package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 荣誉层级: the level that confers an honour. */
public enum HonourLevel implements Labelled {
  /** 全国. */
  NATIONAL("全国", "national"),
  /** 自治区（省、直辖市）. */
  REGIONAL("自治区（省、直辖市）", "regional"),
  /** 盟市. */
  LEAGUE_OR_CITY("盟市", "league or city"),
  /** 旗县（市、区）. */
  BANNER_OR_COUNTY("旗县（市、区）", "banner or county"),
  /** 单位. */
  UNIT("单位", "unit");

  private final String label;
  private final String englishLabel;

  HonourLevel(String label, String englishLabel) {
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

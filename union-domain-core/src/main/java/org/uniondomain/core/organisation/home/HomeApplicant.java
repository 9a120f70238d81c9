package org.uniondomain.core.organisation.home;

import org.uniondomain.core.fact.Labelled;

/** 职工之家申报单位: who is put up for a title. */
public enum HomeApplicant implements Labelled {
  /** 基层工会. */
  GRASS_ROOTS_UNION("基层工会", "grass-roots union"),
  /** 区域性、行业性工会联合会. */
  AREA_OR_TRADE_FEDERATION("区域性、行业性工会联合会", "federation of an area or a trade"),
  /** 乡镇（街道）、村（社区）工会. */
  TOWN_OR_VILLAGE_UNION("乡镇（街道）、村（社区）工会", "union of a town, street, village or community"),
  /** 基层工会下属工会分会、工会小组. */
  BRANCH_OR_GROUP("基层工会下属工会分会、工会小组", "branch or group under a grass-roots union"),
  /** 其他单位. */
  OTHER("其他单位", "somebody else");

  private final String label;
  private final String englishLabel;

  HomeApplicant(String label, String englishLabel) {
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

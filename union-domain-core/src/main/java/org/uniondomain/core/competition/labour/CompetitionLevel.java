package org.uniondomain.core.competition.labour;

import org.uniondomain.core.fact.Labelled;

/** 竞赛层级: at which level a competition is held, or a body stands. */
public enum CompetitionLevel implements Labelled {
  /** 全国. */
  NATIONAL("全国", "national"),
  /** 自治区（省、直辖市）. */
  REGION("自治区（省、直辖市）", "region"),
  /** 盟市. */
  LEAGUE_OR_CITY("盟市", "league or city"),
  /** 旗县（市、区）. */
  BANNER_OR_COUNTY("旗县（市、区）", "banner or county"),
  /** 产业（系统）. */
  INDUSTRY_SYSTEM("产业（系统）", "industry or system"),
  /** 企业. */
  ENTERPRISE("企业", "enterprise");

  private final String label;
  private final String englishLabel;

  CompetitionLevel(String label, String englishLabel) {
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

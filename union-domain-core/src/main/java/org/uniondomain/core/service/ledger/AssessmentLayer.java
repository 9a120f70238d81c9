package org.uniondomain.core.service.ledger;

import org.uniondomain.core.fact.Labelled;

/** 考核层级: the layers of the unions, from the top. */
public enum AssessmentLayer implements Labelled {
  /** 自治区. */
  REGION("自治区", "region"),
  /** 盟市. */
  LEAGUE_OR_CITY("盟市", "league or city"),
  /** 旗县（市、区）. */
  BANNER_OR_COUNTY("旗县（市、区）", "banner or county"),
  /** 基层. */
  GRASS_ROOTS("基层", "grass roots");

  private final String label;
  private final String englishLabel;

  AssessmentLayer(String label, String englishLabel) {
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

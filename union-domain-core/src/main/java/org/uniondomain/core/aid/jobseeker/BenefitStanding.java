package org.uniondomain.core.aid.jobseeker;

import org.uniondomain.core.fact.Labelled;

/** 失业保险金发放: whether unemployment benefit goes on. */
public enum BenefitStanding implements Labelled {
  /** 继续发放. */
  CONTINUES("继续发放", "goes on"),
  /** 停止发放. */
  STOPS("停止发放", "stops");

  private final String label;
  private final String englishLabel;

  BenefitStanding(String label, String englishLabel) {
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

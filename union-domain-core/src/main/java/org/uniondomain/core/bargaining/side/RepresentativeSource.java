package org.uniondomain.core.bargaining.side;

import org.uniondomain.core.fact.Labelled;

/** 协商代表来源: where a negotiating representative comes from. */
public enum RepresentativeSource implements Labelled {
  /** 本单位人员: employed by the employer. */
  INSIDER("本单位人员", "insider"),
  /** 本单位以外的专业人员: a professional from outside, entrusted by the chief representative. */
  OUTSIDE_PROFESSIONAL("本单位以外的专业人员", "outside professional");

  private final String label;
  private final String englishLabel;

  RepresentativeSource(String label, String englishLabel) {
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

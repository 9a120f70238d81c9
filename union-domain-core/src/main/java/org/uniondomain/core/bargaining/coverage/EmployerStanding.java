package org.uniondomain.core.bargaining.coverage;

import org.uniondomain.core.fact.Labelled;

/** 能否订立集体合同: whether the texts on collective contracts reach an employer. */
public enum EmployerStanding implements Labelled {
  /** 可以订立集体合同. */
  WITHIN("可以订立集体合同", "within the texts"),
  /** 不在规定范围内. */
  OUTSIDE("不在规定范围内", "outside the texts");

  private final String label;
  private final String englishLabel;

  EmployerStanding(String label, String englishLabel) {
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

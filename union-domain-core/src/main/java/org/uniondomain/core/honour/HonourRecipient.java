package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 受表彰对象: what kind of recipient it is. */
public enum HonourRecipient implements Labelled {
  /** 依法登记的单位. */
  REGISTERED_ORGANISATION("依法登记的单位", "registered organisation"),
  /** 车间、工段、班组、科室: a part of an organisation. */
  DEPARTMENT("车间、工段、班组、科室", "workshop, section, team or office"),
  /** 企业职工. */
  ENTERPRISE_WORKER("企业职工", "worker of an enterprise"),
  /** 农牧民. */
  FARMER_OR_HERDER("农牧民", "farmer or herder"),
  /** 机关事业单位工作人员. */
  PUBLIC_BODY_WORKER("机关事业单位工作人员", "staff of a public body"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  HonourRecipient(String label, String englishLabel) {
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

package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 名额类别: the category of a quota that a recipient counts in. */
public enum QuotaCategory implements Labelled {
  /** 产业工人. */
  INDUSTRIAL_WORKER("产业工人", "industrial worker"),
  /** 其他一线职工和专业技术人员. */
  OTHER_FRONT_LINE("其他一线职工和专业技术人员", "other front-line or technical staff"),
  /** 农民工. */
  MIGRANT_WORKER("农民工", "migrant worker"),
  /** 非公有制企业及其职工. */
  NON_PUBLIC("非公有制企业及其职工", "non-public enterprise or its worker"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  QuotaCategory(String label, String englishLabel) {
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

package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 劳模所在单位: where a model worker works, or worked. */
public enum ModelWorkerWorkplace implements Labelled {
  /** 机关事业单位. */
  PUBLIC_BODY("机关事业单位", "public body"),
  /** 企业. */
  ENTERPRISE("企业", "enterprise"),
  /** 农牧业生产. */
  FARMING_OR_HERDING("农牧业生产", "farming or herding"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  ModelWorkerWorkplace(String label, String englishLabel) {
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

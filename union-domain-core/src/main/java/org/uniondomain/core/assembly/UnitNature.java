package org.uniondomain.core.assembly;

import org.uniondomain.core.fact.Labelled;

/** 单位性质: what kind of unit its staff take part in the management of. */
public enum UnitNature implements Labelled {
  /** 全民所有制工业企业. */
  STATE_INDUSTRIAL("全民所有制工业企业", "state-owned industrial enterprise"),
  /** 城镇集体所有制企业. */
  COLLECTIVE("城镇集体所有制企业", "urban collective enterprise"),
  /** 其他单位. */
  OTHER("其他单位", "other unit");

  private final String label;
  private final String englishLabel;

  UnitNature(String label, String englishLabel) {
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

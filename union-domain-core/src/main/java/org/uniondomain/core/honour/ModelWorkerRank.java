package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 劳模层级: the level that named a model worker. */
public enum ModelWorkerRank implements Labelled {
  /** 全国劳模. */
  NATIONAL("全国劳模", "national model worker"),
  /** 省（自治区、直辖市）级劳模. */
  PROVINCIAL("省（自治区、直辖市）级劳模", "provincial model worker"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  ModelWorkerRank(String label, String englishLabel) {
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

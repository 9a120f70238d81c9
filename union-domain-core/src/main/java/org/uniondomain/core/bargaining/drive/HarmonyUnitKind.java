package org.uniondomain.core.bargaining.drive;

import org.uniondomain.core.fact.Labelled;

/** 劳动关系和谐单位种类: which kind of unit a title of harmonious labour relations was given to. */
public enum HarmonyUnitKind implements Labelled {
  /** 劳动关系和谐企业. */
  ENTERPRISE("劳动关系和谐企业", "enterprise"),
  /** 劳动关系和谐工业园区. */
  PARK("劳动关系和谐工业园区", "industrial park"),
  /** 劳动关系和谐区域: a township, a street or another area. */
  AREA("劳动关系和谐区域", "area"),
  /** 其他和谐单位. */
  OTHER("其他和谐单位", "other unit");

  private final String label;
  private final String englishLabel;

  HarmonyUnitKind(String label, String englishLabel) {
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

package org.uniondomain.core.service.safety;

import org.uniondomain.core.fact.Labelled;

/** 工会层级: at which level a union watches over labour protection. */
public enum ProtectionLevel implements Labelled {
  /** 基层工会. */
  GRASS_ROOTS_UNION("基层工会", "grass-roots union"),
  /** 车间（分厂）工会. */
  WORKSHOP_UNION("车间（分厂）工会", "workshop union");

  private final String label;
  private final String englishLabel;

  ProtectionLevel(String label, String englishLabel) {
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

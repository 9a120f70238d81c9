package org.uniondomain.core.hardship.tier;

import org.uniondomain.core.fact.Labelled;

/** 退出结果: whether a household on file is still in hardship. */
public enum HardshipExit implements Labelled {
  /** 脱困: out of hardship by its own income. */
  OUT_OF_HARDSHIP("脱困", "out of hardship"),
  /** 解困: relieved by the safety net and union aid. */
  RELIEVED("解困", "relieved"),
  /** 仍属困难: stays on file. */
  STAYS("仍属困难", "still in hardship");

  private final String label;
  private final String englishLabel;

  HardshipExit(String label, String englishLabel) {
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

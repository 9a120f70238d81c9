package org.uniondomain.core.hardship.allowance;

import org.uniondomain.core.fact.Labelled;

/** 拒绝就业的后果: what refusing work does to the minimum-living allowance. */
public enum AllowanceSanction implements Labelled {
  /** 不减发: nothing is cut. */
  NONE("不减发", "nothing is cut"),
  /** 减发或停发本人保障金: that of the member alone, not of the household. */
  OWN_SHARE_CUT("减发或停发本人保障金", "own share cut or stopped");

  private final String label;
  private final String englishLabel;

  AllowanceSanction(String label, String englishLabel) {
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

package org.uniondomain.core.aid.health;

import org.uniondomain.core.fact.Labelled;

/** 两癌检查资格: whether a programme of screening takes a woman in, and if not, why. */
public enum ScreeningOutcome implements Labelled {
  /** 属检查范围. */
  INCLUDED("属检查范围", "included"),
  /** 不属检查人群. */
  GROUP_NOT_COVERED("不属检查人群", "group not covered"),
  /** 未到年龄. */
  TOO_YOUNG("未到年龄", "too young"),
  /** 已过年龄. */
  TOO_OLD("已过年龄", "too old");

  private final String label;
  private final String englishLabel;

  ScreeningOutcome(String label, String englishLabel) {
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

package org.uniondomain.core.hardship.allowance;

import org.uniondomain.core.fact.Labelled;

/** 民主评议组织: who sits on the panel that assesses an application. */
public enum AssessmentPanel implements Labelled {
  /** 社区居民评议. */
  COMMUNITY("社区居民评议", "panel of a community"),
  /** 嘎查（村）评议. */
  GACHA("嘎查（村）评议", "panel of a gacha or village");

  private final String label;
  private final String englishLabel;

  AssessmentPanel(String label, String englishLabel) {
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

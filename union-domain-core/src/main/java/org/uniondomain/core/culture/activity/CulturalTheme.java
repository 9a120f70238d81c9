package org.uniondomain.core.culture.activity;

import org.uniondomain.core.fact.Labelled;

/** 活动主题: themes of events. */
public enum CulturalTheme implements Labelled {
  /** 劳动托起中国梦. */
  LABOUR_CARRIES_THE_DREAM("劳动托起中国梦", "labour carries the Chinese dream"),
  /** 草原职工跟党走. */
  GRASSLAND_WORKERS("草原职工跟党走", "workers of the grassland follow the Party"),
  /** 中国梦·劳动美. */
  BEAUTY_OF_LABOUR("中国梦·劳动美", "Chinese dream, beauty of labour"),
  /** 其他. */
  OTHER_THEME("其他", "another theme");

  private final String label;
  private final String englishLabel;

  CulturalTheme(String label, String englishLabel) {
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

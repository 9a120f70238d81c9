package org.uniondomain.core.culture.activity;

import org.uniondomain.core.fact.Labelled;

/** 活动种类: kinds of events of a season. */
public enum CulturalActivityKind implements Labelled {
  /** 演讲. */
  SPEECH("演讲", "speech"),
  /** 书画. */
  CALLIGRAPHY_AND_PAINTING("书画", "calligraphy and painting"),
  /** 摄影. */
  PHOTOGRAPHY("摄影", "photography"),
  /** 歌曲创作. */
  SONG_WRITING("歌曲创作", "song writing"),
  /** 文艺演出. */
  STAGE_SHOW("文艺演出", "stage show"),
  /** 中国象棋. */
  CHINESE_CHESS("中国象棋", "Chinese chess"),
  /** 其他. */
  OTHER_ACTIVITY("其他", "another kind");

  private final String label;
  private final String englishLabel;

  CulturalActivityKind(String label, String englishLabel) {
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

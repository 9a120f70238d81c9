package org.uniondomain.core.culture.venue;

import org.uniondomain.core.fact.Labelled;

/** 阵地种类: kinds of cultural venues of workers. */
public enum VenueKind implements Labelled {
  /** 工人文化宫. */
  WORKERS_PALACE("工人文化宫", "workers' palace of culture"),
  /** 工人俱乐部. */
  WORKERS_CLUB("工人俱乐部", "workers' club"),
  /** 职工文体活动中心. */
  ACTIVITY_CENTRE("职工文体活动中心", "culture and sports centre of workers"),
  /** 其他. */
  OTHER_VENUE("其他", "another venue");

  private final String label;
  private final String englishLabel;

  VenueKind(String label, String englishLabel) {
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

package org.uniondomain.core.statistics.rate;

import org.uniondomain.core.fact.Labelled;

/**
 * 入会率的职工口径: of which workers a rate of membership is a share. A rate of all workers and one of the
 * workers of unionised units are two indicators.
 */
public enum WorkerPopulation implements Labelled {
  /** 全部职工. */
  ALL_WORKERS("全部职工", "all workers"),
  /** 已建会单位职工. */
  WORKERS_OF_UNIONISED_UNITS("已建会单位职工", "workers of unionised units"),
  /** 未注明口径. */
  UNSPECIFIED("未注明口径", "not said");

  private final String label;
  private final String englishLabel;

  WorkerPopulation(String label, String englishLabel) {
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

package org.uniondomain.core.statistics;

import org.uniondomain.core.fact.Labelled;

/** 指标关系类别: in which way some figures stand to one other. */
public enum RelationKind implements Labelled {
  /** 部分: the figures are each part of the other, such as non-public ones of all. */
  PART("部分", "part"),
  /** 覆盖: the places served, of all places that are to be served. */
  COVERAGE("覆盖", "coverage"),
  /** 合计: the figures together are the other, and no case is counted twice. */
  PARTITION("合计", "sum"),
  /** 平均: the figures together, for each one of the other, in whatever units. */
  AVERAGE("平均", "average"),
  /** 增减: the later figure, against the earlier. */
  GROWTH("增减", "growth");

  private final String label;
  private final String englishLabel;

  RelationKind(String label, String englishLabel) {
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

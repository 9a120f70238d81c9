package org.uniondomain.core.service.ledger;

import org.uniondomain.core.fact.Labelled;

/** 办理结果: what came of an opinion of workers. */
public enum OpinionResult implements Labelled {
  /** 已有结果. */
  SETTLED("已有结果", "settled"),
  /** 未办结. */
  STILL_OPEN("未办结", "still open"),
  /** 未记载. */
  NOT_RECORDED("未记载", "not recorded");

  private final String label;
  private final String englishLabel;

  OpinionResult(String label, String englishLabel) {
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

package org.uniondomain.core.culture.room;

import org.uniondomain.core.fact.Labelled;

/** 设置场所: where a counselling room is. */
public enum CounsellingHost implements Labelled {
  /** 工业园区. */
  INDUSTRIAL_PARK("工业园区", "industrial park"),
  /** 规模以上企业. */
  ENTERPRISE_ABOVE_SIZE("规模以上企业", "enterprise above designated size"),
  /** 其他. */
  OTHER_HOST("其他", "another place");

  private final String label;
  private final String englishLabel;

  CounsellingHost(String label, String englishLabel) {
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

package org.uniondomain.core.wage;

import org.uniondomain.core.fact.Labelled;

/** 加班种类: on what day overtime was worked. */
public enum OvertimeKind implements Labelled {
  /** 延长工作时间: on a working day. */
  WORKING_DAY("延长工作时间", "on a working day"),
  /** 休息日加班: no other rest was given for it. */
  REST_DAY("休息日加班", "on a rest day"),
  /** 法定休假日加班: on a statutory holiday. */
  STATUTORY_HOLIDAY("法定休假日加班", "on a statutory holiday"),
  /** 综合计算工时制下超过法定标准工作时间的部分: what exceeds the hours of the whole period. */
  BEYOND_COMPREHENSIVE_HOURS("综合计算工时超过标准的部分", "beyond comprehensive hours"),
  /** 不定时工作制下的工作: no hours are counted, so none is overtime. */
  FLEXIBLE_HOURS("不定时工作制", "under flexible hours");

  private final String label;
  private final String englishLabel;

  OvertimeKind(String label, String englishLabel) {
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

package org.uniondomain.core.bargaining.round;

import org.uniondomain.core.fact.Labelled;

/** 协商准备事项: what the representatives prepare. */
public enum PreparationStep implements Labelled {
  /** 熟悉法律法规: the law on what is bargained over was studied. */
  LAW_STUDIED("熟悉法律法规", "law studied"),
  /** 收集意见和资料: opinions and material collected. */
  OPINIONS_COLLECTED("收集意见和资料", "opinions and material collected"),
  /** 拟定协商议题: agenda drafted, by either side or by both. */
  AGENDA_DRAFTED("拟定协商议题", "agenda drafted"),
  /** 确定时间地点: time and place fixed. */
  TIME_AND_PLACE_FIXED("确定时间地点", "time and place fixed"),
  /** 确定记录员: recorder chosen. */
  RECORDER_CHOSEN("确定记录员", "recorder chosen");

  private final String label;
  private final String englishLabel;

  PreparationStep(String label, String englishLabel) {
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

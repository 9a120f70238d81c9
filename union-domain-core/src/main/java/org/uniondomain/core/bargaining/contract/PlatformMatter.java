package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/**
 * 平台用工协商内容: what a clause on work for a platform is about, in the terms of the Inner Mongolia
 * regulation on wage bargaining, article 21.
 */
public enum PlatformMatter implements Labelled {
  /** 计件单价. */
  UNIT_PRICE("计件单价", "unit price"),
  /** 订单分配. */
  ORDER_ALLOCATION("订单分配", "allocation of orders"),
  /** 抽成比例. */
  COMMISSION("抽成比例", "commission"),
  /** 报酬构成. */
  PAY_COMPOSITION("报酬构成", "composition of pay"),
  /** 奖惩制度. */
  PENALTIES("奖惩制度", "penalties"),
  /** 算法规则. */
  ALGORITHMS("算法规则", "algorithms");

  private final String label;
  private final String englishLabel;

  PlatformMatter(String label, String englishLabel) {
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

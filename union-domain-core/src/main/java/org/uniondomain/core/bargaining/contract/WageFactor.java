package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/**
 * 工资协商参考因素: what the sides consider when they bargain over wages, in the terms of the Trial
 * Measures on Collective Wage Bargaining, article 8.
 */
public enum WageFactor implements Labelled {
  /** 地区、行业、企业的人工成本水平: level of labour costs. */
  LABOUR_COST("地区、行业、企业的人工成本水平", "level of labour costs"),
  /** 地区、行业的职工平均工资水平: average wages of area and sector. */
  AREA_AVERAGE("地区、行业的职工平均工资水平", "average wages of area and sector"),
  /** 当地政府发布的工资指导线、劳动力市场工资指导价位: wage guidance line and price positions. */
  GUIDANCE("当地政府发布的工资指导线、劳动力市场工资指导价位", "wage guidance line and price positions"),
  /** 本地区城镇居民消费价格指数: consumer price index. */
  CONSUMER_PRICES("本地区城镇居民消费价格指数", "consumer price index"),
  /** 企业劳动生产率和经济效益: productivity and profit. */
  PRODUCTIVITY("企业劳动生产率和经济效益", "productivity and profit"),
  /** 国有资产保值增值: preservation of state assets. */
  STATE_ASSETS("国有资产保值增值", "preservation of state assets"),
  /** 上年度企业职工工资总额和职工平均工资水平: total and average wages of last year. */
  LAST_YEAR("上年度企业职工工资总额和职工平均工资水平", "total and average wages of last year"),
  /** 其他与工资集体协商有关的情况: other circumstances. */
  OTHER("其他与工资集体协商有关的情况", "other circumstances");

  private final String label;
  private final String englishLabel;

  WageFactor(String label, String englishLabel) {
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

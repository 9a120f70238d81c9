package org.uniondomain.core.hardship.economy;

import org.uniondomain.core.fact.Labelled;

/** 收入种类: what an income of a household is. */
public enum IncomeKind implements Labelled {
  /** 工资性收入: wage income. */
  WAGE("工资性收入", "wage income"),
  /** 经营净收入: net business income. */
  BUSINESS("经营净收入", "net business income"),
  /** 财产净收入: net property income. */
  PROPERTY("财产净收入", "net property income"),
  /** 转移净收入: net transfer income. */
  TRANSFER("转移净收入", "net transfer income"),
  /** 赡养费、抚养费、扶养费: legally due. */
  SUPPORT("赡养费、抚养费、扶养费", "support payments"),
  /** 优抚对象抚恤金、补助金: preferential pension. */
  PREFERENTIAL_PENSION("优抚对象抚恤金、补助金", "preferential pension"),
  /** 计划生育奖励: family-planning award. */
  FAMILY_PLANNING_AWARD("计划生育奖励", "family-planning award"),
  /** 奖学金、助学金: scholarship. */
  SCHOLARSHIP("奖学金、助学金", "scholarship"),
  /** 见义勇为奖励: bravery award. */
  BRAVERY_AWARD("见义勇为奖励", "bravery award"),
  /** 政府社会救助: government social assistance. */
  SOCIAL_ASSISTANCE("政府社会救助", "government social assistance"),
  /** 城乡居民基础养老金: basic pension of residents. */
  BASIC_PENSION("城乡居民基础养老金", "basic pension of residents"),
  /** 工会生活、助学、医疗帮扶: union living, study or medical aid. */
  UNION_AID("工会生活、助学、医疗帮扶", "union living, study or medical aid"),
  /** 节日小额慰问金: small festival visit money. */
  FESTIVAL_VISIT("节日小额慰问金", "small festival visit money"),
  /** 其他收入: other income. */
  OTHER("其他收入", "other income");

  private final String label;
  private final String englishLabel;

  IncomeKind(String label, String englishLabel) {
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

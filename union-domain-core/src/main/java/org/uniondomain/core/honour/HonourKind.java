package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 荣誉种类: which honour it is. */
public enum HonourKind implements Labelled {
  /** 五一劳动奖状: for organisations. */
  MAY_DAY_CERTIFICATE("五一劳动奖状", "May Day certificate"),
  /** 五一劳动奖章: for persons. */
  MAY_DAY_MEDAL("五一劳动奖章", "May Day medal"),
  /** 工人先锋号: for departments of organisations. */
  WORKERS_PIONEER("工人先锋号", "Workers' Pioneer"),
  /** 劳动模范. */
  MODEL_WORKER("劳动模范", "model worker"),
  /** 先进工作者. */
  ADVANCED_WORKER("先进工作者", "advanced worker"),
  /** 金牌工人. */
  GOLD_WORKER("金牌工人", "gold worker"),
  /** 创新工作室. */
  INNOVATION_STUDIO("创新工作室", "innovation studio"),
  /** 模范职工之家. */
  MODEL_HOME("模范职工之家", "model home of workers"),
  /** 模范职工小家. */
  MODEL_SMALL_HOME("模范职工小家", "model small home of workers"),
  /** 示范化企业工会. */
  MODEL_ENTERPRISE_UNION("示范化企业工会", "model enterprise union"),
  /** 优胜单位. */
  WINNING_UNIT("优胜单位", "winning unit");

  private final String label;
  private final String englishLabel;

  HonourKind(String label, String englishLabel) {
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

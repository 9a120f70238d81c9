package org.uniondomain.core.service.plan;

import org.uniondomain.core.fact.Labelled;

/** 实事领域: the ten areas of the yearly plan. */
public enum ServiceArea implements Labelled {
  /** 收入保障. */
  INCOME_SECURITY("收入保障", "income security"),
  /** 促进就业. */
  EMPLOYMENT("促进就业", "employment"),
  /** 劳动竞赛. */
  COMPETITION("劳动竞赛", "labour competition"),
  /** 维权帮扶. */
  RIGHTS_HELP("维权帮扶", "help with rights"),
  /** 职工文化. */
  WORKER_CULTURE("职工文化", "culture of workers"),
  /** 困难帮扶. */
  HARDSHIP_RELIEF("困难帮扶", "relief of hardship"),
  /** 金秋助学. */
  GOLDEN_AUTUMN("金秋助学", "Golden Autumn school aid"),
  /** 女职工关爱. */
  WOMEN_WORKERS("女职工关爱", "care for women workers"),
  /** 劳模服务. */
  MODEL_WORKERS("劳模服务", "service to model workers"),
  /** 劳动保护. */
  LABOUR_PROTECTION("劳动保护", "labour protection");

  private final String label;
  private final String englishLabel;

  ServiceArea(String label, String englishLabel) {
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

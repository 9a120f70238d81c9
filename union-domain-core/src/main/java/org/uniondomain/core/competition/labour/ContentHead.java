package org.uniondomain.core.competition.labour;

import org.uniondomain.core.fact.Labelled;

/** 竞赛内容: what a competition is about. */
public enum ContentHead implements Labelled {
  /** 工程质量. */
  PROJECT_QUALITY("工程质量", "project quality"),
  /** 工期进度. */
  CONSTRUCTION_TIME("工期进度", "construction time"),
  /** 安全生产. */
  SAFETY("安全生产", "safety"),
  /** 技术创新. */
  TECHNICAL_INNOVATION("技术创新", "technical innovation"),
  /** 科学管理. */
  SCIENTIFIC_MANAGEMENT("科学管理", "scientific management"),
  /** 文明施工. */
  CIVILISED_CONSTRUCTION("文明施工", "civilised construction"),
  /** 团队和谐. */
  HARMONIOUS_TEAM("团队和谐", "harmonious team"),
  /** 服务质量. */
  SERVICE_QUALITY("服务质量", "service quality"),
  /** 服务创新. */
  SERVICE_INNOVATION("服务创新", "service innovation"),
  /** 诚信服务. */
  HONESTY("诚信服务", "honesty"),
  /** 服务品牌. */
  BRAND("服务品牌", "brand"),
  /** 其他. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  ContentHead(String label, String englishLabel) {
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

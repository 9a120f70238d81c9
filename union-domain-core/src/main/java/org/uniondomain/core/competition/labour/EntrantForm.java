package org.uniondomain.core.competition.labour;

import org.uniondomain.core.fact.Labelled;

/** 参赛单位类型: what takes part. */
public enum EntrantForm implements Labelled {
  /** 企业. */
  ENTERPRISE("企业", "enterprise"),
  /** 机关事业单位. */
  INSTITUTION("机关事业单位", "public institution or body"),
  /** 开发区. */
  DEVELOPMENT_ZONE("开发区", "development zone"),
  /** 工程项目. */
  PROJECT("工程项目", "project");

  private final String label;
  private final String englishLabel;

  EntrantForm(String label, String englishLabel) {
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

package org.uniondomain.core.hardship.file;

import org.uniondomain.core.fact.Labelled;

/** 在档状况: where a household stands with its file on the asking day. */
public enum FileStanding implements Labelled {
  /** 未建档: nor ever was. */
  NOT_FILED("未建档", "not filed"),
  /** 在档: for the first time. */
  ON_FILE("在档", "on file"),
  /** 返困再建档: after it had left hardship before. */
  BACK_ON_FILE("返困再建档", "back on file"),
  /** 渐退期: out, and helped for a while yet. */
  GRADUAL_WITHDRAWAL("渐退期", "gradual withdrawal"),
  /** 已退出. */
  LEFT("已退出", "left");

  private final String label;
  private final String englishLabel;

  FileStanding(String label, String englishLabel) {
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

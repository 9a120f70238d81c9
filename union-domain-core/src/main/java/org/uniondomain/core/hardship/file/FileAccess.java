package org.uniondomain.core.hardship.file;

import org.uniondomain.core.fact.Labelled;

/** 查阅结果: whether somebody may see a file. */
public enum FileAccess implements Labelled {
  /** 可以查阅. */
  MAY_SEE("可以查阅", "may see it"),
  /** 不得查阅. */
  MAY_NOT_SEE("不得查阅", "may not see it");

  private final String label;
  private final String englishLabel;

  FileAccess(String label, String englishLabel) {
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

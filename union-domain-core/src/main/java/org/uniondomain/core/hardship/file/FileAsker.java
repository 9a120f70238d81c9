package org.uniondomain.core.hardship.file;

import org.uniondomain.core.fact.Labelled;

/** 查阅人: who asks to see a file. */
public enum FileAsker implements Labelled {
  /** 档案持有人本人. */
  HOLDER("档案持有人本人", "the holder"),
  /** 外单位或他人. */
  OUTSIDER("外单位或他人", "somebody from outside");

  private final String label;
  private final String englishLabel;

  FileAsker(String label, String englishLabel) {
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

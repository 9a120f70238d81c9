package org.uniondomain.core.hardship.file;

import org.uniondomain.core.fact.Labelled;

/** 退出方式: how a household left its file. */
public enum FileExit implements Labelled {
  /** 脱困. */
  OUT_OF_HARDSHIP("脱困", "out of hardship"),
  /** 解困: still unable to leave hardship, but above the standard with aid. */
  RELIEVED("解困", "relieved"),
  /** 撤档: by death, move, mistaken recognition or fraud. */
  STRUCK_OFF("撤档", "struck off");

  private final String label;
  private final String englishLabel;

  FileExit(String label, String englishLabel) {
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

package org.uniondomain.core.honour;

import org.uniondomain.core.fact.Labelled;

/** 授予方式: in which way an honour is conferred. */
public enum HonourBatch implements Labelled {
  /** 集中表彰. */
  REGULAR("集中表彰", "regular commendation"),
  /** 单列名额. */
  SEPARATELY_LISTED("单列名额", "separately listed"),
  /** 即时授予. */
  INSTANT("即时授予", "at once");

  private final String label;
  private final String englishLabel;

  HonourBatch(String label, String englishLabel) {
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

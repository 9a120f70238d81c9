package org.uniondomain.core.organisation.money;

import org.uniondomain.core.fact.Labelled;

/** 会费基数工资项目: what a part of a wage is, as far as dues depend on it. */
public enum WageItemKind implements Labelled {
  /** 基本工资. */
  BASIC_PAY("基本工资", "basic pay"),
  /** 奖金. */
  BONUS("奖金", "bonus"),
  /** 津贴、补贴. */
  ALLOWANCE("津贴、补贴", "allowance"),
  /** 稿费、讲课费等报酬. */
  FEE("稿费、讲课费等报酬", "fee"),
  /** 救济费. */
  RELIEF("救济费", "relief"),
  /** 退休金. */
  PENSION("退休金", "pension"),
  /** 其他工资. */
  OTHER("其他工资", "other wage");

  private final String label;
  private final String englishLabel;

  WageItemKind(String label, String englishLabel) {
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

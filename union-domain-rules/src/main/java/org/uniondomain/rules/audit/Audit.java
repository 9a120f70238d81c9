package org.uniondomain.rules.audit;

import org.uniondomain.rules.lang.Label;

/** 审查种类: the audits; readers must expect new ones. */
public enum Audit {
  /** 覆盖. */
  COVERAGE("覆盖", "coverage"),
  /** 引用. */
  REFERENCE("引用", "reference"),
  /** 地方规定. */
  OVERLAY("地方规定", "overlay"),
  /** 标识. */
  IDS("标识", "ids"),
  /** 空转. */
  VACUITY("空转", "vacuity"),
  /** 完整性. */
  WHOLENESS("完整性", "wholeness");

  private final Label label;

  Audit(String chinese, String english) {
    this.label = new Label(chinese, english);
  }

  /** Returns the term. */
  public Label label() {
    return label;
  }
}

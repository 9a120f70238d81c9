package org.uniondomain.rules.lang;

/**
 * 后果: what a breach leads to. It is our classification: stated by a text where the rule says so,
 * and otherwise following from the modality of the clause.
 */
public enum Consequence {
  /** 不发生效力: the step has no legal effect. */
  INVALID("不发生效力", "without legal effect"),
  /** 应予改正. */
  MUST_CORRECT("应予改正", "must be corrected"),
  /** 提示. */
  ADVISORY("提示", "advisory"),
  /** 数据问题. */
  DATA_QUALITY("数据问题", "data quality"),
  /** 未达目标. */
  TARGET("未达目标", "target missed"),
  /** 仅供参考. */
  INFORMATION("仅供参考", "information");

  private final Label label;

  Consequence(String chinese, String english) {
    this.label = new Label(chinese, english);
  }

  /** Returns the term. */
  public Label label() {
    return label;
  }
}

package org.uniondomain.rules.lang;

/**
 * 规范用语: the force with which a clause speaks, and the consequence of a breach that follows from it.
 */
public enum Modality {
  /** 应当. */
  SHALL("应当", "shall", Consequence.MUST_CORRECT),
  /** 不得. */
  SHALL_NOT("不得", "shall not", Consequence.MUST_CORRECT),
  /** 一般, 原则上. */
  AS_A_RULE("一般", "as a rule", Consequence.ADVISORY),
  /** 可以; never breached. */
  MAY("可以", "may", Consequence.INFORMATION),
  /** 目标: met or missed, no breach of law. */
  TARGET("目标", "target", Consequence.TARGET),
  /** 数据一致性: figures that cannot all be true. */
  CONSISTENCY("数据应一致", "the data should agree", Consequence.DATA_QUALITY);

  private final Label label;
  private final Consequence consequence;

  Modality(String chinese, String english, Consequence consequence) {
    this.label = new Label(chinese, english);
    this.consequence = consequence;
  }

  /** Returns the word. */
  public Label label() {
    return label;
  }

  /** Returns the consequence that a breach has unless a text states another. */
  public Consequence consequence() {
    return consequence;
  }
}

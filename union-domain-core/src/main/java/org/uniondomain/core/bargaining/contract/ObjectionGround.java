package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.fact.Labelled;

/** 审查异议理由: on what an objection of the labour authority rests. */
public enum ObjectionGround implements Labelled {
  /** 双方主体资格: qualification of the sides. */
  QUALIFICATION("双方主体资格", "qualification of the sides"),
  /** 协商程序: procedure. */
  PROCEDURE("协商程序", "procedure"),
  /** 内容与国家规定相抵触: content against state rules. */
  CONTENT("内容与国家规定相抵触", "content against state rules"),
  /** 其他: other. */
  OTHER("其他", "other");

  private final String label;
  private final String englishLabel;

  ObjectionGround(String label, String englishLabel) {
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

package org.uniondomain.core.identity;

/** 严重程度: how much a {@link Finding} weighs; library convention, from the least to the most. */
public enum Severity {
  /** 提示: nothing is wrong; worth knowing. */
  INFORMATION("提示"),
  /** 警告: unusual; the number is given all the same. */
  WARNING("警告"),
  /** 错误: the standard is not kept; the number is withheld. */
  ERROR("错误");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /**
   * 名称: the Chinese name.
   *
   * @return the name
   */
  public String label() {
    return label;
  }
}

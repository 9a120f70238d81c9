package org.uniondomain.core.identity;

/**
 * 号码组成部分: the part of a number that a {@link Finding} speaks of.
 *
 * <p>Source: GB 11643, GB 32100 and GB 11714 for the parts of the numbers.
 */
public enum Part {
  /** 书写形式: the way of writing: blanks, quotes, full-width or lower-case characters. */
  FORM("书写形式"),
  /** 长度: the number of characters. */
  LENGTH("长度"),
  /** 字符集: the characters that the standard allows. */
  ALPHABET("字符集"),
  /** 行政区划: address code of an identity number, division code of a credit code. */
  ADDRESS("行政区划"),
  /** 出生日期: the day of birth. */
  DATE("出生日期"),
  /** 顺序码: the sequence number. */
  SEQUENCE("顺序码"),
  /** 校验码: the check character of the whole number. */
  CHECK("校验码"),
  /** 登记管理部门: the registration department of a credit code. */
  DEPARTMENT("登记管理部门"),
  /** 机构类别: the category within the department. */
  CATEGORY("机构类别"),
  /** 组织机构代码校验码: the check character of the organisation code inside a credit code. */
  ORGANISATION_CODE_CHECK("组织机构代码校验码");

  private final String label;

  Part(String label) {
    this.label = label;
  }

  /**
   * 名称: the Chinese name of the part.
   *
   * @return the name
   */
  public String label() {
    return label;
  }
}

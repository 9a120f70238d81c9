package org.uniondomain.core.identity;

import java.util.Optional;

/**
 * 登记管理部门: the department that registered a body, the first character of its credit code.
 *
 * <p>Source: GB 32100-2015, table 2, read from transcriptions that agree; not from the standard's
 * own print.
 */
public enum RegistrationDepartment {
  /** 机构编制: the authority over the establishment of public bodies. */
  ESTABLISHMENT('1', "机构编制"),
  /** 外交: foreign affairs. */
  FOREIGN_AFFAIRS('2', "外交"),
  /** 司法行政: judicial administration. */
  JUSTICE('3', "司法行政"),
  /** 文化: culture. */
  CULTURE('4', "文化"),
  /** 民政: civil affairs. */
  CIVIL_AFFAIRS('5', "民政"),
  /** 旅游: tourism. */
  TOURISM('6', "旅游"),
  /** 宗教: religious affairs. */
  RELIGION('7', "宗教"),
  /** 工会: the trade unions. */
  TRADE_UNION('8', "工会"),
  /** 工商: industry and commerce, today market regulation. */
  COMMERCE('9', "工商"),
  /** 中央军委改革和编制办公室: the reform and establishment office of the Central Military Commission. */
  MILITARY('A', "中央军委改革和编制办公室"),
  /** 农业: agriculture. */
  AGRICULTURE('N', "农业"),
  /** 其他: any other department. */
  OTHER('Y', "其他");

  private final char code;
  private final String label;

  RegistrationDepartment(char code, String label) {
    this.code = code;
    this.label = label;
  }

  /**
   * 按代码查找: the department with a code.
   *
   * @param code the first character of a credit code
   * @return the department, or empty if the table has none
   */
  public static Optional<RegistrationDepartment> find(char code) {
    for (RegistrationDepartment department : values()) {
      if (department.code == code) {
        return Optional.of(department);
      }
    }
    return Optional.empty();
  }

  /**
   * 代码: the character that stands for the department.
   *
   * @return a digit or capital letter
   */
  public char code() {
    return code;
  }

  /**
   * 名称: the Chinese name.
   *
   * @return the name, such as 工会
   */
  public String label() {
    return label;
  }
}

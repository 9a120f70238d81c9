package org.uniondomain.core.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 统一社会信用代码: the eighteen-character code of a body: registration department, category, six digits
 * for the division of the registering authority, nine characters of organisation code, one check
 * character. It names a body, not a person, and is shown in full.
 *
 * <p>Codes in real use depart from the standard here and there: some enterprises of Xiamen
 * registered before 2016 have another check character, and tables of departments grow. Such
 * findings are {@link Finding#overridable() overridable}: a person who has the certificate at hand
 * may let the code stand through {@link Parsed#valueDespiteOverridable()}. A check character that
 * does not fit is an error, save for Xiamen enterprises, where it is a warning. An organisation
 * code without a fitting check character is a warning, because not every body has a code of GB
 * 11714.
 *
 * <p>Source: GB 32100-2015; departments and categories from tables 2 and 3 as transcribed.
 */
public final class CreditCode {

  private final String code;
  private final DivisionLookup division;

  CreditCode(String code, DivisionLookup division) {
    this.code = code;
    this.division = division;
  }

  /**
   * 解析: reads a text as a credit code. Nothing is repaired: see {@link NumberText}.
   *
   * @param text any text
   * @return the code, if it is one, and the findings
   */
  public static Parsed<CreditCode> parse(String text) {
    return CreditCodeParser.parse(text);
  }

  /**
   * 取得: the code of a text that must be one.
   *
   * @param text eighteen characters
   * @return the code
   * @throws IllegalArgumentException if there is an error; the message names the findings
   */
  public static CreditCode of(String text) {
    return parse(text).orThrow("a credit code");
  }

  /**
   * 代码: all eighteen characters.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * 登记管理部门: the department of the first character.
   *
   * @return the department; empty only where a person let an unknown one stand
   */
  public Optional<RegistrationDepartment> department() {
    return RegistrationDepartment.find(code.charAt(0));
  }

  /**
   * 机构类别: the category of the second character.
   *
   * @return the category; empty only where a person let an unknown one stand
   */
  public Optional<RegistrationCategory> category() {
    return department()
        .flatMap(department -> RegistrationCategory.find(department, code.charAt(1)));
  }

  /**
   * 登记管理机关行政区划码: the division of the registering authority. The code 100000 stands for the central
   * authorities.
   *
   * @return six digits
   */
  public String divisionCode() {
    return division.code();
  }

  /**
   * 行政区划查询结果: what the lists know of the division code; for 100000 the nation.
   *
   * @return the result of the look-up
   */
  public DivisionLookup division() {
    return division;
  }

  /**
   * 主体标识码: the organisation code. It need not be one of GB 11714.
   *
   * @return nine characters
   */
  public String organisationCode() {
    return code.substring(8, 17);
  }

  /**
   * 校验码: the check character.
   *
   * @return the last character
   */
  public char checkCharacter() {
    return code.charAt(17);
  }

  /**
   * 工会组织: whether the trade unions registered the body.
   *
   * @return true if the department is 8
   */
  public boolean isUnion() {
    return code.charAt(0) == RegistrationDepartment.TRADE_UNION.code();
  }

  /**
   * 基层工会: whether the body is a grassroots trade union.
   *
   * @return true if department and category are 81
   */
  public boolean isGrassrootsUnion() {
    return isUnion() && code.charAt(1) == RegistrationCategory.GRASSROOTS_UNION.code();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CreditCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * 显示文本: the code in full.
   *
   * @return eighteen characters
   */
  @Override
  public String toString() {
    return code;
  }
}

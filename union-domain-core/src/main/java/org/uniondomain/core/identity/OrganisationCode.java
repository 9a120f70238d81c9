package org.uniondomain.core.identity;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * 组织机构代码: the nine-character code of a body, eight characters and a check character. It stands
 * inside most credit codes. It names a body, not a person, and is shown in full.
 *
 * <p>The hyphen that is often printed before the check character is no part of the code.
 *
 * <p>Source: GB 11714-1997.
 */
public final class OrganisationCode {

  private static final int LENGTH = 9;
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final String code;

  private OrganisationCode(String code) {
    this.code = code;
  }

  /**
   * 解析: reads a text as an organisation code. Nothing is repaired: see {@link NumberText}.
   *
   * @param text any text
   * @return the code, if it is one, and the findings
   */
  public static Parsed<OrganisationCode> parse(String text) {
    Finding refusal = NumberText.refusal(text, LENGTH, ALPHABET);
    if (refusal != null) {
      return Parsed.refused(refusal);
    }
    return hasFittingCheck(text)
        ? Parsed.of(ImmutableList.of(), new OrganisationCode(text))
        : Parsed.refused(
            Finding.error(Part.CHECK, "校验码不符，代码录入有误", "the check character does not fit"));
  }

  /**
   * 取得: the code of a text that must be one.
   *
   * @param text nine characters
   * @return the code
   * @throws IllegalArgumentException if there is an error; the message names the findings
   */
  public static OrganisationCode of(String text) {
    return parse(text).orThrow("an organisation code");
  }

  /** Whether the last of nine characters fits the eight before it. */
  static boolean hasFittingCheck(String nine) {
    return CheckCharacters.organisation(nine) == nine.charAt(LENGTH - 1);
  }

  /**
   * 代码: all nine characters.
   *
   * @return the code without hyphen
   */
  public String code() {
    return code;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrganisationCode that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * 显示文本: the code with the customary hyphen.
   *
   * @return such as {@code D2143569-X}
   */
  @Override
  public String toString() {
    return code.substring(0, LENGTH - 1) + "-" + code.charAt(LENGTH - 1);
  }
}

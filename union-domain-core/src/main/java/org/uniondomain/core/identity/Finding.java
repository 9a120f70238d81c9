package org.uniondomain.core.identity;

import java.util.Locale;

/**
 * 核验发现: one thing found about one part of a number. The messages hold no digit of the number, so
 * that they can be logged and shown.
 *
 * @param part the part spoken of
 * @param severity how much it weighs
 * @param overridable true if numbers in real use are known to depart from the standard in this way,
 *     so that a person who has the certificate at hand may let the number stand
 * @param chinese the message in Chinese
 * @param english the message in English
 */
public record Finding(
    Part part, Severity severity, boolean overridable, String chinese, String english) {

  static Finding error(Part part, String chinese, String english) {
    return new Finding(part, Severity.ERROR, false, chinese, english);
  }

  static Finding overridableError(Part part, String chinese, String english) {
    return new Finding(part, Severity.ERROR, true, chinese, english);
  }

  static Finding warning(Part part, String chinese, String english) {
    return new Finding(part, Severity.WARNING, false, chinese, english);
  }

  static Finding information(Part part, String chinese, String english) {
    return new Finding(part, Severity.INFORMATION, false, chinese, english);
  }

  /**
   * 说明文字: the message in a language.
   *
   * @param locale the reader's language
   * @return the Chinese message if the language is Chinese, else the English one
   */
  public String message(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
  }

  /**
   * 显示文本: part, severity and the English message.
   *
   * @return such as {@code CHECK ERROR: ...}
   */
  @Override
  public String toString() {
    return part + " " + severity + ": " + english;
  }
}

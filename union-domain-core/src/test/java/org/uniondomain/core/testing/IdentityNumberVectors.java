package org.uniondomain.core.testing;

import com.google.common.collect.ImmutableList;

/**
 * 公民身份号码样例: identity numbers that no living person holds, for tests.
 *
 * <p>They are examples printed in GB 11643-1999 or in documentation of other libraries, or made
 * with births of the 1880s, or made with the address code 150199, which has never been given out.
 * Do not add a number with a real address code, a recent birth and a fitting check character.
 */
public final class IdentityNumberVectors {

  /**
   * 样例: a text and what is expected of it.
   *
   * @param text the text
   * @param birthDate the day of birth in ISO form; empty if the text is refused
   * @param sex the name of the sex; empty if the text is refused
   * @param findings part and severity of each finding, joined by a comma
   * @param acceptedByHutool what {@code IdcardUtil.isValidCard} of hutool-core 5.8.44 says
   */
  public record Vector(
      String text, String birthDate, String sex, String findings, boolean acceptedByHutool) {}

  /**
   * 十五位样例: a fifteen-digit number and its upgrade.
   *
   * @param text the fifteen digits
   * @param upgraded the eighteen characters
   */
  public record Upgrade(String text, String upgraded) {}

  /** 有效号码: numbers that are given, some with a finding. */
  public static final ImmutableList<Vector> VALID =
      ImmutableList.of(
          new Vector("11010519491231002X", "1949-12-31", "FEMALE", "", true),
          new Vector("440524188001010014", "1880-01-01", "MALE", "ADDRESS WARNING", false),
          new Vector("34052419800101001X", "1980-01-01", "MALE", "ADDRESS WARNING", true),
          new Vector("150102188101030080", "1881-01-03", "FEMALE", "", false),
          new Vector("150203188202050031", "1882-02-05", "MALE", "", false),
          new Vector("150303188303070192", "1883-03-07", "MALE", "", false),
          new Vector("150402188404090183", "1884-04-09", "FEMALE", "", false),
          new Vector("150502188505110054", "1885-05-11", "MALE", "", false),
          new Vector("150602188606130025", "1886-06-13", "FEMALE", "", false),
          new Vector("150702188707150186", "1887-07-15", "FEMALE", "", false),
          new Vector("150802188808170077", "1888-08-17", "MALE", "", false),
          new Vector("150902188909190048", "1889-09-19", "FEMALE", "", false),
          new Vector("152201188110210199", "1881-10-21", "MALE", "", false),
          new Vector("15250218821123001X", "1882-11-23", "MALE", "", false),
          new Vector("150199196005010011", "1960-05-01", "MALE", "ADDRESS WARNING", true),
          new Vector("150199197508150029", "1975-08-15", "FEMALE", "ADDRESS WARNING", true),
          new Vector("150199198502280118", "1985-02-28", "MALE", "ADDRESS WARNING", true),
          new Vector("150199200002290248", "2000-02-29", "FEMALE", "ADDRESS WARNING", true),
          new Vector("15019920051231035X", "2005-12-31", "MALE", "ADDRESS WARNING", true),
          new Vector("150199200701011025", "2007-01-01", "FEMALE", "ADDRESS WARNING", true),
          new Vector("150199196803310078", "1968-03-31", "MALE", "ADDRESS WARNING", true),
          new Vector("150199199006300081", "1990-06-30", "FEMALE", "ADDRESS WARNING", true),
          new Vector("150100188501010019", "1885-01-01", "MALE", "ADDRESS WARNING", false),
          new Vector("152900188602020027", "1886-02-02", "FEMALE", "ADDRESS WARNING", false),
          new Vector("150000188703030039", "1887-03-03", "MALE", "ADDRESS WARNING", false),
          new Vector("152101188506070035", "1885-06-07", "MALE", "ADDRESS INFORMATION", false),
          new Vector("152601188607080045", "1886-07-08", "FEMALE", "ADDRESS INFORMATION", false),
          new Vector("152801188708090059", "1887-08-09", "MALE", "ADDRESS INFORMATION", false),
          new Vector("152701188809100062", "1888-09-10", "FEMALE", "ADDRESS INFORMATION", false),
          new Vector("152301188405060074", "1884-05-06", "MALE", "ADDRESS INFORMATION", false),
          new Vector("150105188304050080", "1883-04-05", "FEMALE", "ADDRESS INFORMATION", false),
          new Vector("81000018820101001X", "1882-01-01", "MALE", "ADDRESS INFORMATION", false),
          new Vector("820000188202020027", "1882-02-02", "FEMALE", "ADDRESS INFORMATION", false),
          new Vector("830000188203030034", "1882-03-03", "MALE", "ADDRESS INFORMATION", false));

  /** 十五位号码: numbers of the former standard. */
  public static final ImmutableList<Upgrade> UPGRADES =
      ImmutableList.of(
          new Upgrade("150199850101001", "15019919850101001X"),
          new Upgrade("150199600501002", "15019919600501002X"));

  /**
   * 无效号码: texts that are refused on reading, and those that need a day or a look at the finding.
   */
  public static final ImmutableList<Vector> INVALID =
      ImmutableList.of(
          // wrong check character
          new Vector("150102188101030010", "", "", "CHECK ERROR", false),
          // two adjacent digits transposed
          new Vector("150199196005010101", "", "", "ADDRESS WARNING, CHECK ERROR", false),
          // 1985-02-31 does not exist, check character correct
          new Vector("150199198502310014", "", "", "ADDRESS WARNING, DATE ERROR", false),
          // 1900-02-29 does not exist
          new Vector("150199190002290014", "", "", "ADDRESS WARNING, DATE ERROR", false),
          // 2023-02-29 does not exist, check character correct
          new Vector("150199202302290011", "", "", "ADDRESS WARNING, DATE ERROR", false),
          // month 13, check character correct
          new Vector("150199198513010017", "", "", "ADDRESS WARNING, DATE ERROR", false),
          // day 00, check character correct
          new Vector("15019919851200001X", "", "", "ADDRESS WARNING, DATE ERROR", false),
          // born after any sensible reference date, check character correct
          new Vector("150199209912310018", "2099-12-31", "MALE", "ADDRESS WARNING", false),
          // birth year 1191, check character correct
          new Vector("150199119101010012", "", "", "ADDRESS WARNING, DATE ERROR", false),
          // address code 000000, check character correct
          new Vector("00000019850101001X", "", "", "ADDRESS ERROR", false),
          // address code 990000 never assigned, check character correct
          new Vector("990000198501010019", "", "", "ADDRESS ERROR", false),
          // sequence 000, check character correct
          new Vector(
              "150199198501010001",
              "1985-01-01",
              "FEMALE",
              "ADDRESS WARNING, SEQUENCE WARNING",
              true),
          // 17 characters
          new Vector("15019919600501001", "", "", "LENGTH ERROR", false),
          // 19 characters
          new Vector("1501991960050100110", "", "", "LENGTH ERROR", false),
          // empty
          new Vector("", "", "", "LENGTH ERROR", false),
          // lower-case x
          new Vector("11010519491231002x", "", "", "FORM ERROR", true),
          // U+2169 ROMAN NUMERAL TEN instead of X
          new Vector("11010519491231002\u2169", "", "", "ALPHABET ERROR", false),
          // full-width digits
          new Vector(
              "\uFF11\uFF15\uFF10\uFF11\uFF19\uFF19\uFF11\uFF19\uFF16\uFF10\uFF10\uFF15\uFF10\uFF11\uFF10\uFF10\uFF11\uFF11",
              "",
              "",
              "FORM ERROR",
              false),
          // Arabic-Indic digits: Character.isDigit() accepts them, the standard does not
          new Vector(
              "\u0661\u0665\u0660\u0661\u0669\u0669\u0661\u0669\u0666\u0660\u0660\u0665\u0660\u0661\u0660\u0660\u06611",
              "",
              "",
              "ALPHABET ERROR",
              false),
          // inner blanks
          new Vector("150199 19600501 0011", "", "", "FORM ERROR", false),
          // leading blank, trailing NO-BREAK SPACE
          new Vector(" 150199196005010011\u00A0", "", "", "FORM ERROR", false),
          // letter O for zero
          new Vector("15O199196005010011", "", "", "ALPHABET ERROR", false),
          // trailing apostrophe
          new Vector("150199196005010011'", "", "", "FORM ERROR", false),
          // Excel scientific notation: the digits are lost, must be rejected not repaired
          new Vector("6.22201E+17", "", "", "FORM ERROR", false));

  /** 两可号码: fits both check rules; the categories of GB 32100 say that it is no credit code. */
  public static final Vector AMBIGUOUS =
      new Vector("150100188101010060", "1881-01-01", "FEMALE", "ADDRESS WARNING", false);

  private IdentityNumberVectors() {}
}

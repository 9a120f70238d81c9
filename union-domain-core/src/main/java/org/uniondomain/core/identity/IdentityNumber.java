package org.uniondomain.core.identity;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 公民身份号码: the eighteen-character number of a citizen: six digits of address, eight of the day of
 * birth, three of sequence, one check character. Residence permits of Hong Kong, Macao and Taiwan
 * residents carry numbers of the same form with the address codes 810000, 820000 and 830000.
 * Numbers of foreigners' permanent-residence cards, which begin with 9, are not citizens' numbers
 * and are refused.
 *
 * <p>The number is personal data: {@link #toString()} and every message show at most the address
 * code. The full number is given by {@link #digits()} alone.
 *
 * <p>Library conventions: births before 1900 are accepted, births before 1800 are not; the sequence
 * 000 gives a warning. Source: GB 11643-1999; fifteen-digit form: GB 11643-1989.
 */
public final class IdentityNumber {

  private final String digits;
  private final LocalDate birthDate;
  private final DivisionLookup address;

  IdentityNumber(String digits, LocalDate birthDate, DivisionLookup address) {
    this.digits = digits;
    this.birthDate = birthDate;
    this.address = address;
  }

  /**
   * 解析: reads a text as an eighteen-character number. Nothing is repaired: see {@link NumberText}.
   *
   * @param text any text
   * @return the number, if it is one, and the findings
   */
  public static Parsed<IdentityNumber> parse(String text) {
    return IdentityNumberParser.parse(text);
  }

  /**
   * 十五位号码升位: reads a fifteen-digit number of the form used before 1999 and gives the
   * eighteen-character one: 19 is put before the year of birth and the check character is added.
   * The sequence numbers 996 to 999 were used for people over one hundred, so the century cannot be
   * told and the text is refused.
   *
   * @param text any text
   * @return the upgraded number, with a finding that says so, or the findings that refuse it
   */
  public static Parsed<IdentityNumber> upgrade(String text) {
    return IdentityNumberParser.upgrade(text);
  }

  /**
   * 取得: the number of a text that must be one.
   *
   * @param text eighteen characters
   * @return the number
   * @throws IllegalArgumentException if there is an error; the message names the findings and no
   *     digit
   */
  public static IdentityNumber of(String text) {
    return parse(text).orThrow("an identity number");
  }

  /**
   * 完整号码: all eighteen characters. Personal data: not for logs and messages.
   *
   * @return seventeen digits and a digit or {@code X}
   */
  public String digits() {
    return digits;
  }

  /**
   * 地址码: the place of the first registration.
   *
   * @return the first six digits
   */
  public String addressCode() {
    return address.code();
  }

  /**
   * 地址码查询结果: what the lists know of the address code.
   *
   * @return the result of the look-up
   */
  public DivisionLookup address() {
    return address;
  }

  /**
   * 出生日期: the day of birth stated in the number.
   *
   * @return the day
   */
  public LocalDate birthDate() {
    return birthDate;
  }

  /**
   * 性别: male if the sequence number is odd, else female.
   *
   * @return the sex stated in the number
   */
  public Sex sex() {
    return (digits.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /**
   * 港澳台居民居住证号码: whether the number is one of a residence permit.
   *
   * @return true if the address code is 810000, 820000 or 830000
   */
  public boolean isResidencePermit() {
    return IdentityNumberParser.PERMIT_CODES.contains(addressCode());
  }

  /**
   * 周岁: the years completed on a day. A year is complete on the birthday itself. Library
   * convention: a person born on 29 February completes a year on 1 March in common years.
   *
   * @param day the day asked about
   * @return the completed years, 0 or more
   * @throws IllegalArgumentException if the day is before the day of birth; no date is named
   */
  public int ageOn(LocalDate day) {
    if (day.isBefore(birthDate)) {
      throw new IllegalArgumentException("the day asked about is before the day of birth");
    }
    return Math.toIntExact(ChronoUnit.YEARS.between(birthDate, day));
  }

  /**
   * 按日核验: what can be said against the number only on a given day: an error if the day of birth is
   * after it.
   *
   * @param day the day asked about
   * @return the findings; empty if there is nothing to say
   */
  public ImmutableList<Finding> findingsOn(LocalDate day) {
    return birthDate.isAfter(day)
        ? ImmutableList.of(IdentityNumberParser.BIRTH_IN_FUTURE)
        : ImmutableList.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IdentityNumber that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /**
   * 掩码显示: the address code and twelve asterisks.
   *
   * @return such as {@code 150199************}
   */
  @Override
  public String toString() {
    return addressCode() + "************";
  }
}

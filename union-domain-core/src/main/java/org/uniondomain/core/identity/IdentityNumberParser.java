package org.uniondomain.core.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Level;

/** 公民身份号码解析: reads texts as identity numbers, part by part. */
final class IdentityNumberParser {

  static final ImmutableSet<String> PERMIT_CODES = ImmutableSet.of("810000", "820000", "830000");

  static final Finding BIRTH_IN_FUTURE =
      Finding.error(Part.DATE, "出生日期晚于核验日", "the day of birth is after the day asked about");

  private static final int LENGTH = 18;
  private static final int FORMER_LENGTH = 15;
  private static final int EARLIEST_YEAR = 1800;
  private static final int CENTENARIANS = 996;

  private IdentityNumberParser() {}

  static Parsed<IdentityNumber> parse(String text) {
    if (text.length() == FORMER_LENGTH && NumberText.isAsciiDigits(text)) {
      return Parsed.refused(
          Finding.error(
              Part.LENGTH,
              "为十五位旧号码，应先升位为十八位",
              "a fifteen-digit number of the former standard: upgrade it to eighteen characters"));
    }
    Finding refusal = NumberText.refusal(text, LENGTH, "0123456789X");
    if (refusal != null) {
      return Parsed.refused(refusal);
    }
    if (text.indexOf('X') >= 0 && text.indexOf('X') < LENGTH - 1) {
      return Parsed.refused(
          Finding.error(
              Part.ALPHABET,
              "字母X只能作为最后一位校验码",
              "the letter X can stand only as the check character, in the last place"));
    }
    return read(text, ImmutableList.builder());
  }

  static Parsed<IdentityNumber> upgrade(String text) {
    Finding refusal = NumberText.refusal(text, FORMER_LENGTH, "0123456789");
    if (refusal != null) {
      return Parsed.refused(refusal);
    }
    if (Integer.parseInt(text.substring(12)) >= CENTENARIANS) {
      return Parsed.refused(
          Finding.error(
              Part.SEQUENCE,
              "顺序码为百岁以上老人专用，无法推断出生世纪，不能升位",
              "the sequence number was used for people over one hundred: the century of birth"
                  + " cannot be told, so the number cannot be upgraded"));
    }
    String body = text.substring(0, 6) + "19" + text.substring(6);
    return read(
        body + CheckCharacters.identity(body),
        ImmutableList.<Finding>builder()
            .add(
                Finding.information(
                    Part.FORM,
                    "由十五位旧号码升位，出生年份按19开头推定",
                    "upgraded from fifteen digits; the year of birth is taken to begin with 19")));
  }

  private static Parsed<IdentityNumber> read(
      String digits, ImmutableList.Builder<Finding> findings) {
    DivisionLookup address = DivisionLookup.of(digits.substring(0, 6));
    Finding onAddress = onAddress(address);
    if (onAddress != null) {
      findings.add(onAddress);
    }
    LocalDate birth = birthDate(digits);
    if (birth == null) {
      findings.add(
          Finding.error(Part.DATE, "出生日期不存在", "the day of birth is no day of the calendar"));
    } else if (birth.getYear() < EARLIEST_YEAR) {
      findings.add(
          Finding.error(
              Part.DATE,
              "出生年份过早，编制号码时不可能有此人在世",
              "the year of birth is too early: no such person lived when numbers were given out"));
    }
    if (digits.startsWith("000", 14)) {
      findings.add(
          Finding.warning(Part.SEQUENCE, "顺序码为零，通常不编此号", "the sequence number is zero: unusual"));
    }
    if (CheckCharacters.identity(digits) != digits.charAt(17)) {
      findings.add(Finding.error(Part.CHECK, "校验码不符，号码录入有误", "the check character does not fit"));
    }
    return Parsed.of(
        findings.build(), birth == null ? null : new IdentityNumber(digits, birth, address));
  }

  private static @Nullable Finding onAddress(DivisionLookup address) {
    if (PERMIT_CODES.contains(address.code())) {
      return Finding.information(
          Part.ADDRESS,
          "港澳台居民居住证号码，地址码不是大陆行政区划",
          "a residence permit's number: the address code is not a mainland division");
    }
    return switch (address.status()) {
      case NO_SUCH_REGION ->
          Finding.error(
              Part.ADDRESS,
              "地址码前两位不是省级行政区划代码",
              "the first two digits of the address code are no region's");
      case NOT_LISTED ->
          Finding.warning(
              Part.ADDRESS,
              "地址码未收录，不能确认发证地",
              "unknown code: the address code is in no list at hand, so the place cannot be told");
      case RETIRED ->
          Finding.information(
              Part.ADDRESS,
              "地址码为已撤销的行政区划代码",
              "retired code: the address code is one of a place that has been withdrawn");
      case LISTED_AFTER_ANOTHER ->
          Finding.information(
              Part.ADDRESS,
              "地址码曾属另一名称的行政区划，现由他地沿用",
              "the address code carried another place's name before");
      case LISTED -> onListed(address);
    };
  }

  private static @Nullable Finding onListed(DivisionLookup address) {
    if (address.division().filter(place -> place.level() == Level.COUNTY).isEmpty()) {
      return Finding.warning(
          Part.ADDRESS, "地址码不是县级行政区划", "not county level: the address code is a wider place's");
    }
    return address.division().filter(place -> !place.isMainland()).isEmpty()
        ? null
        : Finding.warning(
            Part.ADDRESS, "地址码不是大陆行政区划", "the address code is not a mainland division");
  }

  private static @Nullable LocalDate birthDate(String digits) {
    int year = Integer.parseInt(digits.substring(6, 10));
    int month = Integer.parseInt(digits.substring(10, 12));
    int day = Integer.parseInt(digits.substring(12, 14));
    boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    return exists ? LocalDate.of(year, month, day) : null;
  }
}

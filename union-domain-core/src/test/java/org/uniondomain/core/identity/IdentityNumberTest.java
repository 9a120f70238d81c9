package org.uniondomain.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.core.identity.DivisionLookup.Status;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.testing.IdentityNumberVectors;
import org.uniondomain.core.testing.IdentityNumberVectors.Upgrade;
import org.uniondomain.core.testing.IdentityNumberVectors.Vector;

@DisplayName("公民身份号码 GB 11643")
class IdentityNumberTest {

  static List<Vector> valid() {
    return IdentityNumberVectors.VALID;
  }

  static List<Vector> invalid() {
    return IdentityNumberVectors.INVALID;
  }

  static List<Upgrade> upgrades() {
    return IdentityNumberVectors.UPGRADES;
  }

  static Stream<Vector> all() {
    return Stream.concat(valid().stream(), invalid().stream());
  }

  @ParameterizedTest
  @MethodSource("valid")
  @DisplayName("有效号码")
  void givesValidNumbers(Vector vector) {
    Parsed<IdentityNumber> parsed = IdentityNumber.parse(vector.text());

    assertThat(Findings.text(parsed.findings())).isEqualTo(vector.findings());
    IdentityNumber number = parsed.value().orElseThrow();
    assertThat(number.digits()).isEqualTo(vector.text());
    assertThat(number.addressCode()).isEqualTo(vector.text().substring(0, 6));
    assertThat(number.birthDate()).isEqualTo(vector.birthDate());
    assertThat(number.sex().name()).isEqualTo(vector.sex());
  }

  @ParameterizedTest
  @MethodSource("invalid")
  @DisplayName("无效或存疑的文本")
  void refusesInvalidTexts(Vector vector) {
    Parsed<IdentityNumber> parsed = IdentityNumber.parse(vector.text());

    assertThat(Findings.text(parsed.findings())).isEqualTo(vector.findings());
    assertThat(parsed.value().map(number -> number.birthDate().toString()).orElse(""))
        .isEqualTo(vector.birthDate());
    assertThat(parsed.hasError()).isEqualTo(vector.birthDate().isEmpty());
    assertThat(parsed.valueDespiteOverridable()).isEqualTo(parsed.value());
  }

  @Test
  @DisplayName("两可号码是身份号码，不是信用代码")
  void resolvesTheAmbiguousNumber() {
    Vector vector = IdentityNumberVectors.AMBIGUOUS;

    assertThat(IdentityNumber.of(vector.text()).birthDate()).isEqualTo(vector.birthDate());
    assertThat(Findings.text(IdentityNumber.parse(vector.text()).findings()))
        .isEqualTo(vector.findings());
    assertThat(CreditCode.parse(vector.text()).value()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("upgrades")
  @DisplayName("十五位升十八位")
  void upgradesFifteenDigits(Upgrade upgrade) {
    Parsed<IdentityNumber> parsed = IdentityNumber.upgrade(upgrade.text());

    assertThat(parsed.value().orElseThrow().digits()).isEqualTo(upgrade.upgraded());
    assertThat(Findings.text(parsed.findings())).isEqualTo("FORM INFORMATION, ADDRESS WARNING");
    assertThat(Findings.text(IdentityNumber.parse(upgrade.text()).findings()))
        .isEqualTo("LENGTH ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "150199600501995, FORM INFORMATION; ADDRESS WARNING",
    "150199600501996, SEQUENCE ERROR",
    "150199600501999, SEQUENCE ERROR",
    "150199600231001, FORM INFORMATION; ADDRESS WARNING; DATE ERROR",
    "15019960050100X, ALPHABET ERROR",
    "15019919600501001X, ALPHABET ERROR",
    "150199196005010011, LENGTH ERROR",
  })
  @DisplayName("十五位升位的界限")
  void upgradesOnlyWhatCanBeTold(String text, String findings) {
    assertThat(Findings.text(IdentityNumber.upgrade(text).findings()).replace(",", ";"))
        .isEqualTo(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "150199196005010011, 2020-04-30, 59",
    "150199196005010011, 2020-05-01, 60",
    "150199197508150029, 2025-08-14, 49",
    "150199197508150029, 2025-08-15, 50",
    "150199198502280118, 2024-02-27, 38",
    "150199198502280118, 2024-02-28, 39",
    "150199200002290248, 2018-02-28, 17",
    "150199200002290248, 2018-03-01, 18",
    "150199200002290248, 2024-02-28, 23",
    "150199200002290248, 2024-02-29, 24",
    "15019920051231035X, 2023-12-30, 17",
    "15019920051231035X, 2023-12-31, 18",
    "150199200701011025, 2024-12-31, 17",
    "150199200701011025, 2025-01-01, 18",
    "150199196803310078, 2023-03-31, 55",
    "150199199006300081, 1990-06-30, 0",
  })
  @DisplayName("周岁：生日当天满；二月二十九日出生者平年三月一日满")
  void countsCompletedYears(String text, LocalDate day, int age) {
    assertThat(IdentityNumber.of(text).ageOn(day)).isEqualTo(age);
  }

  @Test
  @DisplayName("出生前无年龄；出生日晚于核验日为错误")
  void knowsTheAskingDay() {
    IdentityNumber unborn = IdentityNumber.of("150199209912310018");

    assertThat(Findings.text(unborn.findingsOn(LocalDate.of(2099, 12, 30))))
        .isEqualTo("DATE ERROR");
    assertThat(unborn.findingsOn(LocalDate.of(2099, 12, 31))).isEmpty();
    assertThatThrownBy(() -> unborn.ageOn(LocalDate.of(2099, 12, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("2099");
  }

  @ParameterizedTest
  @CsvSource({
    "150102188101030080, LISTED, 150102, 150000",
    "150105188304050080, LISTED_AFTER_ANOTHER, 150105, 150000",
    "152101188506070035, RETIRED, , 150000",
    "150199196005010011, NOT_LISTED, , 150000",
    "440524188001010014, NOT_LISTED, , 440000",
    "81000018820101001X, LISTED, 810000, 810000",
    "830000188203030034, NOT_LISTED, , 710000",
  })
  @DisplayName("地址码查询")
  void looksUpTheAddress(String text, Status status, String division, String region) {
    DivisionLookup address = IdentityNumber.of(text).address();

    assertThat(address.status()).isEqualTo(status);
    assertThat(address.division().map(Division::code).orElse(null)).isEqualTo(division);
    assertThat(address.region().map(Division::code)).contains(region);
  }

  @Test
  @DisplayName("曾用名称与居住证")
  void tellsFormerNamesAndPermits() {
    assertThat(IdentityNumber.of("150105188304050080").address().formerNames())
        .singleElement()
        .satisfies(former -> assertThat(former.name()).isEqualTo("郊区"));
    assertThat(IdentityNumber.of("830000188203030034").isResidencePermit()).isTrue();
    assertThat(IdentityNumber.of("830000188203030034").address().region()).contains(Regions.TAIWAN);
    assertThat(IdentityNumber.of("150105188304050080").isResidencePermit()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("任何显示文本都不含出生日期和顺序码")
  void masksThePerson(Vector vector) {
    Parsed<IdentityNumber> parsed = IdentityNumber.parse(vector.text());
    StringBuilder shown = new StringBuilder(parsed.toString());
    for (Finding finding : parsed.findings()) {
      shown.append(finding).append(finding.message(Locale.CHINA));
    }
    parsed.value().ifPresent(shown::append);

    if (vector.text().length() >= 12) {
      assertThat(shown.toString()).doesNotContain(vector.text().substring(6, 10));
      assertThat(shown.toString()).doesNotContain(vector.text().substring(10, 14));
    }
    assertThat(parsed.value().map(Object::toString).orElse("150199************"))
        .matches("[0-9]{6}\\*{12}");
  }

  @Test
  @DisplayName("必须有效时，错误信息不含号码")
  void refusesWithoutDigits() {
    assertThatThrownBy(() -> IdentityNumber.of("150199198502310014"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DATE ERROR")
        .message()
        .doesNotContain("150199")
        .doesNotContain("1985");
  }

  @Test
  @DisplayName("与 hutool-core 5.8.44 结论不同之处")
  void differsFromHutoolWhereDocumented() {
    assertThat(all())
        .filteredOn(
            vector ->
                IdentityNumber.parse(vector.text()).value().isPresent()
                    != vector.acceptedByHutool())
        .filteredOn(vector -> !vector.birthDate().startsWith("18"))
        .extracting(Vector::text)
        .containsExactlyInAnyOrder("150199209912310018", "11010519491231002x");
  }

  @Test
  @DisplayName("相等只看号码")
  void comparesByDigits() {
    IdentityNumber number = IdentityNumber.of("150199196005010011");

    assertThat(number)
        .isEqualTo(IdentityNumber.of("150199196005010011"))
        .hasSameHashCodeAs(IdentityNumber.of("150199196005010011"))
        .isNotEqualTo(IdentityNumber.of("150199197508150029"));
  }

  @Test
  @DisplayName("一七九九年出生拒绝，一八〇〇年出生接受")
  void refusesBirthsBefore1800() {
    assertThat(Findings.text(IdentityNumber.parse(withCheck("15010217991231001")).findings()))
        .isEqualTo("DATE ERROR");
    assertThat(IdentityNumber.parse(withCheck("15010218000101001")).findings()).isEmpty();
  }

  @Test
  @DisplayName("字母X只在末位")
  void refusesEarlyX() {
    assertThat(Findings.text(IdentityNumber.parse("1501991960050X0011").findings()))
        .isEqualTo("ALPHABET ERROR");
  }

  private static String withCheck(String seventeen) {
    return seventeen + CheckCharacters.identity(seventeen);
  }
}

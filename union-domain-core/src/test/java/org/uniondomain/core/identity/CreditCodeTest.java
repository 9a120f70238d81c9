package org.uniondomain.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.testing.CreditCodeVectors;
import org.uniondomain.core.testing.CreditCodeVectors.Vector;

@DisplayName("统一社会信用代码 GB 32100")
class CreditCodeTest {

  static List<Vector> valid() {
    return CreditCodeVectors.VALID;
  }

  static List<Vector> doubtful() {
    return CreditCodeVectors.INVALID_OR_DOUBTFUL;
  }

  static List<String> onePerCheckCharacter() {
    return CreditCodeVectors.ONE_PER_CHECK_CHARACTER;
  }

  @ParameterizedTest
  @MethodSource("valid")
  @DisplayName("有效代码")
  void givesValidCodes(Vector vector) {
    Parsed<CreditCode> parsed = CreditCode.parse(vector.text());

    assertThat(parsed.findings()).isEmpty();
    CreditCode code = parsed.value().orElseThrow();
    assertThat(code.code()).isEqualTo(vector.text());
    assertThat(code.department().orElseThrow().code()).isEqualTo(vector.text().charAt(0));
    assertThat(code.category().orElseThrow().code()).isEqualTo(vector.text().charAt(1));
    assertThat(code.divisionCode()).isEqualTo(vector.text().substring(2, 8));
    assertThat(OrganisationCode.parse(code.organisationCode()).value()).isPresent();
    assertThat(code.isUnion()).isEqualTo(vector.text().startsWith("8"));
    assertThat(code.isGrassrootsUnion()).isEqualTo(vector.text().startsWith("81"));
  }

  @ParameterizedTest
  @MethodSource("onePerCheckCharacter")
  @DisplayName("每个校验码一例")
  void givesEveryCheckCharacter(String text) {
    assertThat(CreditCode.parse(text).findings()).isEmpty();
    assertThat(CreditCode.of(text).checkCharacter()).isEqualTo(text.charAt(17));
  }

  @Test
  @DisplayName("三十一个校验码齐全")
  void coversEveryCheckCharacter() {
    assertThat(
            onePerCheckCharacter().stream()
                .map(text -> text.substring(17))
                .collect(Collectors.joining()))
        .isEqualTo(CheckCharacters.CREDIT_ALPHABET);
  }

  @ParameterizedTest
  @MethodSource("doubtful")
  @DisplayName("无效或存疑代码")
  void findsWhatIsWrong(Vector vector) {
    Parsed<CreditCode> parsed = CreditCode.parse(vector.text());

    assertThat(Findings.text(parsed.findings())).isEqualTo(vector.findings());
    assertThat(parsed.value().isPresent()).isEqualTo(!vector.findings().contains("ERROR"));
    assertThat(parsed.valueDespiteOverridable().isPresent())
        .isEqualTo(!vector.findings().replace("ERROR*", "").contains("ERROR"));
  }

  @ParameterizedTest
  @CsvSource({
    "81150202000000035R, TRADE_UNION, GRASSROOTS_UNION, 150202",
    "89150000000000043L, TRADE_UNION, OTHER_UNION, 150000",
    "131000000000000A2W, ESTABLISHMENT, MASS_ORGANISATION, 000000",
    "N21509210000000E58, AGRICULTURE, VILLAGE_COLLECTIVE, 150921",
    "31150100000000238H, JUSTICE, LAW_FIRM, 150100",
  })
  @DisplayName("组成部分")
  void namesItsParts(
      String text,
      RegistrationDepartment department,
      RegistrationCategory category,
      String division) {
    CreditCode code = CreditCode.of(text);

    assertThat(code.department()).contains(department);
    assertThat(code.category()).contains(category);
    assertThat(category.department()).isEqualTo(department);
    assertThat(code.division().division()).contains(Division.of(division));
  }

  @Test
  @DisplayName("人工确认后可用的代码不冒充已知部门")
  void letsAPersonOverride() {
    CreditCode code =
        CreditCode.parse("B1150100000000211H").valueDespiteOverridable().orElseThrow();

    assertThat(code.department()).isEmpty();
    assertThat(code.category()).isEmpty();
    assertThat(code.isUnion()).isFalse();
  }

  @Test
  @DisplayName("厦门企业以外校验码不符为错误")
  void warnsOnlyForXiamenEnterprises() {
    assertThat(CreditCode.of("91350203M0001QKT19").divisionCode()).isEqualTo("350203");
    assertThatThrownBy(() -> CreditCode.of("81150100000000027X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CHECK ERROR");
  }

  @Test
  @DisplayName("说明文字有中英文")
  void speaksTwoLanguages() {
    Finding finding = CreditCode.parse("81150100000000027").findings().get(0);

    assertThat(finding.message(Locale.CHINA)).isEqualTo("应为18个字符，实为17个");
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("must have 18 characters, has 17");
    assertThat(finding).hasToString("LENGTH ERROR: must have 18 characters, has 17");
  }

  @Test
  @DisplayName("部门与类别对照表")
  void listsEveryCategoryOnce() {
    assertThat(RegistrationCategory.values()).hasSize(36);
    for (RegistrationCategory category : RegistrationCategory.values()) {
      assertThat(RegistrationCategory.find(category.department(), category.code()))
          .contains(category);
      assertThat(RegistrationDepartment.find(category.department().code()))
          .contains(category.department());
    }
  }

  @Test
  @DisplayName("与 hutool-core 5.8.44 结论不同之处")
  void differsFromHutoolWhereDocumented() {
    assertThat(Stream.concat(valid().stream(), doubtful().stream()))
        .filteredOn(
            vector ->
                CreditCode.parse(vector.text()).value().isPresent() != vector.acceptedByHutool())
        .extracting(Vector::text)
        .containsExactlyInAnyOrder(
            "B1150100000000211H",
            "8415010000000022X3",
            "811600000000002541",
            "150100188101010060",
            "91350203M0001QKT19");
  }

  @Test
  @DisplayName("组织机构代码")
  void readsOrganisationCodes() {
    OrganisationCode code = OrganisationCode.of("D2143569X");

    assertThat(code).hasToString("D2143569-X").isEqualTo(OrganisationCode.of(code.code()));
    assertThat(Findings.text(OrganisationCode.parse("D2143569-X").findings()))
        .isEqualTo("FORM ERROR");
    assertThat(Findings.text(OrganisationCode.parse("D21435690").findings()))
        .isEqualTo("CHECK ERROR");
    assertThat(Findings.text(OrganisationCode.parse("D2143569").findings()))
        .isEqualTo("LENGTH ERROR");
  }
}

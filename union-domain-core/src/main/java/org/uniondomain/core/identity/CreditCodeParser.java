package org.uniondomain.core.identity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 统一社会信用代码解析: reads texts as credit codes, part by part. */
final class CreditCodeParser {

  private static final int LENGTH = 18;
  private static final String CENTRAL = "100000";
  private static final String XIAMEN = "3502";

  private CreditCodeParser() {}

  static Parsed<CreditCode> parse(String text) {
    Finding refusal = NumberText.refusal(text, LENGTH, CheckCharacters.CREDIT_ALPHABET);
    if (refusal != null) {
      return Parsed.refused(refusal);
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    addIfAny(findings, onDepartmentAndCategory(text));
    DivisionLookup division = division(text.substring(2, 8));
    addIfAny(findings, onDivision(division));
    if (!OrganisationCode.hasFittingCheck(text.substring(8, 17))) {
      findings.add(
          Finding.warning(
              Part.ORGANISATION_CODE_CHECK,
              "主体标识码的校验码不符合组织机构代码规则",
              "the check character of the organisation code does not fit; not every body has a code"
                  + " of GB 11714"));
    }
    if (CheckCharacters.credit(text) != text.charAt(LENGTH - 1)) {
      findings.add(onCheck(text));
    }
    return Parsed.of(findings.build(), division == null ? null : new CreditCode(text, division));
  }

  private static void addIfAny(ImmutableList.Builder<Finding> findings, @Nullable Finding finding) {
    if (finding != null) {
      findings.add(finding);
    }
  }

  private static @Nullable Finding onDepartmentAndCategory(String text) {
    Optional<RegistrationDepartment> department = RegistrationDepartment.find(text.charAt(0));
    if (department.isEmpty()) {
      return Finding.overridableError(
          Part.DEPARTMENT, "登记管理部门代码未收录", "no registration department has the first character");
    }
    if (RegistrationCategory.find(department.get(), text.charAt(1)).isEmpty()) {
      return Finding.overridableError(
          Part.CATEGORY,
          "该登记管理部门无此机构类别代码",
          "the registration department has no category with the second character");
    }
    return null;
  }

  /** The division, or null if the code is not of digits. */
  private static @Nullable DivisionLookup division(String code) {
    if (!NumberText.isAsciiDigits(code)) {
      return null;
    }
    return code.equals(CENTRAL) ? DivisionLookup.nation(code) : DivisionLookup.of(code);
  }

  private static @Nullable Finding onDivision(@Nullable DivisionLookup division) {
    if (division == null) {
      return Finding.error(
          Part.ADDRESS, "登记管理机关行政区划码应为六位数字", "the division code must be six digits");
    }
    return switch (division.status()) {
      case NO_SUCH_REGION ->
          Finding.overridableError(
              Part.ADDRESS,
              "登记管理机关行政区划码前两位不是省级行政区划代码",
              "the first two digits of the division code are no region's");
      case NOT_LISTED ->
          Finding.warning(
              Part.ADDRESS,
              "登记管理机关行政区划码未收录",
              "unknown code: the division code is in no list at hand");
      case RETIRED ->
          Finding.information(
              Part.ADDRESS,
              "登记管理机关行政区划码为已撤销的行政区划代码",
              "retired code: the division code is one of a place that has been withdrawn");
      case LISTED, LISTED_AFTER_ANOTHER -> null;
    };
  }

  private static Finding onCheck(String text) {
    boolean xiamenEnterprise =
        text.charAt(0) == RegistrationDepartment.COMMERCE.code() && text.startsWith(XIAMEN, 2);
    return xiamenEnterprise
        ? new Finding(
            Part.CHECK,
            Severity.WARNING,
            true,
            "校验码不符；厦门部分企业2016年以前登记的代码即如此，请核对营业执照",
            "the check character does not fit; so it is with some enterprises of Xiamen registered"
                + " before 2016: compare the business licence")
        : Finding.overridableError(
            Part.CHECK,
            "校验码不符，代码录入有误；如与证照一致，可人工确认",
            "the check character does not fit; a person may let the code stand if the certificate"
                + " shows it so");
  }
}

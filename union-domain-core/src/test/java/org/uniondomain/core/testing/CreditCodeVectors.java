package org.uniondomain.core.testing;

import com.google.common.collect.ImmutableList;

/**
 * 统一社会信用代码样例: credit codes for tests: examples printed in documentation of other libraries, one
 * registered company whose code departs from the standard, and codes made with low organisation
 * codes that are not known to be given out.
 */
public final class CreditCodeVectors {

  /**
   * 样例: a text and what is expected of it.
   *
   * @param text the text
   * @param meaning what the code stands for, or why it is refused
   * @param findings part and severity of each finding, joined by a comma; a star after those that a
   *     person may override
   * @param acceptedByHutool what {@code CreditCodeUtil.isCreditCode} of hutool-core 5.8.44 says
   */
  public record Vector(String text, String meaning, String findings, boolean acceptedByHutool) {}

  /** 有效代码: codes without any finding. */
  public static final ImmutableList<Vector> VALID =
      ImmutableList.of(
          new Vector("91350100M000100Y43", "工商 / 企业 / 350100", "", true),
          new Vector("91110000600037341L", "工商 / 企业", "", true),
          new Vector("12440600MB2C07549J", "机构编制 / 事业单位 (a public body)", "", true),
          new Vector("81150000000000019W", "基层工会 (grassroots trade union), region level", "", true),
          new Vector("81150100000000027W", "基层工会, Hohhot", "", true),
          new Vector("81150202000000035R", "基层工会, Donghe District", "", true),
          new Vector("89150000000000043L", "工会 / 其他 (other trade-union body)", "", true),
          new Vector("91150100000000051C", "企业 (enterprise)", "", true),
          new Vector("9215040200000006XD", "个体工商户", "", true),
          new Vector("931505210000000780", "农民专业合作社", "", true),
          new Vector("111500000000000862", "机关", "", true),
          new Vector("12150600000000094Q", "事业单位", "", true),
          new Vector("131000000000000A2W", "编办直接管理的群众团体, central level", "", true),
          new Vector("511500000000000B0E", "社会团体", "", true),
          new Vector("521507000000000C9C", "民办非企业单位", "", true),
          new Vector("531500000000000D70", "基金会", "", true),
          new Vector("N21509210000000E58", "村级集体经济组织", "", true),
          new Vector("A11000000000000F32", "军队事业单位", "", true),
          new Vector("Y11500000000000G1W", "其他", "", true));

  /** 每个校验码一例: grassroots unions, one code for each of the 31 check characters. */
  public static final ImmutableList<String> ONE_PER_CHECK_CHARACTER =
      ImmutableList.of(
          "811501000000000860",
          "811501000000001311",
          "811501000000000192",
          "811501000000003773",
          "811501000000001904",
          "8115010000000006X5",
          "811501000000001236",
          "811501000000002467",
          "811501000000003698",
          "811501000000001829",
          "81150100000000537A",
          "81150100000000115B",
          "8115010000000022XC",
          "81150100000000051D",
          "81150100000000174E",
          "81150100000000297F",
          "81150100000000107G",
          "81150100000000465H",
          "81150100000000043J",
          "81150100000000166K",
          "81150100000000211L",
          "81150100000000334M",
          "81150100000000457N",
          "81150100000000035P",
          "8115010000000014XQ",
          "81150100000000203R",
          "81150100000000094T",
          "81150100000000449U",
          "81150100000000027W",
          "81150100000000385X",
          "81150100000000430Y");

  /** 无效或存疑代码: codes that are refused or that carry a finding, and one of the wrong kind. */
  public static final ImmutableList<Vector> INVALID_OR_DOUBTFUL =
      ImmutableList.of(
          new Vector("81150100000000027X", "wrong check character", "CHECK ERROR*", false),
          new Vector(
              "811501000000I0027W", "letter I is not in the alphabet", "ALPHABET ERROR", false),
          new Vector(
              "811501000000O0027W", "letter O is not in the alphabet", "ALPHABET ERROR", false),
          new Vector(
              "811501000000S0027W", "letter S is not in the alphabet", "ALPHABET ERROR", false),
          new Vector(
              "811501000000V0027W", "letter V is not in the alphabet", "ALPHABET ERROR", false),
          new Vector(
              "811501000000Z0027W", "letter Z is not in the alphabet", "ALPHABET ERROR", false),
          new Vector("131000000000000a2w", "lower case", "FORM ERROR", false),
          new Vector("81150100000000027", "17 characters", "LENGTH ERROR", false),
          new Vector("81150100000000027W0", "19 characters", "LENGTH ERROR", false),
          new Vector(
              "B1150100000000211H",
              "department B not in table 2, check character correct",
              "DEPARTMENT ERROR*",
              true),
          new Vector(
              "8415010000000022X3",
              "category 4 not defined for department 8, check character correct",
              "CATEGORY ERROR*",
              true),
          new Vector(
              "31150100000000238H", "valid but not an employer or a union: 律师执业机构", "", true),
          new Vector(
              "811501A0000000240F",
              "division code not numeric, check character correct",
              "ADDRESS ERROR, ORGANISATION_CODE_CHECK WARNING",
              false),
          new Vector(
              "811600000000002541",
              "province 16 does not exist, check character correct",
              "ADDRESS ERROR*",
              true),
          new Vector(
              "81150002000000262L",
              "county under no prefecture, check character correct",
              "ADDRESS WARNING",
              true),
          new Vector(
              "81150100000000271T",
              "embedded GB 11714 check character wrong, outer check correct",
              "ORGANISATION_CODE_CHECK WARNING",
              true),
          new Vector(
              "91350203M0001QKT19",
              "real registered company reported in another library; outer check fails",
              "CHECK WARNING*",
              false),
          new Vector(
              "111111111111111111",
              "passes the usual regex, fails the check",
              "ADDRESS WARNING, ORGANISATION_CODE_CHECK WARNING, CHECK ERROR*",
              false),
          new Vector(
              "91310115MA1G4L1WXK",
              "printed on a web page as an example; the check character does not fit",
              "ORGANISATION_CODE_CHECK WARNING, CHECK ERROR*",
              false),
          new Vector(
              "150100188101010060",
              "ambiguous: department 1 has no category 5",
              "CATEGORY ERROR*, ADDRESS ERROR*",
              true));

  private CreditCodeVectors() {}
}

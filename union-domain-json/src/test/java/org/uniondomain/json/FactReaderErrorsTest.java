package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.json.HouseholdFacts.HOUSEHOLDS;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.rules.lang.Language;

class FactReaderErrorsTest {
  private static Reading<Household> read(String json) {
    return FactReader.tolerant().read(HOUSEHOLDS, json.replace('\'', '"'));
  }

  private static ImmutableList<ReadFinding> errors(String json) {
    Reading<Household> reading = read(json);
    assertThat(reading.value()).isEmpty();
    return reading.errors();
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'size': null} | NULL | /size",
        "{'members': null} | NULL | /members",
        "{'members': [null]} | NULL | /members/0",
        "{'head': null} | NULL | /head",
        "{'needs': [null]} | NULL | /needs/0",
        "null | NULL | ``",
        "{'size': {'between': [null, 2]}} | NULL | /size/between/0",
        "{'size': true} | WRONG_TYPE | /size",
        "{'size': {'at least': 2}} | WRONG_TYPE | /size",
        "{'size': [2]} | WRONG_TYPE | /size",
        "{'verified': 'true'} | WRONG_TYPE | /verified",
        "{'verified': 1} | WRONG_TYPE | /verified",
        "{'remark': 5} | WRONG_TYPE | /remark",
        "{'place': 150100} | WRONG_TYPE | /place",
        "{'share': 0.72} | WRONG_TYPE | /share",
        "{'mainNeed': 1} | WRONG_TYPE | /mainNeed",
        "{'registered': []} | WRONG_TYPE | /registered",
        "{'registered': {'from': '2013-01-01'}} | WRONG_TYPE | /registered",
        "{'members': 'x'} | WRONG_TYPE | /members",
        "{'members': {}} | WRONG_TYPE | /members",
        "{'members': {'atLeast': 1}} | WRONG_TYPE | /members/atLeast",
        "{'members': {'atLeast': [1]}} | WRONG_TYPE | /members/atLeast/0",
        "{'head': []} | WRONG_TYPE | /head",
        "[] | WRONG_TYPE | ``",
        "'x' | WRONG_TYPE | ``",
        "{'size': {'atLeast': 1, 'atMost': 2}} | WRONG_TYPE | /size",
        "{'size': {'none': false}} | WRONG_TYPE | /size/none",
        "{'size': {'oneOf': 1}} | WRONG_TYPE | /size/oneOf",
        "{'size': {'between': 1}} | WRONG_TYPE | /size/between",
        "{'verified': {'between': [true, false]}} | WRONG_TYPE | /verified/between",
        "{'mainNeed': {'atLeast': 'other'}} | WRONG_TYPE | /mainNeed/atLeast",
        "{'size': {'oneOf': []}} | UNREADABLE_VALUE | /size/oneOf",
        "{'size': {'oneOf': [1, 'x']}} | UNREADABLE_VALUE | /size/oneOf/1",
        "{'size': {'between': [1]}} | UNREADABLE_VALUE | /size/between",
        "{'size': {'between': [3, 1]}} | UNREADABLE_VALUE | /size/between",
        "{'size': 1.5} | UNREADABLE_VALUE | /size",
        "{'size': 1e3} | UNREADABLE_VALUE | /size",
        "{'size': 2147483648} | UNREADABLE_VALUE | /size",
        "{'size': -1} | UNREADABLE_VALUE | /size",
        "{'size': {'atMost': -1}} | UNREADABLE_VALUE | /size/atMost",
        "{'size': '３'} | UNREADABLE_VALUE | /size",
        "{'savings': '１２.50'} | UNREADABLE_VALUE | /savings",
        "{'savings': '1,234.50'} | UNREADABLE_VALUE | /savings",
        "{'savings': 1e2} | UNREADABLE_VALUE | /savings",
        "{'savings': 0.001} | UNREADABLE_VALUE | /savings",
        "{'savings': -0.01} | UNREADABLE_VALUE | /savings",
        "{'savings': 100000000000000000000} | UNREADABLE_VALUE | /savings",
        "{'share': '0.72'} | UNREADABLE_VALUE | /share",
        "{'share': '1/0'} | UNREADABLE_VALUE | /share",
        "{'share': '99999999999999999999/1'} | UNREADABLE_VALUE | /share",
        "{'place': '999999'} | UNREADABLE_VALUE | /place",
        "{'mainNeed': {'label': '其他'}} | WRONG_TYPE | /mainNeed",
        "{'mainNeed': {'code': 5}} | WRONG_TYPE | /mainNeed/code",
        "{'mainNeed': {'code': 'other', 'label': 5}} | WRONG_TYPE | /mainNeed/label",
        "{'mainNeed': {'code': {'code': 'other'}}} | WRONG_TYPE | /mainNeed/code",
        "{'since': 13} | UNREADABLE_VALUE | /since",
        "{'since': '0000'} | UNREADABLE_VALUE | /since",
        "{'lastVisit': '2013-13'} | UNREADABLE_VALUE | /lastVisit",
        "{'registered': '2013-13'} | UNREADABLE_VALUE | /registered",
        "{'registered': '0000'} | UNREADABLE_VALUE | /registered",
        "{'registered': {'from': 'x', 'until': '2013-01-01'}} | UNREADABLE_VALUE |"
            + " /registered/from",
        "{'registered': {'from': '2013-01-02', 'until': '2013-01-01'}} | UNREADABLE_VALUE"
            + " | /registered/until",
        "{'head': {'leftOn': '2013-02-29'}} | UNREADABLE_VALUE | /head/leftOn",
        "{'head': {'leftOn': '+12013-02-28'}} | UNREADABLE_VALUE | /head/leftOn",
        "{'head': {'leftOn': '2013-2-8'}} | UNREADABLE_VALUE | /head/leftOn",
        "{'remark': ' '} | UNREADABLE_VALUE | /remark",
        "{'remark': '\\ud800'} | UNREADABLE_VALUE | /remark",
        "{'size': 1, 'members': [{}, {}]} | IMPOSSIBLE | /members",
        "{'size': 1, 'size': 1} | DUPLICATE_MEMBER | /size",
        "{'head': {'name': '甲', 'name': '甲'}} | DUPLICATE_MEMBER | /head/name",
        "{'unheard': {'of': 1, 'of': 1}} | DUPLICATE_MEMBER | /unheard/of",
        "`` | SYNTAX | ``",
        "{} {} | SYNTAX | ``",
        "{} x | SYNTAX | ``",
        "{'size': 1,} | SYNTAX | /size",
        "{'size': 01} | SYNTAX | /size",
        "{'size': +1} | SYNTAX | /size",
        "{'size': NaN} | SYNTAX | /size",
        "{'size': .5} | SYNTAX | /size",
        "{'size': | SYNTAX | /size",
        "{'members': [{'leftOn': x}]} | SYNTAX | /members/0/leftOn",
        "{size: 1} | SYNTAX | ``",
        "// comment | SYNTAX | ``"
      })
  @DisplayName("what is wrong is refused where it stands")
  void refused(String json, ReadFinding.Kind kind, String pointer) {
    ImmutableList<ReadFinding> errors = errors(json);

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).kind()).isEqualTo(kind);
    assertThat(errors.get(0).pointer()).isEqualTo(pointer);
    assertThat(errors.get(0).line()).isEqualTo(1);
    assertThat(errors.get(0).column()).isPositive();
  }

  @Test
  @DisplayName("all errors of a document at once, in its order")
  void all_at_once() {
    assertThat(errors("{'members': [{'leftOn': 1}, {'income': 'x'}],\n 'head': 3, 'size': null}"))
        .extracting(ReadFinding::pointer)
        .containsExactly("/members/0/leftOn", "/members/1/income", "/head", "/size");
  }

  @Test
  @DisplayName("place, expectation and finding, in both languages")
  void messages() {
    ReadFinding money = errors("{'savings': '12万'}").get(0);

    assertThat(money.message(Language.CHINESE))
        .isEqualTo("/savings（第 1 行第 13 列）：应为以元为单位的金额，最多两位小数，不超过一百万亿元，如 \"1234.50\"；实为文本 \"12万\"");
    assertThat(money.message(Language.ENGLISH))
        .isEqualTo(
            "/savings (line 1, column 13): expected an amount in yuan with at most two decimals, up"
                + " to 100 trillion, such as \"1234.50\"; found the text \"12万\"");

    assertThat(errors("{'savings': -1}").get(0).message(Language.CHINESE))
        .endsWith("如 \"1234.50\"，不低于 0.00；实为数字 -1");

    ReadFinding nothing = errors("{'size': null}").get(0);
    assertThat(nothing.message(Language.CHINESE))
        .isEqualTo("/size（第 1 行第 10 列）：应为整数，如 12，不低于 0（不知道就不写此成员，确知没有则写 {\"none\": true}）；实为null");
    assertThat(nothing.message(Language.ENGLISH))
        .endsWith(
            "(leave the member out if it is not known, write {\"none\": true} if there is none);"
                + " found null");
  }

  @Test
  @DisplayName("personal values are never shown")
  void masked() {
    String secret = "11010519491231002";
    Reading<Household> reading =
        read(
            "{'head': {'name': 110105194912310029, 'identityNumber': '110105194912310020',"
                + " 'income': '11010519491231002.345'},"
                + " 'members': ['110105194912310029', {'income': 110105194912310021}]}");

    assertThat(reading.errors())
        .extracting(ReadFinding::pointer)
        .containsExactly(
            "/head/name",
            "/head/identityNumber",
            "/head/income",
            "/members/0",
            "/members/1/income");
    assertThat(reading.errors())
        .allSatisfy(
            each -> {
              assertThat(each.message(Language.CHINESE)).doesNotContain(secret).contains("已隐去");
              assertThat(each.message(Language.ENGLISH))
                  .doesNotContain(secret)
                  .contains("withheld");
            });
    assertThat(errors("{'head': {'name': 11010519491231002x}}").toString()).doesNotContain(secret);
    assertThat(errors("{'head': {'name': " + secret + "x}}").toString()).doesNotContain(secret);
    assertThat(errors("'" + secret + "'").toString()).doesNotContain(secret);
  }

  @Test
  @DisplayName("what the entity refuses is an error, with its reason unless facts are personal")
  void impossible() {
    ReadFinding finding = errors("{'size': 1, 'members': [{}, {}]}").get(0);

    assertThat(finding.message(Language.CHINESE))
        .isEqualTo("/members（第 1 行第 24 列）：应为能与其余事实同时成立的值；实为不能成立的值");
  }

  @Test
  @DisplayName("a message is one line, whatever the document holds")
  void one_line() {
    ReadFinding finding = errors("{'place': 'a\\nb\\u202e\\u0000" + "很".repeat(500) + "'}").get(0);

    assertThat(finding.message(Language.CHINESE))
        .contains("a\\u000ab\\u202e\\u0000")
        .doesNotContain("\n")
        .hasSizeLessThan(250);
    assertThat(read("{'a\\nb': 1}").warnings().get(0).message(Language.ENGLISH))
        .startsWith("/a\\u000ab (line 1");
  }
}

package org.uniondomain.json.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.json.ReadFinding.Kind.IMPOSSIBLE;
import static org.uniondomain.json.ReadFinding.Kind.MISSING_MEMBER;
import static org.uniondomain.json.ReadFinding.Kind.OUTRANKED;
import static org.uniondomain.json.ReadFinding.Kind.OVERLAP;
import static org.uniondomain.json.ReadFinding.Kind.UNKNOWN_ID;
import static org.uniondomain.json.ReadFinding.Kind.UNKNOWN_MEMBER;
import static org.uniondomain.json.ReadFinding.Kind.UNREADABLE_VALUE;
import static org.uniondomain.json.ReadFinding.Kind.WRONG_MEASURE;
import static org.uniondomain.json.ReadFinding.Kind.WRONG_ORDER;
import static org.uniondomain.json.ReadFinding.Kind.WRONG_TYPE;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.Reading;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Language;

@DisplayName("自有规定：每处错误有指针和中英文说明，有错误就没有规定")
class OwnLawErrorsTest {
  private static final OwnLawReader READER = OwnLawReader.of(UnionRules.standard());
  private static final String HEAD =
      """
      {"format": "own-law/1", "place": "130500", "certainty": "text", "citation": "XT-HW-2021",
      """;

  private static final String NUMBER =
      "\"numbers\": [{\"threshold\": \"hardship.tier.deep-line\", \"published\": \"2021-07-09\", ";

  private static String bar(String when) {
    return "\"replaces\": [{\"rule\": \"hardship.exclusion.vehicle\", \"by\": {\"id\": \"own.v\","
        + " \"modality\": \"shall\", \"words\": {\"zh\": \"不得\"}, \"otherwise\": \"nothing\","
        + " \"cases\": [{\"outcome\": \"deepTier\", \"when\": "
        + when
        + "}]}}]";
  }

  private static final String WHEN = "/replaces/0/by/cases/0/when";

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(NUMBER + "\"value\": \"1/1\"}]", "/numbers/0", MISSING_MEMBER),
        Arguments.of(
            NUMBER.replace("deep-line", "deep-lime")
                + "\"value\": \"1/1\", \"since\": \"2021-07-09\"}]",
            "/numbers/0/threshold",
            UNKNOWN_ID),
        Arguments.of(
            NUMBER + "\"value\": 800, \"since\": \"2021-07-09\"}]", "/numbers/0/value", WRONG_TYPE),
        Arguments.of(
            NUMBER + "\"value\": \"1.0\", \"since\": \"2021-07-09\"}]",
            "/numbers/0/value",
            UNREADABLE_VALUE),
        Arguments.of(
            NUMBER + "\"value\": \"1/1\", \"since\": \"2021-07-09\", \"bound\": \"orMore\"}]",
            "/numbers/0/bound",
            IMPOSSIBLE),
        Arguments.of(
            NUMBER + "\"value\": \"1/1\", \"since\": \"2021-07-09\", \"until\": \"2021-07-09\"}]",
            "/numbers/0/until",
            WRONG_ORDER),
        Arguments.of(
            NUMBER
                + "\"value\": \"1/1\", \"since\": \"2021-07-09\", \"reviewed\": \"2020-01-01\"}]",
            "/numbers/0/reviewed",
            WRONG_ORDER),
        Arguments.of(
            NUMBER + "\"value\": \"1/1\", \"since\": \"2021-07-09\", \"untill\": \"2022-07-09\"}]",
            "/numbers/0/untill",
            UNKNOWN_MEMBER),
        Arguments.of(
            NUMBER + "\"value\": \"1/1\", \"since\": \"2021-07-09\", \"place\": \"139999\"}]",
            "/numbers/0/place",
            UNKNOWN_ID),
        Arguments.of(
            NUMBER + "\"value\": \"1/1\", \"since\": \"2021-07-09\", \"place\": \"150000\"}]",
            "/numbers/0",
            IMPOSSIBLE),
        Arguments.of(
            NUMBER
                + "\"value\": \"1/1\", \"since\": \"2021-07-09\", \"certainty\": \"unverified\"}]",
            "/numbers/0/certainty",
            UNREADABLE_VALUE),
        Arguments.of(
            NUMBER + "\"value\": \"1/1\", \"since\": \"2021-07-09\", \"citation\": \"XT-HW\"}]",
            "/numbers/0/citation",
            UNKNOWN_ID),
        Arguments.of(
            "\"numbers\": [{\"threshold\": \"hardship.income.window\", \"value\": 12, \"since\":"
                + " \"2021-07-08\"}]",
            "/numbers/0/since",
            WRONG_ORDER),
        Arguments.of(
            NUMBER
                + "\"value\": \"1/1\", \"since\": \"2022-07-09\"}, {\"threshold\":"
                + " \"hardship.tier.deep-line\", \"value\": \"2/1\", \"since\": \"2022-07-09\"}]",
            "/numbers/1",
            OVERLAP),
        Arguments.of(
            NUMBER
                + "\"value\": \"1/1\", \"since\": \"2022-07-09\", \"until\": \"2023-07-09\"},"
                + " {\"threshold\": \"hardship.tier.deep-line\", \"value\": \"2/1\", \"since\":"
                + " \"2023-07-08\"}]",
            "/numbers/1",
            OVERLAP),
        Arguments.of(
            "\"thresholds\": [{\"id\": \"own.n\", \"measure\": \"money\", \"bound\": \"orMore\","
                + " \"label\": \"数\"}]",
            "/thresholds",
            MISSING_MEMBER),
        Arguments.of(
            "\"minimumWages\": [{\"class\": 7, \"monthly\": \"1\", \"since\": \"2022-01-01\"}]",
            "/minimumWages/0",
            UNKNOWN_ID),
        Arguments.of(
            "\"livingStandards\": [{\"amount\": \"-1\", \"nature\": \"localStandard\", \"since\":"
                + " \"2022-01-01\"}]",
            "/livingStandards/0/amount",
            UNREADABLE_VALUE),
        Arguments.of(bar("\"hardship-household.uses-vehicl\""), WHEN, UNKNOWN_ID),
        Arguments.of(bar("{\"all\": []}"), WHEN + "/all", UNREADABLE_VALUE),
        Arguments.of(bar("{\"any\": [true], \"not\": false}"), WHEN, WRONG_TYPE),
        Arguments.of(
            bar(
                "{\"compare\": \"hardship-household.income\", \"threshold\":"
                    + " \"hardship.income.window\"}"),
            WHEN,
            WRONG_MEASURE),
        Arguments.of(
            bar(
                "{\"compare\": \"hardship-household.income\", \"threshold\":"
                    + " \"hardship.income.window\", \"of\": \"hardship-household.income\"}"),
            WHEN + "/threshold",
            WRONG_MEASURE),
        Arguments.of(
            bar(
                "{\"compare\": \"hardship-household.income\", \"bound\": \"orMore\", \"with\":"
                    + " 12}"),
            WHEN,
            WRONG_MEASURE),
        Arguments.of(
            bar("{\"some\": \"hardship-household.homes\", \"that\": true}"),
            WHEN + "/some",
            UNKNOWN_ID),
        Arguments.of(bar("{\"outer\": true}"), WHEN + "/outer", IMPOSSIBLE),
        Arguments.of(bar("{\"use\": \"x\"}"), WHEN + "/use", UNKNOWN_ID),
        Arguments.of(
            bar("{\"use\": \"x\"}") + ", \"definitions\": {\"x\": {\"not\": {\"use\": \"x\"}}}",
            "/definitions/x/not/use",
            IMPOSSIBLE),
        Arguments.of(
            bar("{\"determination\": \"hardship.recognised-tier\", \"is\": \"deep\"}"),
            "/replaces/0",
            IMPOSSIBLE),
        Arguments.of(
            bar(
                "{\"compare\": {\"rounded\": \"hardship-household.income\", \"to\": 0,"
                    + " \"direction\": \"down\"}, \"bound\": \"orMore\", \"with\":"
                    + " \"hardship-household.income\"}"),
            WHEN + "/compare/to",
            UNREADABLE_VALUE),
        Arguments.of(bar("true").replace("不得", "不得超过{value}"), "/replaces/0/by", UNREADABLE_VALUE),
        Arguments.of(bar("true").replace("own.v", "hardship.tier"), "/replaces/0/by", OVERLAP),
        Arguments.of(
            bar("true").replace("exclusion.vehicle", "exclusion.bike"),
            "/replaces/0/rule",
            UNKNOWN_ID),
        Arguments.of(
            bar("true").replace("deepTier", "deep"),
            "/replaces/0/by/cases/0/outcome",
            UNREADABLE_VALUE));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource
  void wrong(String members, String pointer, ReadFinding.Kind kind) {
    Reading<OwnLaw> reading = READER.read(HEAD + members + "}");

    assertThat(reading.value()).isEmpty();
    assertThat(reading.errors())
        .anySatisfy(
            each -> {
              assertThat(each.pointer()).isEqualTo(pointer);
              assertThat(each.kind()).isEqualTo(kind);
              assertThat(each.line()).isPositive();
              assertThat(each.message(Language.CHINESE)).contains("应为");
              assertThat(each.message(Language.ENGLISH)).contains("expected");
            });
  }

  @Test
  @DisplayName("没有依据的数值不被接受")
  void a_number_without_source() {
    Reading<OwnLaw> reading =
        READER.read(
            """
            {"format": "own-law/1", "numbers": [{"threshold": "hardship.income.window", "value": 12,
              "since": "2022-01-01", "place": "130500"}]}
            """);
    assertThat(reading.errors())
        .extracting(ReadFinding::kind)
        .containsExactly(MISSING_MEMBER, MISSING_MEMBER);
  }

  @Test
  @DisplayName("工会文件不能替代法律")
  void a_union_document_does_not_displace_a_law() {
    Reading<OwnLaw> reading =
        READER.read(
            HEAD
                + """
                "replaces": [{"rule": "organisation.contribution.paid-in-full", "by": {"id": "own.c",
                  "modality": "shall", "words": "不缴", "that": true}}]}
                """);
    assertThat(reading.errors()).extracting(ReadFinding::kind).contains(OUTRANKED);
  }

  @Test
  @DisplayName("已撤销的代码与从未有过的代码分开说明")
  void a_retired_place() {
    Reading<OwnLaw> reading =
        READER.read(
            """
            {"format": "own-law/1", "place": "152601", "certainty": "text"}
            """);
    assertThat(reading.errors().get(0).message(Language.CHINESE)).contains("已撤销");
  }

  @Test
  void another_format() {
    assertThat(READER.read("{\"format\": \"own-law/9\"}").errors()).hasSize(1);
    assertThat(READER.read("[]").errors()).hasSize(1);
  }
}

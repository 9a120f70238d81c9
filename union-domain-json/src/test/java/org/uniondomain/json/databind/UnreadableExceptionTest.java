package org.uniondomain.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.ReadLimits;

class UnreadableExceptionTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new UnionDomainModule());

  private static UnreadableException refused(ObjectMapper mapper, String json, Class<?> type) {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> mapper.readValue(json, type));
    assertThat(refused).as(json).isNotNull();
    return refused;
  }

  @Test
  @DisplayName("all errors of an entity at once, in both languages")
  void all_at_once() {
    UnreadableException refused =
        refused(
            MAPPER,
            "{\"accrued\": true, \"payments\": [{\"amount\": \"x\"}], \"payroll\": null,"
                + " \"payroll\": 1, \"other\": 2}",
            AwardFund.class);

    assertThat(refused.findings())
        .extracting(ReadFinding::pointer)
        .containsExactly("/accrued", "/payments/0/amount", "/payroll", "/payroll", "/other");
    assertThat(refused)
        .hasMessageContaining("/accrued（第 1 行第 13 列）：应为以元为单位的金额")
        .hasMessageContaining("/accrued (line 1, column 13): expected an amount in yuan")
        .hasMessageNotContaining("/other");
  }

  @ParameterizedTest
  @DisplayName("whatever is wrong is refused with the one exception")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | WRONG_TYPE | ``",
        "'x' | WRONG_TYPE | ``",
        "5 | WRONG_TYPE | ``",
        "null | NULL | ``",
        "{'payroll': 1, 'payroll': 1} | DUPLICATE_MEMBER | /payroll",
        "{'payments': [{'amount': } | SYNTAX | /payments/0/amount",
        "{'payments': [{'amount': 1 | SYNTAX | /payments/0/amount",
        "{'payroll' | SYNTAX | /payroll",
        "{ | SYNTAX | ``",
        "{'payroll': tru | SYNTAX | /payroll",
        "{'payroll': 99999999999999999999999999999999999999999 | LIMIT | /payroll"
      })
  void kinds(String json, ReadFinding.Kind kind, String pointer) {
    UnreadableException refused = refused(MAPPER, json.replace('\'', '"'), AwardFund.class);

    assertThat(refused.findings().get(0).kind()).isEqualTo(kind);
    assertThat(refused.findings().get(0).pointer()).isEqualTo(pointer);
    assertThat(refused.findings().get(0).line()).isEqualTo(1);
  }

  @Test
  @DisplayName("limits hold through a mapper as well")
  void limits() {
    String deep = "{\"x\": " + "[".repeat(400) + "]".repeat(400) + "}";
    String flood = "{\"x\": [" + "true,".repeat(100) + "true]}";
    ObjectMapper small =
        new ObjectMapper()
            .registerModule(new UnionDomainModule().within(ReadLimits.usual().withCharacters(100)));

    for (UnreadableException each :
        new UnreadableException[] {
          refused(MAPPER, deep, AwardFund.class),
          refused(MAPPER, "{\"payroll\": " + "9".repeat(500) + "}", AwardFund.class),
          refused(MAPPER, "{\"" + "n".repeat(500) + "\": 1}", AwardFund.class),
          refused(MAPPER, "{\"x\": \"" + "n".repeat(10_001) + "\"}", AwardFund.class),
          refused(small, flood, AwardFund.class)
        }) {
      assertThat(each.findings().get(0).kind()).isEqualTo(ReadFinding.Kind.LIMIT);
    }
  }

  @Test
  @DisplayName("what a mapper's own limits and features refuse is refused with it too")
  void limits_of_the_mapper() {
    ObjectMapper narrow =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(3)
                            .maxNumberLength(5)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new UnionDomainModule())
            .build();

    assertThat(refused(narrow, "{\"x\": [[[[]]]]}", AwardFund.class).findings().get(0).kind())
        .isEqualTo(ReadFinding.Kind.LIMIT);
    assertThat(refused(narrow, "{\"x\": 1, \"x\": 1}", AwardFund.class).findings())
        .extracting(ReadFinding::kind)
        .contains(ReadFinding.Kind.DUPLICATE_MEMBER);
  }

  @Test
  @DisplayName("bytes that are not UTF-8")
  void encoding() {
    byte[] bytes = "{\"payroll\": \"一\"}".getBytes(StandardCharsets.UTF_8);
    bytes[14] = (byte) 0xFF;
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class, () -> MAPPER.readValue(bytes, AwardFund.class));

    assertThat(refused.findings().get(0).kind()).isEqualTo(ReadFinding.Kind.ENCODING);
  }

  @Test
  @DisplayName("no personal value is in the message, even if the mapper quotes its sources")
  void masked() {
    ObjectMapper quoting =
        JsonMapper.builder(
                JsonFactory.builder().enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
            .addModule(new UnionDomainModule())
            .build();
    UnreadableException refused =
        refused(
            quoting, "{\"member\": {\"identityNumber\": \"110105194912310020\"}}", Holder.class);

    assertThat(refused.findings().get(0).pointer()).isEqualTo("/member/identityNumber");
    assertThat(refused.toString()).doesNotContain("1101051949").contains("已隐去", "withheld");
  }

  record Holder(HouseholdMember member) {}
}

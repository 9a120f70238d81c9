package org.uniondomain.json.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.json.AnswerSchema;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.FactSchema;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.competition.fund.AwardFundRules;

class SchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Schema schema(JsonNode schema) {
    return REGISTRY.getSchema(schema.toString(), InputFormat.JSON);
  }

  static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  static Stream<String> files() {
    return SchemaFiles.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  @DisplayName(
      "every schema is one by the schema of schemas, and names its subject in both languages")
  void schemas_are_schemas(String file) {
    JsonNode made = requireNonNull(SchemaFiles.all().get(file));
    Schema schemas = REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

    assertThat(errors(schemas, made.toString())).isEmpty();
    assertThat(made.path("title").asText()).isNotEmpty();
    assertThat(made.path("description").asText()).isNotEmpty();
  }

  @Test
  @DisplayName("the jar ships what is made")
  void schemas_are_shipped() throws IOException {
    for (var each : SchemaFiles.all().entrySet()) {
      try (InputStream shipped =
          SchemaTest.class
              .getClassLoader()
              .getResourceAsStream(SchemaFiles.FOLDER + each.getKey())) {
        assertThat(shipped).as(each.getKey()).isNotNull();
        assertThat(new String(shipped.readAllBytes(), UTF_8))
            .isEqualTo(SchemaFiles.text(each.getValue()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | true",
        "{\"accrued\": \"1.50\"} | true",
        "{\"accrued\": 1.5} | true",
        "{\"accrued\": \"1.505\"} | false",
        "{\"accrued\": \"-0.01\"} | false",
        "{\"accrued\": -1} | false",
        "{\"accrued\": null} | false",
        "{\"accrued\": {\"none\": true}} | true",
        "{\"accrued\": {\"none\": false}} | false",
        "{\"accrued\": {\"between\": [\"1\", \"2\"]}} | true",
        "{\"accrued\": {\"between\": [\"1\"]}} | false",
        "{\"accrued\": {\"oneOf\": []}} | false",
        "{\"accrued\": {\"atLeast\": 1, \"atMost\": 2}} | false",
        "{\"moneyUnit\": \"fen\", \"accrued\": 150} | true",
        "{\"moneyUnit\": \"jiao\"} | false",
        "{\"accured\": 1} | false",
        "{\"chargedTo\": \"afterTaxProfit\"} | true",
        "{\"chargedTo\": {\"code\": \"afterTaxProfit\", \"label\": \"税后利润\"}} | true",
        "{\"chargedTo\": \"AFTER_TAX_PROFIT\"} | false",
        "{\"chargedTo\": {\"atLeast\": \"welfare\"}} | false",
        "{\"period\": \"2013-13\"} | false",
        "{\"period\": {\"from\": \"2013-01-01\"}} | false",
        "{\"payments\": []} | true",
        "{\"payments\": {\"atLeast\": [{\"amount\": 1}]}} | true",
        "{\"payments\": [{\"amounts\": 1}]} | false",
        "[] | false"
      })
  @DisplayName("documents written by hand: schema and reader say the same")
  void by_hand(String json, boolean valid) {
    var vocabulary = AwardFundRules.RULES.vocabulary();

    assertThat(errors(schema(FactSchema.of(vocabulary)), json).isEmpty()).isEqualTo(valid);
    assertThat(FactReader.strict().read(vocabulary, json).value().isPresent()).isEqualTo(valid);
  }

  static Stream<AwardFund> funds() {
    AwardFund open = AwardFund.builder().build();
    AwardFund short1 =
        AwardFund.builder().payroll(Money.yuan(1_000)).accrued(Money.yuan("9.99")).build();
    return Stream.of(open, short1, short1.withAccrued(Fact.between(Money.yuan(9), Money.yuan(11))));
  }

  @ParameterizedTest
  @MethodSource("funds")
  @DisplayName("answers of both forms are valid, and one with another version is not")
  void answers(AwardFund fund) throws IOException {
    Schema schema = schema(AnswerSchema.of());
    Assessment<AwardFund> answers =
        UnionRules.standard()
            .at(InnerMongolia.HOHHOT, LocalDate.of(2013, 12, 31))
            .of(AwardFund.class)
            .assess(fund);
    String full = AnswerWriter.full().explaining(Locale.CHINA).write(answers);
    String compact = AnswerWriter.compact().write(answers);

    assertThat(errors(schema, full)).isEmpty();
    assertThat(errors(schema, compact)).isEmpty();
    assertThat(errors(schema, compact.replace("\"version\":1", "\"version\":2"))).isNotEmpty();
    assertThat(errors(schema, compact.replace("\"rule\"", "\"role\""))).isNotEmpty();
    assertThat(new JsonMapper().readTree(compact).path("form").asText()).isEqualTo("compact");
    assertThat(compact.length()).isLessThan(full.length() / 2);
  }

  @Test
  @DisplayName("a vocabulary of codes is no document")
  void codes() {
    UnionRules.standard().subjects().stream()
        .flatMap(each -> each.vocabulary().lists().stream())
        .map(each -> each.vocabulary())
        .filter(each -> each.code() != null)
        .limit(1)
        .forEach(
            each ->
                assertThatThrownBy(() -> FactSchema.of(each))
                    .isInstanceOf(IllegalArgumentException.class));
  }
}

package org.uniondomain.json.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.FactSchema;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.Reading;
import org.uniondomain.json.fuzz.Documents;
import org.uniondomain.rules.lang.Vocabulary;

class SchemaPropertyTest {
  private static final Documents VALID = new Documents(7);
  private static final Map<Vocabulary<?>, Schema> SCHEMAS = new HashMap<>();

  private static Schema schema(Vocabulary<?> vocabulary) {
    return SCHEMAS.computeIfAbsent(vocabulary, each -> SchemaTest.schema(FactSchema.of(each)));
  }

  @Example
  void whatever_is_written_is_valid() {
    for (Documents.Sample<?> sample : VALID.samples()) {
      String json = new String(sample.json(), UTF_8);

      assertThat(SchemaTest.errors(schema(sample.vocabulary()), json)).as(json).isEmpty();
    }
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void what_the_reader_takes_is_valid_and_what_is_valid_it_refuses_only_for_what_no_schema_says(
      @ForAll long seed) {
    Documents documents = VALID.from(seed);
    int taken = 0;
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      Documents.Input input = documents.next();
      String json = new String(input.json(), UTF_8);
      Reading<?> reading = FactReader.strict().read(input.vocabulary(), json);
      if (reading.errors().stream().anyMatch(SchemaPropertyTest::isOfTheTextItself)) {
        continue;
      }
      boolean valid = SchemaTest.errors(schema(input.vocabulary()), json).isEmpty();
      if (reading.value().isPresent()) {
        assertThat(valid).as(json).isTrue();
        taken++;
      } else if (!valid) {
        refused++;
      } else {
        assertThat(reading.errors()).as(json).allMatch(SchemaPropertyTest::isBeyondASchema);
      }
    }
    assertThat(taken).isPositive();
    assertThat(refused).isPositive();
  }

  /** What is no JSON, too large, or says a thing twice, no schema is asked about. */
  private static boolean isOfTheTextItself(ReadFinding finding) {
    return switch (finding.kind()) {
      case WRONG_TYPE, NULL, UNREADABLE_VALUE, UNKNOWN_MEMBER, UNKNOWN_CODE, IMPOSSIBLE -> false;
      default -> true;
    };
  }

  /** A value of the right form that is none, or that cannot be true beside the others. */
  private static boolean isBeyondASchema(ReadFinding finding) {
    return finding.kind() == ReadFinding.Kind.UNREADABLE_VALUE
        || finding.kind() == ReadFinding.Kind.IMPOSSIBLE;
  }
}

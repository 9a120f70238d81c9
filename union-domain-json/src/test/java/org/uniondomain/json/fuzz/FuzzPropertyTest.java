package org.uniondomain.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.uniondomain.rules.lang.Vocabulary;

class FuzzPropertyTest {
  private static final Documents VALID = new Documents(1);

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void whatever_is_read_the_promises_hold(@ForAll long seed) {
    Map<Promises.Outcome, Integer> outcomes = new EnumMap<>(Promises.Outcome.class);
    Documents documents = VALID.from(seed);
    for (int i = 0; i < 250; i++) {
      outcomes.merge(FuzzRun.check(documents.next()), 1, Integer::sum);
    }
    assertThat(outcomes).containsKeys(Promises.Outcome.values());
  }

  @Property(tries = 300)
  void any_bytes(@ForAll byte[] bytes, @ForAll int subject) {
    Vocabulary<?> vocabulary =
        VALID.samples().get(Math.floorMod(subject, VALID.samples().size())).vocabulary();

    Promises.check(vocabulary, bytes);
  }

  @Example
  void valid_documents_are_read() {
    for (Documents.Sample<?> sample : VALID.samples()) {
      assertThat(Promises.check(sample.vocabulary(), sample.json()))
          .isEqualTo(Promises.Outcome.READ);
    }
  }
}

package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.uniondomain.json.HouseholdFacts.HOUSEHOLDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.rules.lang.Language;

class ReadLimitsTest {
  private static ReadFinding only(String json) {
    Reading<Household> reading = FactReader.tolerant().read(HOUSEHOLDS, json);
    assertThat(reading.errors()).hasSize(1);
    return reading.errors().get(0);
  }

  @Test
  @DisplayName("deep nesting is refused at any depth")
  void depth() {
    assertThat(FactReader.tolerant().read(HOUSEHOLDS, nested(63)).value()).isPresent();
    for (int depth : new int[] {64, 100, 1_000_000}) {
      ReadFinding finding = only(nested(depth));
      assertThat(finding.kind()).isEqualTo(ReadFinding.Kind.LIMIT);
      assertThat(finding.pointer()).startsWith("/x/0/0/0");
      assertThat(finding.message(Language.ENGLISH)).contains("no more than 64 levels");
    }
  }

  private static String nested(int arrays) {
    return "{\"x\": " + "[".repeat(arrays) + "]".repeat(arrays) + "}";
  }

  @Test
  @DisplayName("long numbers, texts and names are refused where they stand")
  void lengths() {
    ReadFinding number = only("{\"savings\": " + "9".repeat(1_000_000) + "}");
    assertThat(number.kind()).isEqualTo(ReadFinding.Kind.LIMIT);
    assertThat(number.pointer()).isEqualTo("/savings");
    assertThat(number.message(Language.CHINESE)).endsWith("应为不超过 40 个字符的数字；实为1000000 个字符");

    assertThat(only("{\"size\": 1e" + "9".repeat(100) + "}").pointer()).isEqualTo("/size");
    assertThat(only("{\"remark\": \"" + "a".repeat(10_001) + "\"}").pointer()).isEqualTo("/remark");
    assertThat(only("{\"" + "a".repeat(101) + "\": 1}").pointer()).hasSize(62);
  }

  @Test
  @DisplayName("large documents are refused from every source")
  void size() throws IOException {
    FactReader small = FactReader.tolerant().within(ReadLimits.usual().withCharacters(10));
    String json = "{\"size\": 3}" + " ".repeat(100);

    assertThat(small.read(HOUSEHOLDS, "{\"size\":3}").value()).isPresent();
    assertThat(small.read(HOUSEHOLDS, json).errors().get(0).kind())
        .isEqualTo(ReadFinding.Kind.LIMIT);
    assertThat(small.read(HOUSEHOLDS, json.getBytes(StandardCharsets.UTF_8)).value()).isEmpty();
    assertThat(small.read(HOUSEHOLDS, new StringReader(json)).value()).isEmpty();
    assertThat(
            small
                .read(HOUSEHOLDS, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                .errors()
                .get(0)
                .kind())
        .isEqualTo(ReadFinding.Kind.LIMIT);
  }

  @Test
  @DisplayName("a flood of findings is cut and counted")
  void findings() {
    Reading<Household> reading =
        FactReader.tolerant().read(HOUSEHOLDS, "{\"needs\": [" + "1,".repeat(999) + "1]}");

    assertThat(reading.errors()).hasSize(101);
    assertThat(reading.errors().get(100).message(Language.CHINESE)).contains("另有 900 处");
  }

  @Test
  @DisplayName("limits that allow nothing are a mistake")
  void misuse() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.usual().withCharacters(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1001, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, 1, 1, 0));
  }
}

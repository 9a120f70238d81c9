package org.uniondomain.core.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String ROOM = "org/uniondomain/core/style/";

  @ParameterizedTest
  @ValueSource(strings = {"Fact", "Listing"})
  @DisplayName(
      "layout apart, the compiled form kept as source is what the generator makes of the encoding")
  void kept_form_is_the_generated_one(String type) throws IOException {
    String kept = metadata(Path.of("src/main/java", ROOM, type + "sEnabled.java"));
    String made =
        metadata(
            Path.of(
                "target/generated-test-sources/test-annotations",
                ROOM,
                type + "EncodingEnabled.java"));

    assertThat(kept).isEqualTo(made);
  }

  private static String metadata(Path file) throws IOException {
    String text = Files.readString(file, UTF_8).replaceAll("\\s+|\\\\n", "");
    return text.substring(text.indexOf("@EncodingMetadata("), text.lastIndexOf(")})"));
  }
}

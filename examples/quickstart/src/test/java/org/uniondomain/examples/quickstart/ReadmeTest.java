package org.uniondomain.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src/main/java/org/uniondomain/examples/quickstart/FirstAnswer.java");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  @DisplayName("the code of the README is the code that runs, and its answer is the one printed")
  void first_screen_is_true(String name) throws IOException {
    String readme = Files.readString(Path.of("..", "..", name));
    String source = Files.readString(SOURCE);
    String body =
        source
            .substring(
                source.indexOf("    BoundRulebook rules"), source.indexOf("    new PrintStream"))
            .indent(-4);

    assertThat(readme).contains(body);
    assertThat(readme).contains(printed());
  }

  private static String printed() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      FirstAnswer.main();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8);
  }
}

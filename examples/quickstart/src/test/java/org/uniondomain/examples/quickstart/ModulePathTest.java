package org.uniondomain.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The suite itself runs on the class path; this starts the whole stack on the module path. */
class ModulePathTest {
  private static final Pattern SHIPPED =
      Pattern.compile(
          "(union-domain-(core|rules|json)|quickstart|guava|failureaccess|jackson-"
              + "|picocli|jakarta\\.validation|error_prone_annotations|jspecify)");

  @Test
  @DisplayName("the quickstart starts on the module path")
  void starts_on_the_module_path() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath(),
                "--module",
                "org.uniondomain.examples.quickstart/" + Quickstart.class.getName())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    assertThat(output).isNotBlank();
  }

  private static String modulePath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .filter(entry -> SHIPPED.matcher(entry).find())
        .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}

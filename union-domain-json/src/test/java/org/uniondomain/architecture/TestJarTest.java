package org.uniondomain.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What users get in the two test-jars. */
class TestJarTest {
  private static final ImmutableList<String> ALLOWED =
      ImmutableList.of(
          "java.",
          "net.jqwik.api.",
          "com.google.common.",
          "org.jspecify.annotations.",
          "org.uniondomain.core.",
          "org.uniondomain.rules.");

  private static ImmutableList<Path> shipped() {
    return SourceTree.javaFiles().stream()
        .filter(file -> file.toString().contains("/src/test/java/org/uniondomain/"))
        .filter(file -> requireNonNull(file.getParent()).endsWith("testing"))
        .filter(file -> !file.toString().endsWith("Test.java"))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  @DisplayName("the test-jars need the library and jqwik, and no assertion library")
  void nothing_else_is_needed() {
    assertThat(shipped()).hasSizeGreaterThan(20);
    for (Path file : shipped()) {
      assertThat(imports(SourceTree.text(file)))
          .as(file.toString())
          .allMatch(each -> ALLOWED.stream().anyMatch(each::startsWith));
    }
    assertThat(imports("import static org.assertj.core.api.Assertions.assertThat;"))
        .noneMatch(each -> ALLOWED.stream().anyMatch(each::startsWith));
  }

  private static ImmutableList<String> imports(String source) {
    return source
        .lines()
        .filter(line -> line.startsWith("import "))
        .map(line -> line.replaceFirst("import (static )?", ""))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  @DisplayName("every public part of the test-jars has a comment")
  void public_parts_are_documented() {
    for (Path file : shipped()) {
      assertThat(SourceTest.undocumented(SourceTree.text(file).lines().toArray(String[]::new)))
          .as(file.toString())
          .isEmpty();
    }
  }
}

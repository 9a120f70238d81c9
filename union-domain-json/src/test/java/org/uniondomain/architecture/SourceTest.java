package org.uniondomain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SourceTest {
  private static final int LONGEST = 300;

  /** Files that are rows of data and nothing else. */
  private static final ImmutableSet<String> DATA_TABLES =
      ImmutableSet.of(
          "CentralSouthDivisions.java",
          "EastChinaDivisions.java",
          "NorthChinaDivisions.java",
          "NortheastDivisions.java",
          "NorthwestDivisions.java",
          "SouthwestDivisions.java");

  @Test
  @DisplayName("no file is longer than 300 lines, data tables apart")
  void files_are_short() {
    ImmutableList<Path> files = SourceTree.javaFiles();

    assertThat(files).hasSizeGreaterThan(20);
    assertThat(files)
        .filteredOn(file -> !DATA_TABLES.contains(file.getFileName().toString()))
        .filteredOn(file -> SourceTree.lines(file) > LONGEST)
        .isEmpty();
  }

  @Test
  @DisplayName("every public element of the library has a comment")
  void public_elements_are_documented() {
    assertThat(
            undocumented(
                "public final class A {",
                "  public int b() {",
                "  @Override",
                "  public int c() {"))
        .containsExactly("public final class A {", "  public int b() {");
    for (Path file : SourceTree.javaFiles()) {
      if (file.toString().contains("/src/main/") && !file.toString().contains("examples")) {
        assertThat(undocumented(SourceTree.text(file).lines().toArray(String[]::new)))
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  /** Returns the lines that declare something public without a comment before it. */
  static ImmutableList<String> undocumented(String... lines) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    String before = "";
    boolean overrides = false;
    int open = 0;
    for (String line : lines) {
      String code = line.strip();
      if (code.startsWith("@") || open > 0) {
        overrides |= code.startsWith("@Override");
        open += count(code, '(') - count(code, ')');
        continue;
      }
      if (code.startsWith("public ") && !before.endsWith("*/") && !overrides) {
        found.add(line);
      }
      before = code.isEmpty() ? before : code;
      overrides = false;
    }
    return found.build();
  }

  private static int count(String code, char wanted) {
    return (int) code.chars().filter(each -> each == wanted).count();
  }
}

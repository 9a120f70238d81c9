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
}

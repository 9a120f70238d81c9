package org.uniondomain.core.identity;

import java.util.List;
import java.util.stream.Collectors;

/** Findings as the tables of examples write them: part, severity, a star if overridable. */
final class Findings {

  private Findings() {}

  static String text(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                finding.part() + " " + finding.severity() + (finding.overridable() ? "*" : ""))
        .collect(Collectors.joining(", "));
  }
}

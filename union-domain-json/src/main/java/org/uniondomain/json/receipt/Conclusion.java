package org.uniondomain.json.receipt;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * 结论: what one rule said.
 *
 * @param pointer JSON Pointer to the part it was asked about; empty for the subject itself
 * @param rule the id of the rule
 * @param said its verdict or answer and what belongs to it, without anything personal
 * @param sealed a digest of the whole, where something personal was left out
 */
public record Conclusion(String pointer, String rule, String said, Optional<String> sealed) {

  /** Checks that nothing is null. */
  public Conclusion {
    requireNonNull(pointer, "pointer");
    requireNonNull(rule, "rule");
    requireNonNull(said, "said");
    requireNonNull(sealed, "sealed");
  }

  /** Returns what tells it from the other conclusions of a receipt. */
  String key() {
    return pointer + "#" + rule;
  }
}

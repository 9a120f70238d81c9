package org.uniondomain.examples.spring;

import java.util.Map;

/** A row holds what cannot be taken as a fact. The message names the column and not the value. */
final class RowRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String column;

  RowRefused(String column, String reason) {
    super("column " + column + " " + reason);
    this.column = column;
  }

  String column() {
    return column;
  }

  static <V> V known(String column, String code, Map<String, V> codes) {
    V value = codes.get(code);
    if (value == null) {
      throw new RowRefused(
          column, "holds a code that is not one of " + codes.keySet().stream().sorted().toList());
    }
    return value;
  }
}

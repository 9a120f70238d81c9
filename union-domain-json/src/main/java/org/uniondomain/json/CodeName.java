package org.uniondomain.json;

/**
 * 代码: the code of an enum constant in JSON, its name in camel case: {@code AFTER_TAX_PROFIT} is
 * {@code afterTaxProfit}.
 */
final class CodeName {
  private CodeName() {}

  static String of(Enum<?> constant) {
    return of(constant.name());
  }

  /** Returns the code of the constant called {@code name}. */
  static String of(String name) {
    StringBuilder code = new StringBuilder();
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        capital = true;
      } else {
        code.append(capital ? c : Character.toLowerCase(c));
        capital = false;
      }
    }
    return code.toString();
  }
}

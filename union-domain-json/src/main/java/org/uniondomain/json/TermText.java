package org.uniondomain.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniondomain.core.time.Term;

/** 期限的写法: an amount and its unit. */
final class TermText {
  private static final Pattern TERM = Pattern.compile("(-?[0-9]+) ([a-zA-Z]+)");

  private TermText() {}

  /**
   * Reads a term.
   *
   * @throws IllegalArgumentException if the text is none
   */
  static Term read(String text) {
    Matcher matcher = TERM.matcher(text);
    if (matcher.matches()) {
      for (Term.Unit unit : Term.Unit.values()) {
        if (CodeName.of(unit).equals(matcher.group(2))) {
          return new Term(Integer.parseInt(matcher.group(1)), unit);
        }
      }
    }
    throw new IllegalArgumentException("no term");
  }

  static String write(Term term) {
    return term.amount() + " " + CodeName.of(term.unit());
  }
}

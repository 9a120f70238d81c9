package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.uniondomain.rules.lang.Comparison;

/**
 * 界限组: all comparisons of one term with lines whose order is known: constants, or multiples of the
 * same base, which is taken to be above zero. The cells are below the first line, at it, between it
 * and the next, and so on; cells that no value of the term can be in are left out.
 */
final class Lines {
  private final Linear term;
  private final String base;
  private final TreeSet<Rational> lines = new TreeSet<>();

  /** A comparison brought to the form in which its group compares. */
  record Comparing(String group, Linear term, String base, Comparison comparison, Rational line) {}

  Lines(Comparing first) {
    this.term = first.term();
    this.base = first.base();
  }

  /** Brings {@code difference} compared with zero to the form of its group. */
  static Comparing normal(Linear difference, Comparison comparison) {
    Iterator<Linear.Part> parts = difference.parts().values().iterator();
    Rational scale = parts.next().multiple().inverse();
    Linear scaled = difference.times(scale);
    Comparison turned = scale.signum() < 0 ? turned(comparison) : comparison;
    if (scaled.parts().size() == 2 && scaled.constant().signum() == 0) {
      Rational second = parts.next().multiple().times(scale);
      if (second.signum() < 0) {
        String base = scaled.parts().lastKey();
        Linear first = new Linear(scaled.parts().headMap(base), Rational.ZERO);
        return new Comparing(first + " | " + base, first, "·" + base, turned, second.negated());
      }
    }
    Linear term = scaled.withoutConstant();
    return new Comparing(term.toString(), term, "", turned, scaled.constant().negated());
  }

  private static Comparison turned(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> Comparison.AT_MOST;
      case MORE_THAN -> Comparison.LESS_THAN;
      case AT_MOST -> Comparison.AT_LEAST;
      case LESS_THAN -> Comparison.MORE_THAN;
      case EQUAL -> Comparison.EQUAL;
    };
  }

  void add(Rational line) {
    lines.add(line);
  }

  /** Returns the cells in which the term stands to {@code line} as {@code comparison} says. */
  long cells(Comparison comparison, Rational line) {
    int at = 2 * lines.headSet(line).size() + 1;
    long below = (1L << at) - 1;
    long here = 1L << at;
    long above = ((1L << count()) - 1) & ~below & ~here;
    return switch (comparison) {
      case AT_LEAST -> above | here;
      case MORE_THAN -> above;
      case AT_MOST -> below | here;
      case LESS_THAN -> below;
      case EQUAL -> here;
    };
  }

  int count() {
    return 2 * lines.size() + 1;
  }

  Variable variable() {
    List<Rational> sorted = new ArrayList<>(lines);
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(" < " + sorted.get(0) + base);
    for (int i = 0; i < sorted.size(); i++) {
      cells.add(" = " + sorted.get(i) + base);
      cells.add(
          i + 1 < sorted.size()
              ? " between " + sorted.get(i) + base + " and " + sorted.get(i + 1) + base
              : " > " + sorted.get(i) + base);
    }
    return new Variable(term.toString(), cells.build(), feasible(sorted));
  }

  private long feasible(List<Rational> sorted) {
    long feasible = (1L << count()) - 1;
    boolean whole = base.isEmpty() && term.isWhole();
    boolean floored = base.isEmpty() && term.isNeverNegative();
    for (int i = 0; i < sorted.size(); i++) {
      Rational line = sorted.get(i);
      if (floored && line.signum() <= 0) {
        feasible &= ~(1L << (2 * i));
        feasible &= line.signum() < 0 ? ~(1L << (2 * i + 1)) : -1L;
      }
      if (whole && !line.isWhole()) {
        feasible &= ~(1L << (2 * i + 1));
      }
      if (whole && i + 1 < sorted.size()) {
        BigInteger next = line.floor().add(BigInteger.ONE);
        if (new Rational(next, BigInteger.ONE).compareTo(sorted.get(i + 1)) >= 0) {
          feasible &= ~(1L << (2 * i + 2));
        }
      }
    }
    return feasible;
  }
}

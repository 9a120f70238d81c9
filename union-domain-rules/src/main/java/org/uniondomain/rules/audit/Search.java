package org.uniondomain.rules.audit;

import java.util.List;
import org.uniondomain.rules.lang.Truth;

/**
 * 搜索: looks for a cell in which a formula holds, by dividing the cells at one open condition after
 * the other.
 */
final class Search {
  private static final int MOST_STEPS = 200_000;

  private final List<Variable> variables;
  private final Formula formula;
  private int steps;
  private String cell = "";
  private boolean found;

  private Search(List<Variable> variables, Formula formula) {
    this.variables = variables;
    this.formula = formula;
  }

  static Search run(List<Variable> variables, Formula formula) {
    Search search = new Search(variables, formula);
    long[] domains = new long[variables.size()];
    for (int i = 0; i < domains.length; i++) {
      domains[i] = variables.get(i).feasible();
    }
    search.found = search.look(domains);
    return search;
  }

  private boolean look(long[] domains) {
    if (++steps > MOST_STEPS) {
      return false;
    }
    Truth truth = formula.truth(domains);
    if (truth != Truth.UNKNOWN) {
      if (truth == Truth.TRUE) {
        cell = show(domains);
      }
      return truth == Truth.TRUE;
    }
    Formula.In open = formula.open(domains);
    long[] inside = domains.clone();
    inside[open.variable()] &= open.cells();
    if (look(inside)) {
      return true;
    }
    long[] outside = domains.clone();
    outside[open.variable()] &= ~open.cells();
    return look(outside);
  }

  private String show(long[] domains) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < domains.length; i++) {
      Variable variable = variables.get(i);
      if (domains[i] != variable.feasible()) {
        text.append(text.length() == 0 ? "" : "; ").append(variable.show(domains[i]));
      }
    }
    return text.length() == 0 ? "-" : text.toString();
  }

  /** Returns whether there is such a cell. */
  boolean isFound() {
    return found;
  }

  /** Returns whether the search was given up because there are too many cells. */
  boolean isGivenUp() {
    return !found && steps > MOST_STEPS;
  }

  /** Returns the cell in words. */
  String cell() {
    return cell;
  }
}

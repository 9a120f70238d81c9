package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.lang.Truth;

/** 命题式: a condition over cells: for each variable, a set of cells as bits. */
sealed interface Formula {
  /** Always true. */
  Formula TRUE = new Fixed(true);

  /** Never true. */
  Formula FALSE = new Fixed(false);

  /** Returns what is known where each variable is confined to the cells of {@code domains}. */
  Truth truth(long[] domains);

  /** Returns a condition on one variable that is still open, for a formula that is. */
  In open(long[] domains);

  /** A fixed truth. */
  record Fixed(boolean holds) implements Formula {
    @Override
    public Truth truth(long[] domains) {
      return Truth.of(holds);
    }

    @Override
    public In open(long[] domains) {
      throw new IllegalStateException("a fixed truth is never open");
    }
  }

  /** A variable is in some cells. */
  record In(int variable, long cells) implements Formula {
    @Override
    public Truth truth(long[] domains) {
      long domain = domains[variable];
      return (domain & ~cells) == 0
          ? Truth.TRUE
          : (domain & cells) == 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public In open(long[] domains) {
      return this;
    }
  }

  /** The opposite. */
  record Negation(Formula formula) implements Formula {
    @Override
    public Truth truth(long[] domains) {
      return formula.truth(domains).negated();
    }

    @Override
    public In open(long[] domains) {
      return formula.open(domains);
    }
  }

  /** Every one. */
  record Every(ImmutableList<Formula> formulas) implements Formula {
    @Override
    public Truth truth(long[] domains) {
      Truth result = Truth.TRUE;
      for (Formula formula : formulas) {
        Truth truth = formula.truth(domains);
        if (truth == Truth.FALSE) {
          return truth;
        }
        result = truth == Truth.UNKNOWN ? truth : result;
      }
      return result;
    }

    @Override
    public In open(long[] domains) {
      for (Formula formula : formulas) {
        if (formula.truth(domains) == Truth.UNKNOWN) {
          return formula.open(domains);
        }
      }
      throw new IllegalStateException("nothing is open");
    }
  }

  /** Returns the condition that all of {@code formulas} hold. */
  static Formula all(Iterable<Formula> formulas) {
    return new Every(ImmutableList.copyOf(formulas));
  }

  /** Returns the condition that one of {@code formulas} holds, or more. */
  static Formula any(Iterable<Formula> formulas) {
    ImmutableList.Builder<Formula> none = ImmutableList.builder();
    formulas.forEach(each -> none.add(new Negation(each)));
    return new Negation(new Every(none.build()));
  }

  /** Returns the opposite of {@code formula}. */
  static Formula not(Formula formula) {
    return new Negation(formula);
  }
}

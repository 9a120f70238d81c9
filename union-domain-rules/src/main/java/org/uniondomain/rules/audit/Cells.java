package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.All;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.AnyOf;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Comparison;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Every;
import org.uniondomain.rules.lang.Happened;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Not;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Some;

/**
 * 单元格: the finitely many cells into which the conditions of one clause divide all subjects, by the
 * sides of its lines and the values of its flags and choices. Comparisons of one term with lines of
 * known order share a variable; everything else is taken to be independent, so that a cell may be
 * one that no subject can be in, but no subject is in a cell that is left out.
 */
final class Cells {
  private final Rulebook book;
  private final ClauseOnDay clause;
  private final Map<String, Lines> groups = new LinkedHashMap<>();
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final List<Variable> variables = new ArrayList<>();
  private boolean gathering = true;
  private boolean uncertain;
  private boolean tooLarge;

  /** The cells of {@code clause}: its condition, what it requires or its cases, and its gaps. */
  Cells(Rulebook book, ClauseOnDay clause) {
    this.book = book;
    this.clause = clause;
    formula(clause.when());
    clause.conditions().forEach(this::formula);
    clause.gaps().forEach(this::formula);
    gathering = false;
    groups.forEach(
        (group, lines) -> {
          tooLarge |= lines.count() > Variable.MOST_CELLS;
          if (!tooLarge) {
            indices.put(group, variables.size());
            variables.add(lines.variable());
          }
        });
  }

  /** Returns whether a number of the clause is not known there and then. */
  boolean isUncertain() {
    return uncertain;
  }

  /** Returns whether there are more cells than can be told apart. */
  boolean isTooLarge() {
    return tooLarge;
  }

  /** Returns a search for a cell in which all of {@code formulas} hold. */
  Search search(Formula... formulas) {
    return Search.run(variables, Formula.all(ImmutableList.copyOf(formulas)));
  }

  /** Returns the formula that {@code condition} is. */
  Formula formula(Condition<?> condition) {
    if (condition instanceof Always<?> always) {
      return always.holds() ? Formula.TRUE : Formula.FALSE;
    }
    if (condition instanceof All<?> all) {
      return Formula.all(all.conditions().stream().map(this::formula).toList());
    }
    if (condition instanceof AnyOf<?> any) {
      return Formula.any(any.conditions().stream().map(this::formula).toList());
    }
    if (condition instanceof Not<?> not) {
      return Formula.not(formula(not.condition()));
    }
    if (condition instanceof Meets<?, ?> meets) {
      uncertain |= Numbers.isAnyUnknown(meets);
      return compared(
          Linear.of(meets.term()),
          meets.limit().bound().comparison(),
          Linear.of(meets.limit().line()));
    }
    if (condition instanceof Happened<?> happened) {
      return compared(
          Linear.of(happened.day()),
          Comparison.AT_MOST,
          Linear.constant(Rational.ofValue(clause.day())));
    }
    if (condition instanceof Some<?, ?> some) {
      return compared(Linear.of(count(some)), Comparison.MORE_THAN, Linear.constant(Rational.ZERO));
    }
    if (condition instanceof Every<?, ?> every) {
      return compared(Linear.of(count(every)), Comparison.AT_MOST, Linear.constant(Rational.ZERO));
    }
    if (condition instanceof IsOneOf<?, ?> is) {
      return among(
          is.choice().description().id(),
          ImmutableList.copyOf(is.choice().type().getEnumConstants()),
          is.values());
    }
    if (condition instanceof ComesOut<?, ?> comesOut) {
      return comesOut(comesOut);
    }
    if (condition instanceof Holds<?> holds) {
      return holds(holds);
    }
    return among(Shape.of(condition), ImmutableList.of("no", "yes"), ImmutableList.of("yes"));
  }

  private static <S, E> Quantity<S, Integer> count(Some<S, E> some) {
    return some.items().count(some.condition());
  }

  private static <S, E> Quantity<S, Integer> count(Every<S, E> every) {
    return every.items().count(every.condition().not());
  }

  private Formula compared(Linear term, Comparison comparison, Linear line) {
    Linear difference = term.plus(line.times(Rational.ONE.negated()));
    if (difference.parts().isEmpty()) {
      int sign = difference.constant().signum();
      boolean holds =
          switch (comparison) {
            case AT_LEAST -> sign >= 0;
            case MORE_THAN -> sign > 0;
            case AT_MOST -> sign <= 0;
            case LESS_THAN -> sign < 0;
            case EQUAL -> sign == 0;
          };
      return holds ? Formula.TRUE : Formula.FALSE;
    }
    Lines.Comparing normal = Lines.normal(difference, comparison);
    if (gathering) {
      groups.computeIfAbsent(normal.group(), group -> new Lines(normal)).add(normal.line());
      return Formula.FALSE;
    }
    Lines lines = groups.get(normal.group());
    Integer index = indices.get(normal.group());
    return lines == null || index == null
        ? Formula.FALSE
        : new Formula.In(index, lines.cells(normal.comparison(), normal.line()));
  }

  private Formula among(String name, ImmutableList<?> values, Iterable<?> chosen) {
    if (values.size() > Variable.MOST_CELLS) {
      tooLarge = true;
      return Formula.FALSE;
    }
    Integer index = indices.get(name);
    if (index == null) {
      index = variables.size();
      indices.put(name, index);
      variables.add(
          new Variable(
              name,
              values.stream().map(each -> " = " + each).collect(ImmutableList.toImmutableList()),
              (1L << values.size()) - 1));
    }
    long cells = 0;
    for (Object each : chosen) {
      cells |= 1L << values.indexOf(each);
    }
    return new Formula.In(index, cells);
  }

  private ImmutableList<ClauseOnDay> clauses(Rule<?> rule) {
    return book.clausesOn(rule, clause.place(), clause.day());
  }

  private Formula holds(Holds<?> holds) {
    Requirement<?> requirement = holds.requirement();
    if (requirement.lawDay().isEmpty()) {
      List<Formula> all = new ArrayList<>();
      for (ClauseOnDay each : clauses(requirement)) {
        boolean speaks =
            each.absence().isEmpty() && each.rule().clause().modality() != Modality.MAY;
        if (speaks) {
          Formula fulfilled = formula(each.conditions().get(0));
          all.add(Formula.any(ImmutableList.of(Formula.not(formula(each.when())), fulfilled)));
        }
      }
      return Formula.all(all);
    }
    return among(requirement.id(), ImmutableList.of("no", "yes"), ImmutableList.of("yes"));
  }

  private Formula comesOut(ComesOut<?, ?> comesOut) {
    Determination<?, ?> determination = comesOut.determination();
    ImmutableList<ClauseOnDay> clauses =
        determination.lawDay().isPresent() ? ImmutableList.of() : clauses(determination);
    for (ClauseOnDay each : clauses) {
      return each.absence().isPresent()
          ? Formula.FALSE
          : Formula.all(
              ImmutableList.of(
                  formula(each.when()), outcome(each, ImmutableList.copyOf(comesOut.outcomes()))));
    }
    return among(
        determination.id(),
        ImmutableList.builder()
            .addAll(ImmutableList.copyOf(determination.type().getEnumConstants()))
            .add("no outcome")
            .build(),
        comesOut.outcomes());
  }

  private Formula outcome(ClauseOnDay bound, ImmutableList<?> wanted) {
    Determination<?, ?> determination = (Determination<?, ?>) bound.rule();
    List<Formula> hits = new ArrayList<>();
    List<Formula> before = new ArrayList<>();
    for (int i = 0; i < determination.cases().size(); i++) {
      Formula matches = formula(bound.conditions().get(i));
      if (wanted.contains(determination.cases().get(i).outcome())) {
        hits.add(
            determination.isOrdered()
                ? Formula.all(ImmutableList.<Formula>builder().addAll(before).add(matches).build())
                : matches);
      }
      before.add(Formula.not(matches));
    }
    if (determination.otherwise().filter(wanted::contains).isPresent()) {
      hits.add(Formula.all(before));
    }
    return Formula.any(hits);
  }
}

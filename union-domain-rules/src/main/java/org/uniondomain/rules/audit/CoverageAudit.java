package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Rule;

/**
 * 覆盖审查: over the cells of every determination, at every place and in every stretch of time with
 * numbers of its own. Where exactly one case has to match, there is no cell without one, and none
 * with two of different outcomes. Where the first match decides, there is no case that is never the
 * first, and without an outcome for the rest no cell without a match. A gap that the official text
 * leaves is declared on the determination with its citation. Gaps and overlaps are not looked for
 * where a number is not known.
 */
public final class CoverageAudit {
  private final Rulebook book;
  private final Map<String, AuditFinding> findings = new LinkedHashMap<>();

  private CoverageAudit(Rulebook book) {
    this.book = book;
  }

  /** Returns what is wrong with the determinations of {@code book}. */
  public static ImmutableList<AuditFinding> of(Rulebook book) {
    CoverageAudit audit = new CoverageAudit(book);
    Points points = new Points(book);
    for (Rule<?> rule : book.allRules()) {
      if (rule instanceof Determination<?, ?>) {
        audit.look(rule, points.speaking(rule));
      }
    }
    return ImmutableList.copyOf(audit.findings.values());
  }

  private void look(Rule<?> rule, ImmutableList<ClauseOnDay> clauses) {
    List<Integer> unseen = new ArrayList<>();
    if (rule instanceof Determination<?, ?> determination) {
      for (int i = 0; i < determination.cases().size(); i++) {
        unseen.add(i);
      }
    }
    List<Integer> idle = new ArrayList<>();
    if (rule instanceof Determination<?, ?> determination) {
      for (int i = 0; i < determination.gaps().size(); i++) {
        idle.add(i);
      }
    }
    boolean looked = false;
    for (ClauseOnDay clause : clauses) {
      if (clause.rule().equals(rule)) {
        looked = true;
        new OneClause(clause).look(unseen, idle);
      }
    }
    for (int index : looked ? idle : List.<Integer>of()) {
      note(
          rule,
          "idle gap " + index,
          "第" + (index + 1) + "处声明的空白总有情形适用",
          "declared gap " + (index + 1) + " is none: a case always decides there");
    }
    for (int index : looked ? unseen : List.<Integer>of()) {
      note(
          rule,
          "shadowed " + index,
          "第" + (index + 1) + "种情形永远轮不到",
          "case " + (index + 1) + " never decides");
    }
  }

  private void note(Rule<?> rule, String fault, String chinese, String english) {
    findings.putIfAbsent(
        rule.id() + " " + fault, AuditFinding.of(Audit.COVERAGE, rule.id(), chinese, english));
  }

  /** One clause at one place on one day. */
  private final class OneClause {
    private final ClauseOnDay clause;
    private final Determination<?, ?> determination;
    private final Cells cells;
    private final Formula when;
    private final List<Formula> cases = new ArrayList<>();
    private final List<Formula> gaps = new ArrayList<>();
    private final Formula undecided;
    private final Formula noCase;

    OneClause(ClauseOnDay clause) {
      this.clause = clause;
      this.determination = (Determination<?, ?>) clause.rule();
      this.cells = new Cells(book, clause);
      this.when = cells.formula(clause.when());
      List<Formula> none = new ArrayList<>();
      clause.conditions().forEach(each -> cases.add(cells.formula(each)));
      cases.forEach(each -> none.add(Formula.not(each)));
      this.undecided = Formula.all(none);
      clause.gaps().forEach(each -> gaps.add(cells.formula(each)));
      gaps.forEach(each -> none.add(Formula.not(each)));
      this.noCase = Formula.all(none);
    }

    void look(List<Integer> unseen, List<Integer> idle) {
      if (cells.isTooLarge()) {
        tooLarge();
        unseen.clear();
        idle.clear();
        return;
      }
      unseen.removeIf(this::canDecide);
      idle.removeIf(this::isGap);
      if (cells.isUncertain()) {
        return;
      }
      if (determination.otherwise().isEmpty()) {
        report(cells.search(when, noCase), "gap", "没有情形可以适用", "no case matches");
      }
      if (!determination.isOrdered()) {
        overlaps();
      }
    }

    private boolean canDecide(int index) {
      List<Formula> all = new ArrayList<>();
      all.add(when);
      for (int i = 0; determination.isOrdered() && i < index; i++) {
        all.add(Formula.not(cases.get(i)));
      }
      all.add(cases.get(index));
      Search search = cells.search(Formula.all(all));
      if (search.isGivenUp()) {
        tooLarge();
      }
      return search.isFound() || search.isGivenUp();
    }

    private boolean isGap(int index) {
      Search search = cells.search(when, gaps.get(index), undecided);
      if (search.isGivenUp()) {
        tooLarge();
      }
      return search.isFound() || search.isGivenUp();
    }

    private void overlaps() {
      for (int i = 0; i < cases.size(); i++) {
        for (int j = i + 1; j < cases.size(); j++) {
          if (determination.cases().get(i).outcome() != determination.cases().get(j).outcome()) {
            int one = i + 1;
            int other = j + 1;
            report(
                cells.search(when, cases.get(i), cases.get(j)),
                "overlap " + one + " " + other,
                "第" + one + "种与第" + other + "种情形同时适用",
                "cases " + one + " and " + other + " both match");
          }
        }
      }
    }

    private void report(Search search, String fault, String chinese, String english) {
      if (search.isGivenUp()) {
        tooLarge();
      } else if (search.isFound()) {
        String where = " (" + Points.at(clause) + ": " + search.cell() + ")";
        note(determination, fault, chinese + where, english + where);
      }
    }

    private void tooLarge() {
      note(determination, "too large", "单元格过多，无法查完", "too many cells to look at them all");
    }
  }
}

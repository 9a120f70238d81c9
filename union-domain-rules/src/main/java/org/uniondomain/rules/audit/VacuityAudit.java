package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;

/**
 * 空转审查: every rule speaks somewhere on some day, its condition can be fulfilled, and where it is, a
 * requirement can be met and, unless it only permits, breached. That every case of a determination
 * can decide is part of the {@link CoverageAudit}.
 */
public final class VacuityAudit {
  private final Rulebook book;
  private final Points points;
  private final ImmutableList.Builder<AuditFinding> findings = ImmutableList.builder();

  private VacuityAudit(Rulebook book) {
    this.book = book;
    this.points = new Points(book);
  }

  /** Returns the rules of {@code book} that say nothing. */
  public static ImmutableList<AuditFinding> of(Rulebook book) {
    VacuityAudit audit = new VacuityAudit(book);
    book.allRules().forEach(audit::look);
    return audit.findings.build();
  }

  private void look(Rule<?> rule) {
    boolean speaks = false;
    boolean applies = false;
    boolean met = false;
    boolean breached = rule.clause().modality() == Modality.MAY;
    for (ClauseOnDay clause : points.speaking(rule)) {
      if (!clause.rule().equals(rule) || (applies && met && breached)) {
        continue;
      }
      speaks = true;
      Cells cells = new Cells(book, clause);
      Formula when = cells.formula(clause.when());
      applies |= canBe(cells, when);
      if (rule instanceof Requirement<?>) {
        Formula that = cells.formula(clause.conditions().get(0));
        met |= canBe(cells, when, that);
        breached |= canBe(cells, when, Formula.not(that));
      } else {
        met = true;
        breached = true;
      }
    }
    if (!speaks) {
      note(rule, "没有任何地方、任何日期适用", "applies at no place on no day");
    } else if (!applies) {
      note(rule, "适用条件永远不能具备", "its condition can never be fulfilled");
    } else if (!met) {
      note(rule, "要求永远不能满足", "what it requires can never be met");
    } else if (!breached) {
      note(rule, "要求永远不会不满足", "what it requires can never be breached");
    }
  }

  private static boolean canBe(Cells cells, Formula... formulas) {
    if (cells.isTooLarge()) {
      return true;
    }
    Search search = cells.search(formulas);
    return search.isFound() || search.isGivenUp();
  }

  private void note(Rule<?> rule, String chinese, String english) {
    findings.add(AuditFinding.of(Audit.VACUITY, rule.id(), chinese, english));
  }
}

package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Count;
import org.uniondomain.rules.lang.Every;
import org.uniondomain.rules.lang.ExtremeOf;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.LatestRun;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Outer;
import org.uniondomain.rules.lang.OuterCondition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Reading;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Some;
import org.uniondomain.rules.lang.Total;

/**
 * 完整性审查: an amount, number or day that a rule reckons is a whole one, by a text that orders the
 * rounding; a term of the owner of a list stands inside that list; what can be changed to cure a
 * breach belongs to the subject of the rule; a consequence follows from the modality or is stated
 * by a text, and is never harder than advisory where only a report says so.
 */
public final class WholenessAudit {
  private final Set<AuditFinding> findings = new LinkedHashSet<>();

  private WholenessAudit() {}

  /** Returns the rules of {@code book} that cannot be answered in full. */
  public static ImmutableList<AuditFinding> of(Rulebook book) {
    WholenessAudit audit = new WholenessAudit();
    Points points = new Points(book);
    for (Rule<?> rule : book.allRules()) {
      audit.result(rule);
      rule.roots().forEach(root -> audit.walk(rule, root, null));
      rule.lawDay().ifPresent(day -> audit.walk(rule, day, null));
      if (rule instanceof Requirement<?> requirement) {
        audit.consequence(requirement, points.speaking(rule));
      }
    }
    return ImmutableList.copyOf(audit.findings);
  }

  private void result(Rule<?> rule) {
    if (rule instanceof Calculation<?, ?> calculation
        && calculation.measure().isWhole()
        && !Grain.isWhole(calculation.quantity())) {
      note(rule, "结果可能不是整数，须由条文规定取整", "its result can be a fraction that no text rounds");
    }
  }

  private void walk(Rule<?> rule, Node node, @Nullable Items<?, ?> list) {
    Items<?, ?> below = list(node);
    if (below != null) {
      node.children().forEach(child -> walk(rule, child, below));
      whole(rule, node);
      return;
    }
    Items<?, ?> owned = owned(node);
    if (owned != null) {
      if (list == null || !owned.description().equals(list.description())) {
        note(
            rule,
            "在清单" + owned + "之外引用其所属主体",
            "reads the owner of " + owned + " outside that list");
      }
      node.children().forEach(child -> walk(rule, child, null));
      return;
    }
    if (list == null) {
      actionable(rule, node);
    }
    node.children().forEach(child -> walk(rule, child, list));
  }

  private static @Nullable Items<?, ?> list(Node node) {
    if (node instanceof Every<?, ?> every) {
      return every.items();
    } else if (node instanceof Some<?, ?> some) {
      return some.items();
    } else if (node instanceof Count<?, ?> count) {
      return count.items();
    } else if (node instanceof Total<?, ?, ?> total) {
      return total.items();
    } else if (node instanceof ExtremeOf<?, ?, ?> extreme) {
      return extreme.items();
    }
    return node instanceof LatestRun<?, ?> run ? run.items() : null;
  }

  private static @Nullable Items<?, ?> owned(Node node) {
    if (node instanceof Outer<?, ?, ?> outer) {
      return outer.items();
    }
    return node instanceof OuterCondition<?, ?> outer ? outer.items() : null;
  }

  /** A sum or extreme of items is in whole units, so its items have to be. */
  private void whole(Rule<?> rule, Node node) {
    Quantity<?, ?> summed =
        node instanceof Total<?, ?, ?> total
            ? total.quantity()
            : node instanceof ExtremeOf<?, ?, ?> extreme ? extreme.quantity() : null;
    if (summed != null && summed.measure().isWhole() && !Grain.isWhole(summed)) {
      note(
          rule,
          "清单各项的数值可能不是整数，须由条文规定取整",
          "the quantity of an item can be a fraction that no text rounds");
    }
  }

  private void actionable(Rule<?> rule, Node node) {
    Attribute<?, ?> attribute =
        node instanceof Attribute<?, ?> own
            ? own
            : node instanceof IsOneOf<?, ?> is
                ? is.choice()
                : node instanceof Reading<?, ?, ?> reading ? reading.fact() : null;
    if (attribute != null
        && attribute.description().actionable()
        && !attribute.description().id().startsWith(rule.subject().id() + ".")) {
      note(
          rule,
          "可补救的要素" + attribute + "不属于" + rule.subject(),
          attribute + " can be changed but does not belong to " + rule.subject());
    }
  }

  private void consequence(Requirement<?> requirement, ImmutableList<ClauseOnDay> clauses) {
    Consequence stated = requirement.consequence(Certainty.TEXT);
    if (stated != requirement.clause().modality().consequence()
        && requirement.consequenceStatedBy().isEmpty()) {
      note(requirement, "后果既非出自规范用语，也无条文依据", "no text states its consequence");
    }
    for (ClauseOnDay clause : clauses) {
      boolean reported =
          clause.certaintyOfBreach() == Certainty.REPORTED
              || clause
                  .authority()
                  .filter(each -> each.certainty() == Certainty.REPORTED)
                  .isPresent()
              || Numbers.isAnyReported(clause.when())
              || clause.conditions().stream().anyMatch(Numbers::isAnyReported);
      if (reported
          && clause.rule() instanceof Requirement<?> speaking
          && speaking.consequence(clause.certaintyOfBreach()).compareTo(Consequence.ADVISORY) < 0) {
        String where = " (" + Points.at(clause) + ")";
        note(
            speaking,
            "仅见报道的规则，后果不得重于提示" + where,
            "only reported, and yet harder than advisory" + where);
      }
    }
  }

  private void note(Rule<?> rule, String chinese, String english) {
    findings.add(AuditFinding.of(Audit.WHOLENESS, rule.id(), chinese, english));
  }
}

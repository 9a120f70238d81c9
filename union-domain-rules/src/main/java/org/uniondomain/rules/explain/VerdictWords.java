package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Citation;
import org.uniondomain.rules.lang.All;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Margin;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Verdict;

/** 结论的用语: a verdict in words. */
final class VerdictWords {
  private final View view;
  private final ImmutableList<? extends BoundClause<?>> clauses;

  VerdictWords(View view, ImmutableList<? extends BoundClause<?>> clauses) {
    this.view = view;
    this.clauses = clauses;
  }

  private String text(Message message, String... arguments) {
    return view.values().text(message, arguments);
  }

  String of(Verdict verdict) {
    String kind = view.values().text(verdict.kind().label());
    if (verdict instanceof Verdict.Breached breached) {
      String with =
          text(
              Message.WITH_CONSEQUENCE,
              kind,
              view.values().text(breached.consequence().label()) + statedBy());
      String margin = breached.margin().map(this::margin).orElse(null);
      return margin == null ? with : text(Message.WITH_MARGIN, with, margin);
    }
    if (verdict instanceof Verdict.Pending pending) {
      return pending
          .lastDay()
          .map(day -> text(Message.WITH_LAST_DAY, kind, day.toString()))
          .orElse(kind);
    }
    if (verdict instanceof Verdict.NotApplicable absent) {
      return text(Message.WITH_REASON, kind, view.values().text(absent.reason().label()));
    }
    if (verdict instanceof Verdict.Undetermined open) {
      ImmutableList<String> possible =
          open.possible().stream()
              .map(each -> view.values().text(each.label()))
              .collect(ImmutableList.toImmutableList());
      return text(Message.STILL_POSSIBLE, kind, view.values().listed(possible));
    }
    if (verdict instanceof Verdict.Conflict conflict) {
      ImmutableList<String> opinions =
          conflict.opinions().stream().map(this::opinion).collect(ImmutableList.toImmutableList());
      return text(Message.WITH_REASON, kind, view.values().joined(opinions));
    }
    return kind;
  }

  private String opinion(Verdict.Opinion opinion) {
    ImmutableList<? extends BoundClause<?>> own =
        clauses.stream()
            .filter(each -> each.rule().id().equals(opinion.rule()))
            .collect(ImmutableList.toImmutableList());
    return text(
        Message.OPINION,
        view.values().text(opinion.citation()),
        new VerdictWords(view, own).of(opinion.verdict()));
  }

  /** Returns where the consequence is stated, if a text states it. */
  private String statedBy() {
    for (BoundClause<?> clause : clauses) {
      if (clause.rule() instanceof Requirement<?> requirement) {
        Optional<Citation> citation = requirement.consequenceStatedBy();
        if (citation.isPresent()) {
          return text(Message.CONSEQUENCE_BY, "", view.values().text(citation.get()));
        }
      }
    }
    return "";
  }

  /** Says by how much; null where that would tell something sensitive. */
  private @Nullable String margin(Margin margin) {
    Meets<?, ?> meets = null;
    for (BoundClause<?> clause : clauses) {
      for (Node term : clause.terms()) {
        meets = meets == null ? failing(term) : meets;
      }
    }
    if (meets == null || view.hides(meets)) {
      return null;
    }
    FormulaPrinter plain = new FormulaPrinter(view.ofNoItem());
    String what = plain.isCompound(meets.term()) ? "" : plain.print(meets.term());
    String amount = view.values().amount(margin.measure(), margin.amount());
    Message message =
        margin.measure() == Measure.DAY
            ? (margin.over() ? Message.LATE_BY : Message.EARLY_BY)
            : (margin.over() ? Message.OVER_BY : Message.SHORT_BY);
    return text(message, what, amount).strip();
  }

  private @Nullable Meets<?, ?> failing(Node node) {
    if (node instanceof All<?> all) {
      for (Condition<?> each : all.conditions()) {
        if (view.found(each) == Truth.FALSE) {
          return failing(each);
        }
      }
      return null;
    }
    return node instanceof Meets<?, ?> meets && view.found(meets) == Truth.FALSE ? meets : null;
  }
}

package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Truth;
import org.uniondomain.rules.lang.Verdict;

/** 答案的用语: the answer of a determination or a calculation in words. */
final class AnswerWords {
  private final View view;
  private final ImmutableList<? extends BoundClause<?>> clauses;

  AnswerWords(View view, ImmutableList<? extends BoundClause<?>> clauses) {
    this.view = view;
    this.clauses = clauses;
  }

  private String text(Message message, String... arguments) {
    return view.values().text(message, arguments);
  }

  /** Returns the code of an answer: KNOWN, NONE, or that of the verdict that says as much. */
  static String code(Answer<?> answer) {
    if (answer instanceof Answer.Known<?>) {
      return "KNOWN";
    }
    return answer instanceof Answer.None<?> ? "NONE" : kind(answer).name();
  }

  private static Verdict.Kind kind(Answer<?> answer) {
    if (answer instanceof Answer.Pending<?>) {
      return Verdict.Kind.PENDING;
    }
    return answer instanceof Answer.NotApplicable<?>
        ? Verdict.Kind.NOT_APPLICABLE
        : Verdict.Kind.UNDETERMINED;
  }

  String of(Answer<?> answer) {
    if (answer instanceof Answer.Known<?> known) {
      String value = shown(Fact.known(known.value()));
      return isOtherwise() ? text(Message.OTHERWISE, value) : value;
    }
    if (answer instanceof Answer.None<?>) {
      return text(isDay() ? Message.NO_DAY : Message.NO_VALUE);
    }
    if (answer instanceof Answer.NotApplicable<?> absent) {
      return text(
          Message.WITH_REASON,
          view.values().text(kind(answer).label()),
          view.values().text(absent.reason().label()));
    }
    if (answer instanceof Answer.Pending<?> pending) {
      String kind = text(Message.STILL_POSSIBLE, text(Message.WAITING), shown(answer.asFact()));
      return pending
          .lastDay()
          .map(day -> text(Message.WITH_LAST_DAY, kind, day.toString()))
          .orElse(kind);
    }
    Answer.Undetermined<?> open = (Answer.Undetermined<?>) answer;
    String kind = view.values().text(kind(answer).label());
    if (open.possible().isUnknown()) {
      return kind;
    }
    String possible = shown(open.possible());
    return text(
        Message.STILL_POSSIBLE,
        kind,
        open.mayNotApply() ? possible + text(Message.OR_NOT_APPLICABLE) : possible);
  }

  private String shown(Fact<?> fact) {
    boolean hidden =
        clauses.stream()
            .anyMatch(
                each ->
                    each.rule() instanceof Calculation<?, ?>
                        && each.terms().stream().anyMatch(view::hides));
    return hidden ? text(Message.HIDDEN) : view.values().fact(fact, false);
  }

  private boolean isDay() {
    return clauses.stream()
        .anyMatch(
            each ->
                each.rule() instanceof Calculation<?, ?> calculation
                    && calculation.measure() == Measure.DAY);
  }

  /** Returns whether no case matched, so that everything else was answered. */
  private boolean isOtherwise() {
    return clauses.stream()
        .allMatch(
            each ->
                each.rule() instanceof Determination<?, ?>
                    && each.terms().stream()
                        .allMatch(term -> Formulas.truth(view, term) == Truth.FALSE));
  }
}

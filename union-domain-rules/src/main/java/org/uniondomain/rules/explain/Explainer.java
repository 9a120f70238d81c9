package org.uniondomain.rules.explain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

/**
 * 说明者: explains what rules say of one subject, in one language. Nothing depends on a default
 * locale.
 *
 * @param <S> the subject
 */
public final class Explainer<S> {
  private final View view;
  private final Language language;

  private Explainer(View view) {
    this.view = view;
    this.language = view.values().language();
  }

  /**
   * Returns one that speaks of {@code subject}.
   *
   * @param <S> the subject
   * @param showsSensitive whether sensitive facts, and what follows from them, are shown
   */
  public static <S> Explainer<S> of(S subject, Language language, boolean showsSensitive) {
    Object facts = requireNonNull(subject, "subject");
    return new Explainer<>(new View(new Values(language), showsSensitive, facts, null, true));
  }

  /**
   * Explains a verdict.
   *
   * @param rule the requirement that was asked
   * @param clauses the clauses that spoke
   * @param changes what would cure a breach
   */
  public Explanation verdict(
      Rule<S> rule,
      Verdict verdict,
      ImmutableList<BoundClause<S>> clauses,
      ImmutableList<Change> changes) {
    ImmutableSet<Missing> missing =
        verdict instanceof Verdict.Undetermined open ? open.missing() : ImmutableSet.of();
    return explanation(
        rule,
        verdict.kind().name(),
        new VerdictWords(view, clauses).of(verdict),
        missing,
        clauses,
        verdict.notices(),
        changes);
  }

  /**
   * Explains the answer of a determination or a calculation.
   *
   * @param rule the rule that was asked
   * @param clauses the clauses that spoke
   */
  public Explanation answer(Rule<S> rule, Answer<?> answer, ImmutableList<BoundClause<S>> clauses) {
    AnswerWords words = new AnswerWords(view, clauses);
    ImmutableSet<Missing> missing =
        answer instanceof Answer.Undetermined<?> open ? open.missing() : ImmutableSet.of();
    return explanation(
        rule,
        AnswerWords.code(answer),
        words.of(answer),
        missing,
        clauses,
        answer.notices(),
        ImmutableList.of());
  }

  private Explanation explanation(
      Rule<S> rule,
      String outcome,
      String verdict,
      ImmutableSet<Missing> missing,
      ImmutableList<BoundClause<S>> clauses,
      ImmutableList<Notice> notices,
      ImmutableList<Change> changes) {
    Formulas formulas = new Formulas(view);
    Set<Node> trees = new LinkedHashSet<>();
    ImmutableList.Builder<Explanation.Provision> provisions = ImmutableList.builder();
    boolean someSpeak = clauses.stream().anyMatch(each -> each.absence().isEmpty());
    for (BoundClause<S> clause : clauses) {
      if (someSpeak && clause.absence().isPresent()) {
        continue;
      }
      clause.rule().lawDay().ifPresent(trees::add);
      trees.addAll(formulas.looked(clause));
      provisions.add(
          new Explanation.Provision(
              clause.rule().id(),
              text(clause.rule().clause().modality().label()),
              Template.fill(clause, view),
              formulas.of(clause)));
    }
    return new Explanation(
        language,
        rule.id(),
        text(rule.label()),
        outcome,
        verdict,
        missing.stream().map(this::missing).collect(ImmutableList.toImmutableList()),
        provisions.build(),
        FactsUsed.in(trees, view),
        Sources.of(clauses, requireNonNull(view.subject(), "subject"), view.values()),
        notices(notices),
        changes.stream().map(this::remedy).collect(ImmutableList.toImmutableList()));
  }

  private String text(Label label) {
    return label.in(language);
  }

  private Explanation.MissingText missing(Missing missing) {
    if (missing instanceof Missing.OfFact fact) {
      String pointer = fact.description().pointer();
      return new Explanation.MissingText(
          Message.MISSING_FACT.in(language, text(fact.description().label()), pointer), pointer);
    }
    if (missing instanceof Missing.OfItems items) {
      String pointer = items.description().pointer();
      return new Explanation.MissingText(
          Message.MISSING_ITEMS.in(language, text(items.description().label()), pointer), pointer);
    }
    if (missing instanceof Missing.OfParameter parameter) {
      return new Explanation.MissingText(
          Message.MISSING_PARAMETER.in(language, text(parameter.label())), "");
    }
    int year = ((Missing.OfSchedule) missing).year();
    return new Explanation.MissingText(
        Message.MISSING_SCHEDULE.in(language, Integer.toString(year)), "");
  }

  /** Writes the notices, those of a kind in one sentence. */
  private ImmutableList<String> notices(ImmutableList<Notice> notices) {
    Map<NoticeKind, Set<String>> about = new LinkedHashMap<>();
    for (Notice notice : notices) {
      Set<String> same = about.computeIfAbsent(notice.kind(), kind -> new LinkedHashSet<>());
      String detail = about(notice);
      if (!detail.isEmpty()) {
        same.add(detail);
      }
    }
    ImmutableList.Builder<String> all = ImmutableList.builder();
    about.forEach(
        (kind, details) ->
            all.add(
                details.isEmpty()
                    ? text(kind.label())
                    : Message.NOTICE_ABOUT.in(
                        language, text(kind.label()), view.values().joined(details))));
    return all.build();
  }

  private String about(Notice notice) {
    List<String> about = new ArrayList<>();
    notice.citation().ifPresent(each -> about.add(view.values().text(each)));
    notice
        .certainty()
        .filter(each -> each != Certainty.CONVENTION)
        .ifPresent(each -> about.add(view.values().text(each)));
    notice.day().ifPresent(each -> about.add(each.toString()));
    return String.join(Message.ASIDE.in(language), about);
  }

  private String remedy(Change change) {
    String label = text(change.attribute().description().label());
    if (change.attribute().description().sensitive() && !view.showsSensitive()) {
      return Message.CHANGE_HIDDEN.in(language, label);
    }
    String to = view.values().fact(change.to(), false);
    Optional<Difference> difference = Difference.of(change);
    return difference
        .map(
            each ->
                (each.rises() ? Message.RAISE : Message.LOWER)
                    .in(language, label, view.values().any(each.size()), to))
        .orElseGet(
            () -> Message.CHANGE.in(language, label, view.values().fact(change.from(), false), to));
  }

  /** How far an amount has to move. */
  private record Difference(boolean rises, Object size) {
    static Optional<Difference> of(Change change) {
      Object from = change.from().orNull();
      Object to = change.to().orNull();
      if (from instanceof Money before && to instanceof Money after) {
        Money move = after.minus(before);
        return Optional.of(
            new Difference(!move.isNegative(), move.isNegative() ? move.negated() : move));
      }
      if (from instanceof Integer before && to instanceof Integer after) {
        return Optional.of(new Difference(after > before, Math.abs((long) after - (long) before)));
      }
      return Optional.empty();
    }
  }
}

package org.uniondomain.rules.testing;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.testing.Told;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Finding;
import org.uniondomain.rules.book.Remedy;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 语言定律: what holds of every rule of every book, of this library or of your own. A law that does not
 * hold throws an {@link AssertionError} that says of which rule and which subject.
 */
public final class Laws {
  private Laws() {}

  /**
   * Checks that telling more narrows what was open and changes nothing that was determined.
   *
   * @param <S> the subject
   */
  public static <S> void knowingMoreNeverOverturns(
      BoundRulebook rules, Vocabulary<S> vocabulary, Told<S> told) {
    S whole = told.whole();
    S blurred = told.told();
    Assessment<S> less = rules.of(vocabulary.subject().type()).assess(blurred);
    Assessment<S> more = rules.of(vocabulary.subject().type()).assess(whole);
    for (int i = 0; i < less.findings().size(); i++) {
      narrows(
          less.findings().get(i),
          more.findings().get(i),
          shown(vocabulary, blurred),
          shown(vocabulary, whole));
    }
  }

  private static <S> void narrows(Finding<S> less, Finding<S> more, Object blurred, Object whole) {
    if (less instanceof Finding.OfRequirement<S> before
        && more instanceof Finding.OfRequirement<S> after) {
      check(
          possible(before.verdict()).containsAll(possible(after.verdict())),
          "%s: %s of %s, then %s of %s",
          less.rule(),
          before.verdict(),
          blurred,
          after.verdict(),
          whole);
    } else if (less instanceof Finding.OfResult<S> before
        && more instanceof Finding.OfResult<S> after) {
      narrows(less, before.answer(), after.answer(), blurred, whole);
    }
  }

  private static <S> void narrows(
      Finding<S> finding, Answer<?> before, Answer<?> after, Object blurred, Object whole) {
    Object value = after.asFact().orNull();
    if (value != null) {
      check(
          admits(before.asFact(), value) || before instanceof Answer.NotApplicable<?>,
          "%s: %s of %s, then %s of %s",
          finding.rule(),
          before,
          blurred,
          after,
          whole);
    }
    if (before instanceof Answer.Known<?> || before instanceof Answer.NotApplicable<?>) {
      check(
          after.asFact().equals(before.asFact()),
          "%s: %s of %s, then %s of %s",
          finding.rule(),
          before,
          blurred,
          after,
          whole);
    }
  }

  @SuppressWarnings("unchecked")
  private static boolean admits(Fact<?> fact, Object value) {
    return ((Fact<Object>) fact).admits(value);
  }

  private static Set<Verdict.Kind> possible(Verdict verdict) {
    return verdict instanceof Verdict.Undetermined open ? open.possible() : Set.of(verdict.kind());
  }

  /**
   * Checks that telling facts that were not called missing changes nothing.
   *
   * @param <S> the subject
   */
  public static <S> void whatIsNotMissingCannotMatter(
      BoundRulebook rules, Vocabulary<S> vocabulary, Told<S> both) {
    S whole = both.whole();
    S blurred = both.told();
    for (Finding<S> finding : rules.of(vocabulary.subject().type()).assess(blurred).findings()) {
      if (finding instanceof Finding.OfRequirement<S> asked
          && asked.verdict() instanceof Verdict.Undetermined open) {
        S told = Blends.blended(vocabulary, blurred, whole, pointers(open.missing()));
        Verdict again = rules.decide(asked.rule(), told);
        check(
            possible(again).equals(open.possible()),
            "%s: %s of %s, then %s of %s",
            asked.rule(),
            open,
            shown(vocabulary, blurred),
            again,
            shown(vocabulary, told));
      }
      if (finding instanceof Finding.OfResult<S> asked
          && asked.answer() instanceof Answer.Undetermined<?> open) {
        S told = Blends.blended(vocabulary, blurred, whole, pointers(open.missing()));
        Answer<?> again = result(rules, asked, told);
        check(
            again.asFact().equals(open.asFact()),
            "%s: %s of %s, then %s of %s",
            asked.rule(),
            open,
            shown(vocabulary, blurred),
            again,
            shown(vocabulary, told));
      }
    }
  }

  /** Returns how many answers about {@code subject} are open. */
  static <S> int openAnswers(BoundRulebook rules, Vocabulary<S> vocabulary, S subject) {
    return (int)
        rules.of(vocabulary.subject().type()).assess(subject).findings().stream()
            .filter(
                each ->
                    each instanceof Finding.OfRequirement<S> asked
                        ? asked.verdict() instanceof Verdict.Undetermined
                        : ((Finding.OfResult<S>) each).answer() instanceof Answer.Undetermined<?>)
            .count();
  }

  private static <S> Answer<?> result(BoundRulebook rules, Finding.OfResult<S> asked, S subject) {
    return rules.of(asked.rule().subject().type()).assess(subject).findings().stream()
        .filter(each -> each.rule().equals(asked.rule()))
        .map(each -> ((Finding.OfResult<S>) each).answer())
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> pointers(Set<Missing> missing) {
    Set<String> pointers = new LinkedHashSet<>();
    for (Missing each : missing) {
      if (each instanceof Missing.OfFact fact) {
        pointers.add(fact.description().pointer());
      } else if (each instanceof Missing.OfItems items) {
        pointers.add(items.description().pointer());
      }
    }
    return pointers;
  }

  /**
   * Checks that a remedy cures, and that one unit less does not; returns how many were checked.
   *
   * @param <S> the subject
   * @param subject a subject of which everything is told
   */
  public static <S> int remediesAreLeast(BoundRulebook rules, Vocabulary<S> vocabulary, S subject) {
    Assessment<S> assessment = rules.of(vocabulary.subject().type()).assess(subject);
    int checked = 0;
    for (Finding<S> finding : assessment.findings()) {
      if (finding instanceof Finding.OfRequirement<S> asked) {
        for (Remedy<S> remedy : assessment.remedies(asked.rule())) {
          check(
              rules.decide(asked.rule(), remedy.applyTo(subject)).kind() == Verdict.Kind.MET,
              "%s is not met after %s of %s",
              asked.rule(),
              remedy,
              shown(vocabulary, subject));
          oneLess(rules, asked.rule(), remedy.attribute(), remedy, subject);
          checked++;
        }
      }
    }
    return checked;
  }

  private static <S, V> void oneLess(
      BoundRulebook rules,
      Requirement<S> rule,
      Attribute<S, V> attribute,
      Remedy<S> remedy,
      S subject) {
    if (!(attribute instanceof QuantityFact<S, ?> quantity)) {
      return;
    }
    S cured = remedy.applyTo(subject);
    long from = quantity.lowNumerator(subject, null);
    long to = quantity.lowNumerator(cured, null);
    S less = with(quantity, cured, to + Long.signum(from - to));
    check(
        rules.decide(rule, less).kind() != Verdict.Kind.MET,
        "%s is met one unit short of %s of %s",
        rule,
        remedy,
        subject);
  }

  /** Returns what stands for {@code subject} in a message, and is written only if there is one. */
  private static <S> Object shown(Vocabulary<S> vocabulary, S subject) {
    return new Object() {
      @Override
      public String toString() {
        return Subjects.shape(vocabulary).describe(subject).toString();
      }
    };
  }

  private static void check(boolean holds, String message, Object... about) {
    if (!holds) {
      throw new AssertionError(String.format(Locale.ROOT, message, about));
    }
  }

  private static <S, V extends Comparable<? super V>> S with(
      QuantityFact<S, V> fact, S subject, long number) {
    return fact.with(subject, Fact.known(fact.measure().whole(number)));
  }
}

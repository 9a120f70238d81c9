package org.uniondomain.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Finding;
import org.uniondomain.rules.book.Remedy;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

/** 语言定律: what holds of every rule of every book. */
final class Laws {
  private Laws() {}

  /** Checks that telling more narrows what was open and changes nothing that was determined. */
  static <S> void knowingMoreNeverOverturns(
      BoundRulebook rules, SubjectRules<S> own, Random random) {
    Subjects subjects = new Subjects(random);
    S whole = subjects.whole(own.vocabulary());
    S blurred = subjects.blurred(own.vocabulary(), whole);
    Assessment<S> less = rules.of(own.subject().type()).assess(blurred);
    Assessment<S> more = rules.of(own.subject().type()).assess(whole);
    for (int i = 0; i < less.findings().size(); i++) {
      narrows(less.findings().get(i), more.findings().get(i), blurred, whole);
    }
  }

  private static <S> void narrows(Finding<S> less, Finding<S> more, S blurred, S whole) {
    if (less instanceof Finding.OfRequirement<S> before
        && more instanceof Finding.OfRequirement<S> after) {
      assertThat(possible(before.verdict()))
          .as(
              "%s: %s of %s, then %s of %s",
              less.rule(), before.verdict(), blurred, after.verdict(), whole)
          .containsAll(possible(after.verdict()));
    } else if (less instanceof Finding.OfResult<S> before
        && more instanceof Finding.OfResult<S> after) {
      narrows(less, before.answer(), after.answer(), blurred, whole);
    }
  }

  private static <S> void narrows(
      Finding<S> finding, Answer<?> before, Answer<?> after, S blurred, S whole) {
    Object value = after.asFact().orNull();
    if (value != null) {
      assertThat(admits(before.asFact(), value) || before instanceof Answer.NotApplicable<?>)
          .as("%s: %s of %s, then %s of %s", finding.rule(), before, blurred, after, whole)
          .isTrue();
    }
    if (before instanceof Answer.Known<?> || before instanceof Answer.NotApplicable<?>) {
      assertThat(after.asFact())
          .as("%s: %s of %s, then %s of %s", finding.rule(), before, blurred, after, whole)
          .isEqualTo(before.asFact());
    }
  }

  @SuppressWarnings("unchecked")
  private static boolean admits(Fact<?> fact, Object value) {
    return ((Fact<Object>) fact).admits(value);
  }

  private static Set<Verdict.Kind> possible(Verdict verdict) {
    return verdict instanceof Verdict.Undetermined open ? open.possible() : Set.of(verdict.kind());
  }

  /** Checks that telling facts that were not called missing changes nothing. */
  static <S> void whatIsNotMissingCannotMatter(
      BoundRulebook rules, SubjectRules<S> own, Random random) {
    Subjects subjects = new Subjects(random);
    S whole = subjects.whole(own.vocabulary());
    S blurred = subjects.blurred(own.vocabulary(), whole);
    for (Finding<S> finding : rules.of(own.subject().type()).assess(blurred).findings()) {
      if (finding instanceof Finding.OfRequirement<S> asked
          && asked.verdict() instanceof Verdict.Undetermined open) {
        S told = Subjects.blended(own.vocabulary(), blurred, whole, pointers(open.missing()));
        Verdict again = rules.decide(asked.rule(), told);
        assertThat(possible(again))
            .as("%s: %s of %s, then %s of %s", asked.rule(), open, blurred, again, told)
            .isEqualTo(open.possible());
      }
      if (finding instanceof Finding.OfResult<S> asked
          && asked.answer() instanceof Answer.Undetermined<?> open) {
        S told = Subjects.blended(own.vocabulary(), blurred, whole, pointers(open.missing()));
        Answer<?> again = result(rules, asked, told);
        assertThat(again.asFact())
            .as("%s: %s of %s, then %s of %s", asked.rule(), open, blurred, again, told)
            .isEqualTo(open.asFact());
      }
    }
  }

  /** Returns how many answers about a blurred subject are open. */
  static <S> int openAnswers(BoundRulebook rules, SubjectRules<S> own, Random random) {
    Subjects subjects = new Subjects(random);
    S blurred = subjects.blurred(own.vocabulary(), subjects.whole(own.vocabulary()));
    return (int)
        rules.of(own.subject().type()).assess(blurred).findings().stream()
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

  /** Checks that a remedy cures, and that one unit less does not; returns how many were checked. */
  static <S> int remediesAreLeast(BoundRulebook rules, SubjectRules<S> own, Random random) {
    S subject = new Subjects(random).whole(own.vocabulary());
    Assessment<S> assessment = rules.of(own.subject().type()).assess(subject);
    int checked = 0;
    for (Finding<S> finding : assessment.findings()) {
      if (finding instanceof Finding.OfRequirement<S> asked) {
        for (Remedy<S> remedy : assessment.remedies(asked.rule())) {
          assertThat(rules.decide(asked.rule(), remedy.applyTo(subject)).kind())
              .as("%s after %s of %s", asked.rule(), remedy, subject)
              .isEqualTo(Verdict.Kind.MET);
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
    assertThat(rules.decide(rule, less).kind())
        .as("%s one unit short of %s of %s", rule, remedy, subject)
        .isNotEqualTo(Verdict.Kind.MET);
  }

  private static <S, V extends Comparable<? super V>> S with(
      QuantityFact<S, V> fact, S subject, long number) {
    return fact.with(subject, Fact.known(fact.measure().whole(number)));
  }
}

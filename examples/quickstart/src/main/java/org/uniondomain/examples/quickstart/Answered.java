package org.uniondomain.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.Finding;
import org.uniondomain.rules.book.PartAssessment;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Verdict;

/**
 * 一条答案: what one rule says of a subject, or of a part of it.
 *
 * @param pointer where in the dossier the subject stands
 * @param kind what the rule answers with
 * @param why what it says, and why
 */
record Answered(String pointer, Kind kind, Explanation why) {

  /** 种类: what a rule answers with. */
  enum Kind {
    REQUIREMENT,
    CHECK_OF_DATA,
    OUTCOME,
    AMOUNT,
    DAY
  }

  /** Returns every answer about the things a dossier tells of, and about their parts, in order. */
  static ImmutableList<Answered> all(Map<String, Assessment<?>> assessments, Locale locale) {
    ImmutableList.Builder<Answered> all = ImmutableList.builder();
    assessments.forEach((pointer, each) -> gather(pointer, each, locale, all));
    return all.build();
  }

  private static <S> void gather(
      String pointer,
      Assessment<S> assessment,
      Locale locale,
      ImmutableList.Builder<Answered> all) {
    for (Finding<S> each : assessment.findings()) {
      all.add(new Answered(pointer, kind(each), assessment.explanation(each.rule(), locale)));
    }
    for (PartAssessment<?> part : assessment.parts()) {
      gather(pointer + part.pointer(), part.assessment(), locale, all);
    }
  }

  private static Kind kind(Finding<?> finding) {
    if (finding instanceof Finding.OfRequirement<?>) {
      return finding.rule().clause().modality() == Modality.CONSISTENCY
          ? Kind.CHECK_OF_DATA
          : Kind.REQUIREMENT;
    }
    return finding.rule() instanceof Calculation<?, ?> calculation
        ? calculation.measure() == Measure.DAY ? Kind.DAY : Kind.AMOUNT
        : Kind.OUTCOME;
  }

  /** Returns whether data do not agree. */
  boolean isWrongData() {
    return kind == Kind.CHECK_OF_DATA && is(Verdict.Kind.BREACHED.name());
  }

  boolean is(String outcome) {
    return why.outcome().equals(outcome);
  }

  /** Returns the reasons, under where the part stands. */
  String text() {
    return "[" + pointer + "] " + why.text();
  }
}

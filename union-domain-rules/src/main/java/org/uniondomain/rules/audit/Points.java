package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Stretches;
import org.uniondomain.rules.lang.Threshold;

/**
 * 审查点: the places and days at which a book is looked at: the nation, every place with a rule or a
 * number of its own, and there one day in every stretch of time in which nothing changes.
 */
final class Points {
  private final Rulebook book;
  private final ImmutableSet<Division> places;

  Points(Rulebook book) {
    this.book = book;
    Set<Division> found = new LinkedHashSet<>();
    found.add(Division.NATION);
    book.overlays().stream().map(Overlay::place).forEach(found::add);
    book.allRules().forEach(rule -> found.add(rule.clause().jurisdiction()));
    for (Threshold<?> threshold : book.allThresholds()) {
      threshold.entries().forEach(entry -> found.add(entry.place()));
    }
    this.places = ImmutableSet.copyOf(found);
  }

  /** Returns the places. */
  ImmutableSet<Division> places() {
    return places;
  }

  /** Returns the clauses that answer {@code rule} and say something, everywhere and always. */
  ImmutableList<ClauseOnDay> speaking(Rule<?> rule) {
    ImmutableList.Builder<ClauseOnDay> all = ImmutableList.builder();
    for (Division place : places) {
      Stretches stretches = book.stretches(rule, place);
      for (int i = 0; i < stretches.count(); i++) {
        for (ClauseOnDay clause : book.clausesOn(rule, place, stretches.dayIn(i))) {
          if (clause.absence().isEmpty()) {
            all.add(clause);
          }
        }
      }
    }
    return all.build();
  }

  static String at(ClauseOnDay clause) {
    return clause.place().name() + " " + clause.day();
  }
}

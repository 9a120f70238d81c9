package org.uniondomain.examples.benchmarks;

import java.time.LocalDate;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.SubjectRules;

/**
 * 调用点: in what state the run-time compiler finds the call sites of the library. Alone, one rule is
 * the only user of them and they are specialised for it; mixed, every rule of the standard book has
 * been asked before, as in a system that judges many things.
 */
public enum CallSites {
  /** Only the measured rule was ever asked. */
  ALONE,
  /** Every rule of the standard book was asked before, at several places. */
  MIXED;

  private static final int ROUNDS = 200;
  private static final int VARIANTS = 20;
  private static final Division[] PLACES = {
    Division.NATION, InnerMongolia.HOHHOT, Regions.HEBEI, Regions.SHANGHAI
  };

  void prepare() {
    if (this == MIXED) {
      for (Division place : PLACES) {
        BoundRulebook rules = UnionRules.standard().at(place, LocalDate.of(2023, 6, 30));
        for (SubjectRules<?> own : UnionRules.standard().subjects()) {
          askAll(rules, own);
        }
      }
    }
  }

  private static <S> void askAll(BoundRulebook rules, SubjectRules<S> own) {
    for (int variant = 0; variant < VARIANTS; variant++) {
      S subject = new Known(variant).subject(own.vocabulary());
      for (int round = 0; round < ROUNDS; round++) {
        rules.of(own.subject().type()).assess(subject).findings();
      }
    }
  }
}

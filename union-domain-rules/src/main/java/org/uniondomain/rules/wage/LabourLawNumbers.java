package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;

import java.time.LocalDate;
import org.uniondomain.rules.lang.Threshold;

/** 劳动法标准: numbers of the Labour Law, which its amendments left as they were. */
final class LabourLawNumbers {
  private LabourLawNumbers() {}

  /** Returns {@code own} with the value that {@code article} fixes in every edition. */
  static <V> Threshold<V> ofLabourLaw(Threshold<V> own, V value, int article) {
    return own.since(LocalDate.of(1995, 1, 1), value, LABOUR_LAW.in("1994").article(article), TEXT)
        .since(LocalDate.of(2009, 8, 27), value, LABOUR_LAW.in("2009").article(article), TEXT)
        .since(LocalDate.of(2018, 12, 29), value, LABOUR_LAW.in("2018").article(article), TEXT);
  }
}

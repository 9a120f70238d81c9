package org.uniondomain.rules.wage;

import java.time.LocalDate;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

/** 劳动标准案例. */
final class LabourTermsCases {
  private LabourTermsCases() {}

  static String asked(
      Requirement<LabourTerms> rule, LabourTerms terms, Division place, LocalDate day) {
    Verdict verdict = UnionRules.standard().at(place, day).decide(rule, terms);
    return verdict instanceof Verdict.Breached breached
        ? breached.consequence().name()
        : verdict.kind().name();
  }

  static String asked(Requirement<LabourTerms> rule, LabourTerms terms, String day) {
    return asked(rule, terms, Division.NATION, LocalDate.parse(day));
  }
}

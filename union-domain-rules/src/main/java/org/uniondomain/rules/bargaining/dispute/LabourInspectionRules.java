package org.uniondomain.rules.bargaining.dispute;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.LabourInspectionFacts.CEASED_ON;
import static org.uniondomain.rules.bargaining.dispute.LabourInspectionFacts.DISCOVERED_ON;
import static org.uniondomain.rules.bargaining.dispute.LabourInspectionFacts.LABOUR_INSPECTION;
import static org.uniondomain.rules.bargaining.dispute.LabourInspectionFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Consequence.ADVISORY;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_INSPECTION_REGULATIONS;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.dispute.LabourInspection;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 劳动保障监察时限规则: until when the authority deals with a breach. */
public final class LabourInspectionRules {
  private LabourInspectionRules() {}

  /** 查处期限. */
  public static final Threshold<Term> PERIOD =
      threshold(
              "bargaining.inspection.period",
              TERM,
              WITHIN,
              "劳动保障监察查处期限",
              "period of labour inspection")
          .since(
              LocalDate.of(2004, 12, 1),
              Term.years(2),
              LABOUR_INSPECTION_REGULATIONS.article(20),
              TEXT);

  /** 查处末日. */
  public static final Calculation<LabourInspection, LocalDate> LAST_DAY =
      Calculation.<LabourInspection, LocalDate>calculation(
              "bargaining.inspection.last-day", LABOUR_INSPECTION, DAY)
          .label("劳动保障监察查处末日", "last day of labour inspection")
          .clause(
              PERIOD,
              SHALL,
              "违法行为发生或者终了后{value}{bound}未被发现、举报、投诉的，不再查处",
              "a breach not found, reported or complained of {bound} {value} is no longer dealt"
                  + " with")
          .is(PERIOD.dayAfter(CEASED_ON))
          .build();

  /** 在查处期限内. */
  public static final Requirement<LabourInspection> IN_TIME =
      requirement("bargaining.inspection.in-time", LABOUR_INSPECTION)
          .label("在劳动保障监察查处期限内", "within the period of labour inspection")
          .clause(
              PERIOD,
              SHALL,
              "违法行为在发生或者终了后{value}{bound}被发现、举报或者投诉",
              "a breach is found, reported or complained of {bound} {value}")
          .consequence(ADVISORY, LABOUR_INSPECTION_REGULATIONS.article(20))
          .that(DISCOVERED_ON.meets(PERIOD.after(CEASED_ON)))
          .build();

  /** 规则. */
  public static final SubjectRules<LabourInspection> RULES =
      SubjectRules.of(VOCABULARY, LAST_DAY, IN_TIME);
}

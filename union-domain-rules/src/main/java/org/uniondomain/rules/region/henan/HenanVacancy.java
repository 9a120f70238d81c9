package org.uniondomain.rules.region.henan;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.OrganisationLaw.HENAN_REGULATIONS;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.FILLED_ON;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.OFFICE_VACANCY;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.VACANT_SINCE;

import java.time.LocalDate;
import org.uniondomain.core.organisation.officer.OfficeVacancy;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.organisation.officer.OfficeVacancyRules;

/** 河南省工会主席补选: a vacant chair is filled in time in every unit, not in enterprises only. */
public final class HenanVacancy {
  private HenanVacancy() {}

  /** 补选期限. */
  public static final Threshold<Term> BY_ELECTION_TERM =
      threshold(
              "organisation.vacancy.henan-by-election-term",
              TERM,
              WITHIN,
              "工会主席空缺的补选期限",
              "term for the by-election of a chair")
          .in(Regions.HENAN)
          .since(LocalDate.of(2005, 1, 1), Term.months(3), HENAN_REGULATIONS.article(14), TEXT);

  /** 按期补选. */
  public static final Requirement<OfficeVacancy> BY_ELECTION =
      requirement("organisation.vacancy.henan-by-election", OFFICE_VACANCY)
          .label("工会主席空缺按期补选", "by-election of a chair in time")
          .clause(
              BY_ELECTION_TERM,
              SHALL,
              "工会主席空缺的，自空缺之日起{value}{bound}补选",
              "a vacant chair is filled by an election {bound} {value}")
          .that(FILLED_ON.meets(BY_ELECTION_TERM.after(VACANT_SINCE).rolledIf(ROLL_OVER)))
          .build();

  /** 地方规定: stands beside the law and the unions' own measures. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.HENAN)
          .adds(BY_ELECTION, OfficeVacancyRules.BY_ELECTION)
          .reads(OFFICE_VACANCY);
}

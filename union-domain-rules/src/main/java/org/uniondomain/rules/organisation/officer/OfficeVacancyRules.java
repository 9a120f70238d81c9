package org.uniondomain.rules.organisation.officer;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.UnionDocuments.CHAIR_MEASURES;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.ACTING_FROM;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.ACTING_UNTIL;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.ENTERPRISE;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.FILLED_ON;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.OFFICE_VACANCY;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.VACANT_SINCE;
import static org.uniondomain.rules.organisation.officer.OfficeVacancyFacts.VOCABULARY;

import java.time.LocalDate;
import org.uniondomain.core.organisation.officer.OfficeVacancy;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 工会主席空缺规则: by when a vacant office is filled, and how long somebody may act for it. */
public final class OfficeVacancyRules {
  private OfficeVacancyRules() {}

  /** 补选期限. */
  public static final Threshold<Term> BY_ELECTION_TERM =
      threshold(
              "organisation.vacancy.by-election-term",
              TERM,
              WITHIN,
              "企业工会主席空缺的补选期限",
              "term for the by-election of a chair")
          .since(LocalDate.of(2008, 7, 25), Term.months(3), CHAIR_MEASURES.article(18), TEXT);

  /** 按期补选. */
  public static final Requirement<OfficeVacancy> BY_ELECTION =
      requirement("organisation.vacancy.by-election", OFFICE_VACANCY)
          .label("企业工会主席空缺按期补选", "by-election of a chair in time")
          .clause(
              BY_ELECTION_TERM,
              SHALL,
              "企业工会主席空缺的，自空缺之日起{value}{bound}补选",
              "a vacant chair of an enterprise union is filled by an election {bound} {value}")
          .when(ENTERPRISE)
          .that(FILLED_ON.meets(BY_ELECTION_TERM.after(VACANT_SINCE).rolledIf(ROLL_OVER)))
          .build();

  /** 临时主持工作的期限. */
  public static final Threshold<Term> ACTING_TERM =
      threshold(
              "organisation.vacancy.acting-term",
              TERM,
              WITHIN,
              "临时主持工会工作的期限",
              "term for which somebody acts as chair")
          .since(LocalDate.of(2008, 7, 25), Term.months(3), CHAIR_MEASURES.article(18), TEXT);

  /** 临时主持工作. */
  public static final Requirement<OfficeVacancy> ACTING =
      requirement("organisation.vacancy.acting", OFFICE_VACANCY)
          .label("临时主持工会工作的时间", "time for which somebody acts as chair")
          .clause(
              ACTING_TERM,
              AS_A_RULE,
              "临时主持企业工会工作一般在{value}{bound}",
              "somebody acts as chair of an enterprise union {bound} {value} as a rule")
          .when(ENTERPRISE.and(ACTING_FROM.happened()))
          .that(ACTING_UNTIL.meets(ACTING_TERM.after(ACTING_FROM)))
          .build();

  /** 规则. */
  public static final SubjectRules<OfficeVacancy> RULES =
      SubjectRules.of(VOCABULARY, BY_ELECTION, ACTING);
}

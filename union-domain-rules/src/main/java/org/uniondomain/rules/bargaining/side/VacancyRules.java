package org.uniondomain.rules.bargaining.side;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.assembly.BallotFacts.IN_FAVOUR;
import static org.uniondomain.rules.assembly.BallotFacts.TOTAL;
import static org.uniondomain.rules.bargaining.contract.ProvisionsScope.PROVISIONS;
import static org.uniondomain.rules.bargaining.side.VacancyFacts.CONSENT;
import static org.uniondomain.rules.bargaining.side.VacancyFacts.FILLED_ON;
import static org.uniondomain.rules.bargaining.side.VacancyFacts.SIDE;
import static org.uniondomain.rules.bargaining.side.VacancyFacts.UNION_EXISTS;
import static org.uniondomain.rules.bargaining.side.VacancyFacts.VACANCY;
import static org.uniondomain.rules.bargaining.side.VacancyFacts.VACATED_ON;
import static org.uniondomain.rules.bargaining.side.VacancyFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.NoticeKind.VOTE_ON_THE_LINE;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.bargaining.side.Vacancy;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 协商代表更换和空缺规则: how a seat that became vacant is filled. */
public final class VacancyRules {
  private VacancyRules() {}

  /** 空缺补派期限. */
  public static final Threshold<Term> FILLING_TERM =
      threshold(
              "bargaining.vacancy.term",
              TERM,
              WITHIN,
              "协商代表空缺的补派期限",
              "period for filling the seat of a representative")
          .since(PROVISIONS, Term.days(15), COLLECTIVE_CONTRACT_PROVISIONS.article(31), TEXT);

  /** 更换代表的职工同意比例. */
  public static final Threshold<Ratio> REPLACEMENT_SHARE =
      threshold(
              "bargaining.vacancy.consent-share",
              RATIO,
              NOT_LOWER_THAN,
              "更换职工协商代表的同意比例",
              "share of the staff that consents to a new representative")
          .atTheLine(VOTE_ON_THE_LINE)
          .since(PROVISIONS, Ratio.of(1, 2), COLLECTIVE_CONTRACT_PROVISIONS.article(30), TEXT);

  /** 补派末日. */
  public static final Calculation<Vacancy, LocalDate> LAST_DAY =
      Calculation.<Vacancy, LocalDate>calculation("bargaining.vacancy.last-day", VACANCY, DAY)
          .label("协商代表空缺补派末日", "last day to fill the seat")
          .clause(
              FILLING_TERM,
              SHALL,
              "协商代表空缺的，自空缺之日起{value}{bound}产生新的代表",
              "a vacant seat is filled {bound} {value} of the vacancy")
          .is(FILLING_TERM.dayAfter(VACATED_ON).rolledIf(ROLL_OVER))
          .build();

  /** 及时补派. */
  public static final Requirement<Vacancy> FILLED =
      requirement("bargaining.vacancy.filled", VACANCY)
          .label("协商代表空缺的补派", "filling of a vacant seat")
          .clause(
              FILLING_TERM,
              SHALL,
              "协商代表空缺的，自空缺之日起{value}{bound}产生新的代表",
              "a vacant seat is filled {bound} {value} of the vacancy")
          .that(FILLED_ON.meets(FILLING_TERM.<Vacancy>after(VACATED_ON).rolledIf(ROLL_OVER)))
          .build();

  /** 未建工会的更换职工代表须经职工同意. */
  public static final Requirement<Vacancy> REPLACEMENT_CONSENTED =
      requirement("bargaining.vacancy.consent", VACANCY)
          .label("更换职工协商代表的同意", "consent to a new worker representative")
          .clause(
              REPLACEMENT_SHARE,
              SHALL,
              "未建工会的，更换职工一方协商代表经本单位职工的{value}{bound}同意",
              "without a union, a new worker representative needs the consent of {bound} {value} of"
                  + " the staff")
          .when(all(SIDE.is(SideRole.WORKERS), UNION_EXISTS.not(), FILLED_ON.happened()))
          .that(CONSENT.of(IN_FAVOUR).meets(REPLACEMENT_SHARE.of(CONSENT.of(TOTAL))))
          .build();

  /** 规则. */
  public static final SubjectRules<Vacancy> RULES =
      SubjectRules.of(VOCABULARY, LAST_DAY, FILLED, REPLACEMENT_CONSENTED);
}

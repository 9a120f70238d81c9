package org.uniondomain.rules.bargaining.side;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.bargaining.side.Vacancy;
import org.uniondomain.rules.assembly.BallotFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商代表空缺要素: what can be told of a vacant seat of a representative. */
public final class VacancyFacts {
  private VacancyFacts() {}

  /** 协商代表空缺. */
  public static final Subject<Vacancy> VACANCY =
      Subject.named("vacancy", Vacancy.class, "协商代表空缺", "vacant seat of a representative");

  /** 空缺日. */
  public static final QuantityFact<Vacancy, LocalDate> VACATED_ON =
      VACANCY.day(
          "vacated-on",
          "空缺日",
          "day the seat became vacant",
          Vacancy::vacatedOn,
          Vacancy::withVacatedOn);

  /** 补派日. */
  public static final QuantityFact<Vacancy, LocalDate> FILLED_ON =
      VACANCY.day(
          "filled-on",
          "补派日",
          "day of the new representative",
          Vacancy::filledOn,
          Vacancy::withFilledOn);

  /** 所属方. */
  public static final Choice<Vacancy, SideRole> SIDE =
      VACANCY.choice("side", "所属方", "side", SideRole.class, Vacancy::side, Vacancy::withSide);

  /** 已建工会. */
  public static final Flag<Vacancy> UNION_EXISTS =
      VACANCY.flag(
          "union-exists", "已建工会", "union exists", Vacancy::unionExists, Vacancy::withUnionExists);

  /** 职工同意. */
  public static final Part<Vacancy, Ballot> CONSENT =
      VACANCY.part(
          "consent",
          "职工同意",
          "consent of the staff",
          Ballot.class,
          Vacancy::consent,
          Vacancy::withConsent);

  /** 词汇. */
  public static final Vocabulary<Vacancy> VOCABULARY =
      Vocabulary.of(VACANCY, Vacancy.builder().build())
          .with(VACATED_ON, FILLED_ON, SIDE, UNION_EXISTS)
          .with(CONSENT, BallotFacts.VOCABULARY);
}

package org.uniondomain.rules.organisation.officer;

import java.time.LocalDate;
import org.uniondomain.core.organisation.officer.OfficeVacancy;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会主席空缺要素: what can be told of a vacant office. */
public final class OfficeVacancyFacts {
  private OfficeVacancyFacts() {}

  /** 工会主席空缺. */
  public static final Subject<OfficeVacancy> OFFICE_VACANCY =
      Subject.named("office-vacancy", OfficeVacancy.class, "工会主席空缺", "a vacant office");

  /** 企业工会. */
  public static final Flag<OfficeVacancy> ENTERPRISE =
      OFFICE_VACANCY.flag(
          "enterprise",
          "企业工会",
          "union of an enterprise",
          OfficeVacancy::enterprise,
          OfficeVacancy::withEnterprise);

  /** 空缺日. */
  public static final QuantityFact<OfficeVacancy, LocalDate> VACANT_SINCE =
      OFFICE_VACANCY.day(
          "vacant-since",
          "空缺日",
          "day of the vacancy",
          OfficeVacancy::vacantSince,
          OfficeVacancy::withVacantSince);

  /** 补选日. */
  public static final QuantityFact<OfficeVacancy, LocalDate> FILLED_ON =
      OFFICE_VACANCY.day(
          "filled-on",
          "补选日",
          "day of the by-election",
          OfficeVacancy::filledOn,
          OfficeVacancy::withFilledOn);

  /** 临时主持工作起始日. */
  public static final QuantityFact<OfficeVacancy, LocalDate> ACTING_FROM =
      OFFICE_VACANCY.day(
          "acting-from",
          "临时主持工作起始日",
          "first day of the acting head",
          OfficeVacancy::actingFrom,
          OfficeVacancy::withActingFrom);

  /** 临时主持工作结束日. */
  public static final QuantityFact<OfficeVacancy, LocalDate> ACTING_UNTIL =
      OFFICE_VACANCY.day(
          "acting-until",
          "临时主持工作结束日",
          "last day of the acting head",
          OfficeVacancy::actingUntil,
          OfficeVacancy::withActingUntil);

  /** 词汇. */
  public static final Vocabulary<OfficeVacancy> VOCABULARY =
      Vocabulary.of(OFFICE_VACANCY, OfficeVacancy.builder().build())
          .with(ENTERPRISE, VACANT_SINCE, FILLED_ON, ACTING_FROM)
          .with(ACTING_UNTIL);
}

package org.uniondomain.rules.aid.grant;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.rules.aid.grant.StudentAidYearFacts.GRANTS;
import static org.uniondomain.rules.aid.grant.StudentAidYearFacts.MONTHLY_STANDARDS;
import static org.uniondomain.rules.aid.grant.StudentAidYearFacts.STANDARD_NATURE;
import static org.uniondomain.rules.aid.grant.StudentAidYearFacts.STUDENT_AID_YEAR;
import static org.uniondomain.rules.aid.grant.StudentAidYearFacts.VOCABULARY;
import static org.uniondomain.rules.aid.grant.StudentAidYearFacts.YEAR;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.LIBRARY_CONVENTIONS;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2015;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;

import java.time.LocalDate;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.StudentAidYear;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.aid.standard.MonthlyStandardFacts;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 助学救助规则: what may be paid in a year to send one student to school. The words of the article are
 * cut off after 十个月; that they mean ten months of the minimum-living standard follows from
 * Shanghai, Anhui and Hubei. Where the standard changed during the year, a month counts as a
 * twelfth of the sum of the year. Golden Autumn aid counts towards the same cap.
 */
public final class StudyAidRules {
  private StudyAidRules() {}

  private static final YearTerms<StudentAidYear> OF_YEAR = YearTerms.of(YEAR);

  /** 助学救助月数: the cap, in months of the standard. */
  public static final Threshold<Integer> MONTHS =
      threshold("aid.study.months", COUNT, NOT_EXCEEDING, "助学救助月数", "months of study aid")
          .since(LocalDate.of(2015, 5, 8), 10, AID_FUND_MEASURES_2015.article(5, 0, 3), INFERRED)
          .since(LocalDate.of(2020, 12, 31), 10, AID_FUND_MEASURES_2020.cited(), INFERRED);

  /** 当年发放的助学金: study aid and Golden Autumn aid paid in the year. */
  public static final Quantity<StudentAidYear, Money> STUDY_AID =
      OF_YEAR.paid(GRANTS, AidKind.STUDY, AidKind.GOLDEN_AUTUMN);

  /** 各月低保标准齐全且为当地标准: the standards that a cap can be reckoned from. */
  public static final Condition<StudentAidYear> STANDARDS_USABLE =
      OF_YEAR.complete(MONTHLY_STANDARDS).and(STANDARD_NATURE.is(StandardNature.LOCAL_STANDARD));

  /** Returns so many months of the standard, each a twelfth of the sum of the year. */
  public static Quantity<StudentAidYear, Money> months(Threshold<Integer> months) {
    return MONTHLY_STANDARDS
        .sum(MonthlyStandardFacts.STANDARD)
        .times(months.<StudentAidYear>value())
        .per(Quantity.of(12));
  }

  /** 助学救助年度上限. */
  public static final Requirement<StudentAidYear> STUDY_AID_CAP =
      requirement("aid.study.cap", STUDENT_AID_YEAR)
          .label("助学救助年度上限", "yearly cap of study aid")
          .clause(
              MONTHS,
              SHALL,
              "每名学生每年助学救助金额{bound}{value}个月当地低保标准",
              "study aid of a student in a year is {bound} {value} months of the local standard")
          .when(STANDARDS_USABLE)
          .that(STUDY_AID.meets(Limit.at(NOT_EXCEEDING, months(MONTHS))))
          .build();

  /** 助学救助当年余额. */
  public static final Calculation<StudentAidYear, Money> STUDY_AID_REMAINING =
      calculation("aid.study.remaining", STUDENT_AID_YEAR, MONEY)
          .label("助学救助当年余额", "study aid that may still be paid")
          .clause(
              MONTHS,
              SHALL,
              "当年还可发放的助学救助，为{value}个月当地低保标准减去当年已发放的助学救助",
              "study aid that may still be paid is {value} months of the local standard less what"
                  + " was paid in the year")
          .when(STANDARDS_USABLE)
          .is(LivingAidRules.remaining(months(MONTHS), STUDY_AID))
          .build();

  /** 各月低保标准齐全: without it the cap is not asked. */
  public static final Requirement<StudentAidYear> STANDARDS_LISTED =
      requirement("aid.study.standards-listed", STUDENT_AID_YEAR)
          .label("各月低保标准齐全", "monthly standards complete")
          .clause(
              LIBRARY_CONVENTIONS.cited(),
              CONVENTION,
              CONSISTENCY,
              "应列出当年十二个月的低保标准，每月一次",
              "the standards of the twelve months of the year are listed, each once")
          .that(OF_YEAR.complete(MONTHLY_STANDARDS))
          .build();

  /** 只认当地标准: the average of a region is a statistic, and no cap is reckoned from it. */
  public static final Requirement<StudentAidYear> STANDARDS_LOCAL =
      requirement("aid.study.standards-local", STUDENT_AID_YEAR)
          .label("低保标准为当地执行标准", "standards are those of the place")
          .clause(
              AID_FUND_MEASURES_2015.article(5, 0, 3),
              INFERRED,
              CONSISTENCY,
              "救助上限按当地执行的低保标准计算；地区平均标准只是统计数，不得作为标准使用",
              "caps are reckoned from the standard in force at the place; the average of a region"
                  + " is a statistic and is not used as a standard")
          .later(AID_FUND_MEASURES_2020.cited(), INFERRED)
          .that(STANDARD_NATURE.is(StandardNature.LOCAL_STANDARD))
          .build();

  /** 规则. */
  public static final SubjectRules<StudentAidYear> RULES =
      SubjectRules.of(
          VOCABULARY, STUDY_AID_CAP, STUDY_AID_REMAINING, STANDARDS_LISTED, STANDARDS_LOCAL);
}

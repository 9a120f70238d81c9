package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WageLaw.PAID_DAYS_2008;
import static org.uniondomain.rules.law.WageLaw.PAID_DAYS_2025;
import static org.uniondomain.rules.law.WageLaw.WAGE_PAYMENT;
import static org.uniondomain.rules.wage.LabourLawNumbers.ofLabourLaw;
import static org.uniondomain.rules.wage.LabourTermsFacts.LABOUR_TERMS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.core.wage.OvertimeKind;
import org.uniondomain.core.wage.OvertimeWork;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 加班工资规则: what overtime is paid, as a multiple of normal pay. The hourly wage is the monthly one by
 * the paid days of a month and eight hours; before 2008-01-03 the number of days was not verified.
 */
public final class OvertimePayRules {
  private OvertimePayRules() {}

  /** 延长工作时间工资最低倍数. */
  public static final Threshold<Ratio> WEEKDAY =
      ofLabourLaw(
          threshold(
              "wage.overtime.weekday-rate",
              RATIO,
              NOT_LOWER_THAN,
              "延长工作时间工资最低倍数",
              "least rate for weekday overtime"),
          Ratio.of(3, 2),
          44);

  /** 休息日加班工资最低倍数. */
  public static final Threshold<Ratio> REST_DAY =
      ofLabourLaw(
          threshold(
              "wage.overtime.rest-day-rate",
              RATIO,
              NOT_LOWER_THAN,
              "休息日加班工资最低倍数",
              "least rate for work on rest days"),
          Ratio.of(2, 1),
          44);

  /** 法定休假日加班工资最低倍数. */
  public static final Threshold<Ratio> HOLIDAY =
      ofLabourLaw(
          threshold(
              "wage.overtime.holiday-rate",
              RATIO,
              NOT_LOWER_THAN,
              "法定休假日加班工资最低倍数",
              "least rate for work on statutory holidays"),
          Ratio.of(3, 1),
          44);

  /** 月计薪天数. */
  public static final Threshold<Ratio> PAID_DAYS =
      threshold("wage.paid-days", RATIO, EXACTLY, "月计薪天数", "paid days of a month")
          .unknownSince(
              LocalDate.of(1995, 1, 1), Fact.unknown(), WAGE_PAYMENT.article(13), SECONDARY)
          .since(LocalDate.of(2008, 1, 3), Ratio.of(87, 4), PAID_DAYS_2008.cited(), TEXT)
          .since(LocalDate.of(2025, 1, 1), Ratio.of(87, 4), PAID_DAYS_2025.cited(), TEXT);

  /** 约定的延长工作时间工资. */
  public static final Requirement<LabourTerms> WEEKDAY_RATE =
      requirement("wage.terms.weekday-rate", LABOUR_TERMS)
          .label("约定的延长工作时间工资", "rate for weekday overtime")
          .clause(
              WEEKDAY,
              SHALL,
              "延长工作时间的工资{bound}工资的{value}",
              "weekday overtime is paid {bound} {value} of normal pay")
          .that(LabourTermsFacts.WEEKDAY_RATE.meets(WEEKDAY))
          .build();

  /** 约定的休息日加班工资. */
  public static final Requirement<LabourTerms> REST_DAY_RATE =
      requirement("wage.terms.rest-day-rate", LABOUR_TERMS)
          .label("约定的休息日加班工资", "rate for work on rest days")
          .clause(
              REST_DAY,
              SHALL,
              "休息日工作又不能安排补休的，工资{bound}工资的{value}",
              "work on a rest day without other rest is paid {bound} {value} of normal pay")
          .that(LabourTermsFacts.REST_DAY_RATE.meets(REST_DAY))
          .build();

  /** 约定的法定休假日加班工资. */
  public static final Requirement<LabourTerms> HOLIDAY_RATE =
      requirement("wage.terms.holiday-rate", LABOUR_TERMS)
          .label("约定的法定休假日加班工资", "rate for work on statutory holidays")
          .clause(
              HOLIDAY,
              SHALL,
              "法定休假日工作的工资{bound}工资的{value}",
              "work on a statutory holiday is paid {bound} {value} of normal pay")
          .that(LabourTermsFacts.HOLIDAY_RATE.meets(HOLIDAY))
          .build();

  /** 规则. */
  public static final SubjectRules<LabourTerms> RULES =
      SubjectRules.of(LabourTermsFacts.VOCABULARY, WEEKDAY_RATE, REST_DAY_RATE, HOLIDAY_RATE);

  private static final Quantity<OvertimeWork, Money> NORMAL_PAY =
      OvertimeWorkFacts.MONTHLY_WAGE
          .over(PAID_DAYS.<OvertimeWork>value())
          .per(Quantity.<OvertimeWork>of(8 * 60))
          .times(OvertimeWorkFacts.MINUTES);

  private static Requirement<OvertimeWork> paid(
      String id, OvertimeKind kind, Threshold<Ratio> rate) {
    return requirement("wage.overtime." + id, OvertimeWorkFacts.OVERTIME_WORK)
        .label(kind.label() + "的工资", "pay for overtime " + kind.englishLabel())
        .clause(
            rate,
            SHALL,
            "加班工资{bound}按月工资折算的工资的{value}",
            "overtime is paid {bound} {value} of the pay reckoned from the monthly wage")
        .when(OvertimeWorkFacts.KIND.is(kind))
        .that(OvertimeWorkFacts.PAID.meets(rate.of(NORMAL_PAY)))
        .build();
  }

  /** 延长工作时间的工资. */
  public static final Requirement<OvertimeWork> ON_WORKING_DAYS =
      paid("paid-on-working-days", OvertimeKind.WORKING_DAY, WEEKDAY);

  /** 休息日加班工资. */
  public static final Requirement<OvertimeWork> ON_REST_DAYS =
      paid("paid-on-rest-days", OvertimeKind.REST_DAY, REST_DAY);

  /** 法定休假日加班工资. */
  public static final Requirement<OvertimeWork> ON_HOLIDAYS =
      paid("paid-on-holidays", OvertimeKind.STATUTORY_HOLIDAY, HOLIDAY);

  /** 综合计算工时超过部分的工资. */
  public static final Requirement<OvertimeWork> BEYOND_COMPREHENSIVE_HOURS =
      paid("paid-beyond-comprehensive-hours", OvertimeKind.BEYOND_COMPREHENSIVE_HOURS, WEEKDAY);

  /** 加班规则. */
  public static final SubjectRules<OvertimeWork> WORK =
      SubjectRules.of(
          OvertimeWorkFacts.VOCABULARY,
          ON_WORKING_DAYS,
          ON_REST_DAYS,
          ON_HOLIDAYS,
          BEYOND_COMPREHENSIVE_HOURS);
}

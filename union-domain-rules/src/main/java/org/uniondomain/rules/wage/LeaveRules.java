package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Table.table;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.law.WageLaw.ANNUAL_LEAVE;
import static org.uniondomain.rules.law.WageLaw.WOMEN_WORKERS;
import static org.uniondomain.rules.wage.LabourTermsFacts.ANNUAL_LEAVE_DAYS;
import static org.uniondomain.rules.wage.LabourTermsFacts.DIFFICULT_BIRTH_DAYS;
import static org.uniondomain.rules.wage.LabourTermsFacts.EARLY_MISCARRIAGE_DAYS;
import static org.uniondomain.rules.wage.LabourTermsFacts.EXTRA_CHILD_DAYS;
import static org.uniondomain.rules.wage.LabourTermsFacts.LABOUR_TERMS;
import static org.uniondomain.rules.wage.LabourTermsFacts.LATE_MISCARRIAGE_DAYS;
import static org.uniondomain.rules.wage.LabourTermsFacts.MATERNITY_LEAVE_DAYS;
import static org.uniondomain.rules.wage.LabourTermsFacts.NURSING_MINUTES;
import static org.uniondomain.rules.wage.LabourTermsFacts.UNUSED_LEAVE_RATE;
import static org.uniondomain.rules.wage.LabourTermsFacts.VOCABULARY;
import static org.uniondomain.rules.wage.LabourTermsFacts.YEARS_WORKED;

import java.time.LocalDate;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Threshold;

/** 休假规则: the least days of annual leave by years of work, and of leave around a birth. */
public final class LeaveRules {
  private LeaveRules() {}

  private static final LocalDate LEAVE_FROM = LocalDate.of(2008, 1, 1);
  private static final LocalDate WOMEN_FROM = LocalDate.of(2012, 4, 28);

  /** 年休假天数, by full years of work. */
  public static final Table<Integer> ANNUAL =
      table("wage.leave.annual", COUNT, NOT_LOWER_THAN, "年休假天数", "days of annual leave")
          .row(1, 9, own -> own.since(LEAVE_FROM, 5, ANNUAL_LEAVE.article(3), TEXT))
          .row(10, 19, own -> own.since(LEAVE_FROM, 10, ANNUAL_LEAVE.article(3), TEXT))
          .row(
              20,
              Integer.MAX_VALUE,
              own -> own.since(LEAVE_FROM, 15, ANNUAL_LEAVE.article(3), TEXT));

  /** 享受年休假的最低工作年限. */
  public static final Threshold<Integer> FIRST_YEAR =
      threshold(
              "wage.leave.first-year",
              COUNT,
              REACHING,
              "享受年休假的工作年限",
              "years of work from which there is annual leave")
          .since(LEAVE_FROM, 1, ANNUAL_LEAVE.article(3), TEXT);

  /** 未休年休假工资倍数, normal pay included. */
  public static final Threshold<Ratio> UNUSED =
      threshold(
              "wage.leave.unused-rate",
              RATIO,
              NOT_LOWER_THAN,
              "未休年休假工资倍数",
              "rate of pay for unused leave")
          .since(LEAVE_FROM, Ratio.of(3, 1), ANNUAL_LEAVE.article(5, 3), TEXT);

  /** 产假天数. */
  public static final Threshold<Integer> MATERNITY =
      threshold("wage.leave.maternity", COUNT, NOT_LOWER_THAN, "产假天数", "days of maternity leave")
          .since(LocalDate.of(1995, 1, 1), 90, LABOUR_LAW.in("1994").article(62), TEXT)
          .since(LocalDate.of(2009, 8, 27), 90, LABOUR_LAW.in("2009").article(62), TEXT)
          .since(WOMEN_FROM, 98, WOMEN_WORKERS.article(7), TEXT);

  /** 难产增加的产假. */
  public static final Threshold<Integer> DIFFICULT =
      threshold(
              "wage.leave.difficult-birth",
              COUNT,
              NOT_LOWER_THAN,
              "难产增加的产假",
              "more leave for a difficult birth")
          .since(WOMEN_FROM, 15, WOMEN_WORKERS.article(7), TEXT);

  /** 多胞胎增加的产假. */
  public static final Threshold<Integer> FURTHER_CHILD =
      threshold(
              "wage.leave.further-child",
              COUNT,
              NOT_LOWER_THAN,
              "多胞胎增加的产假",
              "more leave for each further child")
          .since(WOMEN_FROM, 15, WOMEN_WORKERS.article(7), TEXT);

  /** 未满4个月流产的产假. */
  public static final Threshold<Integer> EARLY_LOSS =
      threshold(
              "wage.leave.early-miscarriage",
              COUNT,
              NOT_LOWER_THAN,
              "未满4个月流产的产假",
              "leave for an early miscarriage")
          .since(WOMEN_FROM, 15, WOMEN_WORKERS.article(7), TEXT);

  /** 满4个月流产的产假. */
  public static final Threshold<Integer> LATE_LOSS =
      threshold(
              "wage.leave.late-miscarriage",
              COUNT,
              NOT_LOWER_THAN,
              "满4个月流产的产假",
              "leave for a later miscarriage")
          .since(WOMEN_FROM, 42, WOMEN_WORKERS.article(7), TEXT);

  /** 每日哺乳时间. */
  public static final Threshold<Integer> NURSING =
      threshold("wage.leave.nursing", COUNT, NOT_LOWER_THAN, "每日哺乳时间", "nursing time of a day")
          .since(WOMEN_FROM, 60, WOMEN_WORKERS.article(9), TEXT);

  /** 约定的年休假. */
  public static final Requirement<LabourTerms> ANNUAL_DAYS =
      requirement("wage.terms.annual-leave", LABOUR_TERMS)
          .label("约定的年休假", "annual leave")
          .clause(
              FIRST_YEAR,
              SHALL,
              "累计工作{bound}{value}年的，年休假{bound2}{value2}日",
              "from {value} year of work on, annual leave is {bound2} {value2} days")
          .when(YEARS_WORKED.meets(FIRST_YEAR))
          .that(ANNUAL_LEAVE_DAYS.meets(ANNUAL.limitAt(YEARS_WORKED)))
          .build();

  /** 约定的未休年休假工资. */
  public static final Requirement<LabourTerms> UNUSED_PAY =
      requirement("wage.terms.unused-leave", LABOUR_TERMS)
          .label("约定的未休年休假工资", "pay for unused leave")
          .clause(
              UNUSED,
              SHALL,
              "未休年休假的工资{bound}日工资的{value}",
              "unused leave is paid {bound} {value} of the daily wage")
          .that(UNUSED_LEAVE_RATE.meets(UNUSED))
          .build();

  /** 约定的产假. */
  public static final Requirement<LabourTerms> MATERNITY_DAYS =
      requirement("wage.terms.maternity-leave", LABOUR_TERMS)
          .label("约定的产假", "maternity leave")
          .clause(MATERNITY, SHALL, "产假{bound}{value}天", "maternity leave is {bound} {value} days")
          .that(MATERNITY_LEAVE_DAYS.meets(MATERNITY))
          .build();

  /** 约定的难产假. */
  public static final Requirement<LabourTerms> DIFFICULT_BIRTH =
      requirement("wage.terms.difficult-birth", LABOUR_TERMS)
          .label("约定的难产假", "leave for a difficult birth")
          .clause(
              DIFFICULT,
              SHALL,
              "难产的，增加产假{bound}{value}天",
              "a difficult birth adds {bound} {value} days")
          .that(DIFFICULT_BIRTH_DAYS.meets(DIFFICULT))
          .build();

  /** 约定的多胞胎产假. */
  public static final Requirement<LabourTerms> FURTHER_CHILDREN =
      requirement("wage.terms.further-child", LABOUR_TERMS)
          .label("约定的多胞胎产假", "leave for further children")
          .clause(
              FURTHER_CHILD,
              SHALL,
              "多胞胎的，每多生育一个婴儿增加产假{bound}{value}天",
              "each further child adds {bound} {value} days")
          .that(EXTRA_CHILD_DAYS.meets(FURTHER_CHILD))
          .build();

  /** 约定的未满4个月流产假. */
  public static final Requirement<LabourTerms> EARLY_MISCARRIAGE =
      requirement("wage.terms.early-miscarriage", LABOUR_TERMS)
          .label("约定的未满4个月流产假", "leave for an early miscarriage")
          .clause(
              EARLY_LOSS,
              SHALL,
              "怀孕未满4个月流产的，产假{bound}{value}天",
              "leave for an early miscarriage is {bound} {value} days")
          .that(EARLY_MISCARRIAGE_DAYS.meets(EARLY_LOSS))
          .build();

  /** 约定的满4个月流产假. */
  public static final Requirement<LabourTerms> LATE_MISCARRIAGE =
      requirement("wage.terms.late-miscarriage", LABOUR_TERMS)
          .label("约定的满4个月流产假", "leave for a later miscarriage")
          .clause(
              LATE_LOSS,
              SHALL,
              "怀孕满4个月流产的，产假{bound}{value}天",
              "leave for a later miscarriage is {bound} {value} days")
          .that(LATE_MISCARRIAGE_DAYS.meets(LATE_LOSS))
          .build();

  /** 约定的哺乳时间. */
  public static final Requirement<LabourTerms> NURSING_TIME =
      requirement("wage.terms.nursing", LABOUR_TERMS)
          .label("约定的哺乳时间", "nursing time")
          .clause(
              NURSING,
              SHALL,
              "每日哺乳时间{bound}{value}分钟",
              "nursing time of a day is {bound} {value} minutes")
          .that(NURSING_MINUTES.meets(NURSING))
          .build();

  /** 规则. */
  public static final SubjectRules<LabourTerms> RULES =
      SubjectRules.of(
          VOCABULARY,
          ANNUAL_DAYS,
          UNUSED_PAY,
          MATERNITY_DAYS,
          DIFFICULT_BIRTH,
          FURTHER_CHILDREN,
          EARLY_MISCARRIAGE,
          LATE_MISCARRIAGE,
          NURSING_TIME);
}

package org.uniondomain.rules.organisation.officer;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.CHONGQING_REGULATIONS;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.organisation.officer.OfficerWorkTimeFacts.CHAIR;
import static org.uniondomain.rules.organisation.officer.OfficerWorkTimeFacts.DAYS_GRANTED;
import static org.uniondomain.rules.organisation.officer.OfficerWorkTimeFacts.DAYS_PAID;
import static org.uniondomain.rules.organisation.officer.OfficerWorkTimeFacts.DAYS_USED;
import static org.uniondomain.rules.organisation.officer.OfficerWorkTimeFacts.OFFICER_WORK_TIME;
import static org.uniondomain.rules.organisation.officer.OfficerWorkTimeFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.officer.OfficerWorkTimeFacts.WORKING_DAYS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.officer.OfficerWorkTime;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 兼职工会干部活动时间规则: how much working time goes to union work with full pay. */
public final class WorkTimeRules {
  private WorkTimeRules() {}

  /** 每月照发工资的工作日. */
  public static final Threshold<Integer> PAID_DAYS =
      threshold(
              "organisation.work-time.paid-days",
              COUNT,
              NOT_EXCEEDING,
              "每月照发工资的工会活动工作日",
              "working days of union work paid in a month")
          .since(LocalDate.of(2001, 10, 27), 3, TRADE_UNION_LAW.in("2001").article(40, 2), TEXT)
          .since(LocalDate.of(2022, 1, 1), 3, TRADE_UNION_LAW.in("2021").article(41, 2), TEXT);

  /** 工资照发: the days used, up to the number of the law. */
  public static final Requirement<OfficerWorkTime> PAID =
      requirement("organisation.work-time.paid", OFFICER_WORK_TIME)
          .label("兼职工会委员活动时间工资照发", "full pay for union work of part-time officers")
          .clause(
              PAID_DAYS,
              SHALL,
              "兼职工会委员占用生产或者工作时间参加工会活动，每月{bound}{value}个工作日的，工资照发",
              "union work of a part-time committee member in working time, {bound} {value} working"
                  + " days a month, is paid as usual")
          .that(
              DAYS_PAID.meets(
                  Limit.at(NOT_LOWER_THAN, DAYS_USED.orLess(PAID_DAYS.<OfficerWorkTime>value()))))
          .build();

  /** 兼职工会主席的工会工作时间占工作日的比例. */
  public static final Threshold<Ratio> CHAIR_SHARE =
      threshold(
              "organisation.work-time.chair-share",
              RATIO,
              NOT_LOWER_THAN,
              "兼职工会主席的工会工作时间占当月工作日的比例",
              "share of the working days of a month that a part-time chair has for union work")
          .in(Regions.CHONGQING)
          .unknownSince(
              LocalDate.of(2006, 12, 1), Fact.unknown(), CHONGQING_REGULATIONS.in("2006"), TEXT)
          .since(
              LocalDate.of(2011, 11, 25),
              Ratio.of(1, 3),
              CHONGQING_REGULATIONS.article(18, 2),
              TEXT);

  /** 兼职工会主席的工会工作时间. */
  public static final Requirement<OfficerWorkTime> OF_CHAIR =
      requirement("organisation.work-time.of-chair", OFFICER_WORK_TIME)
          .label("兼职工会主席的工会工作时间", "time of a part-time chair")
          .clause(
              CHAIR_SHARE,
              SHALL,
              "兼职工会主席每月用于工会工作的时间{bound}工作日的{value}",
              "a part-time chair has {bound} {value} of the working days of a month for union work")
          .when(CHAIR)
          .that(DAYS_GRANTED.meets(CHAIR_SHARE.of(WORKING_DAYS)))
          .build();

  /** 兼职工会委员每月的工会工作时间. */
  public static final Threshold<Integer> MEMBER_DAYS =
      threshold(
              "organisation.work-time.member-days",
              COUNT,
              NOT_LOWER_THAN,
              "兼职工会委员每月的工会工作日",
              "working days a month that a part-time committee member has for union work")
          .in(Regions.CHONGQING)
          .unknownSince(
              LocalDate.of(2006, 12, 1), Fact.unknown(), CHONGQING_REGULATIONS.in("2006"), TEXT)
          .since(LocalDate.of(2011, 11, 25), 2, CHONGQING_REGULATIONS.article(18, 2), TEXT);

  /** 兼职工会委员的工会工作时间. */
  public static final Requirement<OfficerWorkTime> OF_MEMBER =
      requirement("organisation.work-time.of-member", OFFICER_WORK_TIME)
          .label("兼职工会委员的工会工作时间", "time of a part-time committee member")
          .clause(
              MEMBER_DAYS,
              SHALL,
              "兼职工会委员每月用于工会工作的时间{bound}{value}个工作日",
              "a part-time committee member has {bound} {value} working days a month for union"
                  + " work")
          .when(CHAIR.not())
          .that(DAYS_GRANTED.meets(MEMBER_DAYS))
          .build();

  /** 规则. */
  public static final SubjectRules<OfficerWorkTime> RULES =
      SubjectRules.of(VOCABULARY, PAID, OF_CHAIR, OF_MEMBER);
}

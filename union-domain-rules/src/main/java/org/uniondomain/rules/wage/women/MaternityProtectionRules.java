package org.uniondomain.rules.wage.women;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Bound.UNDER;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.WageLaw.WOMEN_WORKERS;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.CHILD_MONTHS;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.DISMISSED;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.MATERNITY_PROTECTION;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.NIGHT_WORK;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.NURSED_CHILDREN;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.NURSING;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.NURSING_MINUTES;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.OVERTIME;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.PREGNANT_MONTHS;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.REST_GIVEN;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.VOCABULARY;
import static org.uniondomain.rules.wage.women.MaternityProtectionFacts.WAGE_CUT;

import java.time.LocalDate;
import org.uniondomain.core.wage.women.MaternityProtection;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.wage.LeaveRules;

/** 女职工特殊保护规则: no overtime and no night work late in pregnancy and while a child is nursed. */
public final class MaternityProtectionRules {
  private MaternityProtectionRules() {}

  private static final LocalDate START = LocalDate.of(2012, 4, 28);

  /** 怀孕后期起始月份. */
  public static final Threshold<Integer> LATE_PREGNANCY =
      threshold(
              "wage.women.late-pregnancy",
              COUNT,
              REACHING,
              "怀孕后期起始月份",
              "months from which pregnancy is protected")
          .since(START, 7, WOMEN_WORKERS.article(6, 2), TEXT);

  /** 哺乳期婴儿月龄. */
  public static final Threshold<Integer> INFANT =
      threshold(
              "wage.women.infant",
              COUNT,
              UNDER,
              "哺乳期婴儿月龄",
              "months of age up to which nursing is protected")
          .since(START, 12, WOMEN_WORKERS.article(9), TEXT);

  private static final Condition<MaternityProtection> NURSES_INFANT =
      NURSING.and(CHILD_MONTHS.meets(INFANT));

  private static Requirement<MaternityProtection> late(
      String id,
      String chinese,
      String english,
      Modality force,
      Condition<MaternityProtection> that) {
    return requirement("wage.women." + id, MATERNITY_PROTECTION)
        .label(chinese, english)
        .clause(
            LATE_PREGNANCY,
            force,
            "怀孕{bound}{value}个月的：" + chinese,
            "from {value} months of pregnancy on: " + english)
        .when(PREGNANT_MONTHS.meets(LATE_PREGNANCY))
        .that(that)
        .build();
  }

  private static Requirement<MaternityProtection> nursing(
      String id, String chinese, String english, Condition<MaternityProtection> that) {
    return requirement("wage.women." + id, MATERNITY_PROTECTION)
        .label(chinese, english)
        .clause(
            INFANT,
            SHALL_NOT,
            "哺乳{bound}{value}个月婴儿的：" + chinese,
            "while a child {bound} {value} months of age is nursed: " + english)
        .when(NURSES_INFANT)
        .that(that)
        .build();
  }

  /** 怀孕后期不延长劳动时间. */
  public static final Requirement<MaternityProtection> NO_OVERTIME_IN_PREGNANCY =
      late("pregnancy-overtime", "不延长劳动时间", "no overtime", SHALL_NOT, OVERTIME.not());

  /** 怀孕后期不安排夜班. */
  public static final Requirement<MaternityProtection> NO_NIGHT_WORK_IN_PREGNANCY =
      late("pregnancy-night-work", "不安排夜班劳动", "no night work", SHALL_NOT, NIGHT_WORK.not());

  /** 怀孕后期安排休息. */
  public static final Requirement<MaternityProtection> REST_IN_PREGNANCY =
      late("pregnancy-rest", "劳动时间内安排休息", "rest in working time", SHALL, REST_GIVEN);

  /** 哺乳期不延长劳动时间. */
  public static final Requirement<MaternityProtection> NO_OVERTIME_WHILE_NURSING =
      nursing("nursing-overtime", "不延长劳动时间", "no overtime", OVERTIME.not());

  /** 哺乳期不安排夜班. */
  public static final Requirement<MaternityProtection> NO_NIGHT_WORK_WHILE_NURSING =
      nursing("nursing-night-work", "不安排夜班劳动", "no night work", NIGHT_WORK.not());

  /** 哺乳时间: for each child nursed. */
  public static final Requirement<MaternityProtection> TIME_FOR_NURSING =
      requirement("wage.women.nursing", MATERNITY_PROTECTION)
          .label("每日哺乳时间", "nursing time of a day")
          .clause(
              LeaveRules.NURSING,
              SHALL,
              "每日劳动时间内，每名婴儿的哺乳时间{bound}{value}分钟",
              "nursing time of a working day is {bound} {value} minutes for each child")
          .when(NURSES_INFANT)
          .that(
              NURSING_MINUTES.meets(
                  Limit.at(
                      NOT_LOWER_THAN,
                      NURSED_CHILDREN.times(LeaveRules.NURSING.<MaternityProtection>value()))))
          .build();

  /** 不因怀孕、生育、哺乳降低工资或者辞退. */
  public static final Requirement<MaternityProtection> NO_CUT =
      requirement("wage.women.no-cut", MATERNITY_PROTECTION)
          .label("不因怀孕、生育、哺乳降低工资或者辞退", "no wage cut and no dismissal for maternity")
          .clause(
              WOMEN_WORKERS.article(5),
              TEXT,
              SHALL_NOT,
              "不因怀孕、生育、哺乳降低女职工的工资或者予以辞退",
              "wages are not cut and nobody is dismissed because of pregnancy, birth or nursing")
          .that(all(WAGE_CUT.not(), DISMISSED.not()))
          .build();

  /** 规则. */
  public static final SubjectRules<MaternityProtection> RULES =
      SubjectRules.of(
          VOCABULARY,
          NO_OVERTIME_IN_PREGNANCY,
          NO_NIGHT_WORK_IN_PREGNANCY,
          REST_IN_PREGNANCY,
          NO_OVERTIME_WHILE_NURSING,
          NO_NIGHT_WORK_WHILE_NURSING,
          TIME_FOR_NURSING,
          NO_CUT);
}

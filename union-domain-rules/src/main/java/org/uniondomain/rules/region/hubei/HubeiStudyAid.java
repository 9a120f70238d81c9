package org.uniondomain.rules.region.hubei;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.grant.StudentAidYearFacts.STAGE;
import static org.uniondomain.rules.aid.grant.StudentAidYearFacts.STUDENT_AID_YEAR;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.HUBEI_AID_STANDARD;

import java.time.LocalDate;
import org.uniondomain.core.aid.grant.StudentAidYear;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.aid.grant.LivingAidRules;
import org.uniondomain.rules.aid.grant.StudyAidRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 湖北省助学救助: fewer months for senior secondary education than for colleges. Nothing is said of
 * younger children, who stay under the national cap.
 */
public final class HubeiStudyAid {
  private HubeiStudyAid() {}

  /** 高等教育助学月数. */
  public static final Threshold<Integer> MONTHS_HIGHER =
      months("aid.study.hubei-higher", "高等教育助学救助月数", "months of study aid, higher education", 10);

  /** 高中阶段助学月数. */
  public static final Threshold<Integer> MONTHS_SENIOR_SECONDARY =
      months(
          "aid.study.hubei-senior-secondary",
          "高中阶段助学救助月数",
          "months of study aid, senior secondary",
          6);

  private static Threshold<Integer> months(String id, String label, String english, int months) {
    return threshold(id, COUNT, NOT_EXCEEDING, label, english)
        .in(Regions.HUBEI)
        .unknownSince(
            LocalDate.of(2021, 1, 1), Fact.unknown(), HUBEI_AID_STANDARD.cited(), SECONDARY)
        .since(LocalDate.of(2021, 12, 31), months, HUBEI_AID_STANDARD.cited(), SECONDARY);
  }

  private static final Condition<StudentAidYear> SENIOR_SECONDARY =
      STAGE.is(SchoolStage.SENIOR_SECONDARY);

  private static final Condition<StudentAidYear> COVERED =
      STAGE.isOneOf(
          SchoolStage.SENIOR_SECONDARY,
          SchoolStage.VOCATIONAL_COLLEGE,
          SchoolStage.BACHELOR,
          SchoolStage.POSTGRADUATE);

  private static final Quantity<StudentAidYear, Money> LOCAL_CAP =
      Quantity.<StudentAidYear, Money>choose(MONEY)
          .when(SENIOR_SECONDARY, StudyAidRules.months(MONTHS_SENIOR_SECONDARY))
          .otherwise(StudyAidRules.months(MONTHS_HIGHER));

  /** 助学救助年度上限. */
  public static final Requirement<StudentAidYear> STUDY_AID_CAP =
      requirement("aid.study.cap.hubei", STUDENT_AID_YEAR)
          .label("助学救助年度上限", "yearly cap of study aid")
          .clause(
              MONTHS_HIGHER,
              SHALL,
              "每名学生每年助学救助金额：高等教育不超过{value}个月低保标准，高中阶段不超过{value2}个月低保标准",
              "study aid of a student in a year is not more than {value} months of the standard in"
                  + " higher education, {value2} in senior secondary education")
          .when(StudyAidRules.STANDARDS_USABLE)
          .when(COVERED)
          .that(StudyAidRules.STUDY_AID.meets(Limit.at(NOT_EXCEEDING, LOCAL_CAP)))
          .build();

  /** 助学救助当年余额. */
  public static final Calculation<StudentAidYear, Money> STUDY_AID_REMAINING =
      calculation("aid.study.remaining.hubei", STUDENT_AID_YEAR, MONEY)
          .label("助学救助当年余额", "study aid that may still be paid")
          .clause(
              MONTHS_HIGHER,
              SHALL,
              "当年还可发放的助学救助：高等教育为{value}个月低保标准，高中阶段为{value2}个月，减去当年已发放的助学救助",
              "study aid that may still be paid is {value} months of the standard in higher"
                  + " education, {value2} in senior secondary, less what was paid in the year")
          .when(StudyAidRules.STANDARDS_USABLE)
          .is(
              LivingAidRules.remaining(
                  Quantity.<StudentAidYear, Money>choose(MONEY)
                      .when(COVERED, LOCAL_CAP)
                      .otherwise(StudyAidRules.months(StudyAidRules.MONTHS)),
                  StudyAidRules.STUDY_AID))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.HUBEI)
          .replaces(StudyAidRules.STUDY_AID_CAP, STUDY_AID_CAP)
          .replaces(StudyAidRules.STUDY_AID_REMAINING, STUDY_AID_REMAINING)
          .reads(STUDENT_AID_YEAR);
}

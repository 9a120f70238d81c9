package org.uniondomain.rules.region.shanghai;

import static org.uniondomain.core.hardship.tier.HardshipTier.ACCIDENT;
import static org.uniondomain.core.hardship.tier.HardshipTier.DEEP;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.grant.AidYearFacts.AID_YEAR;
import static org.uniondomain.rules.aid.grant.AidYearFacts.LIVING_AID;
import static org.uniondomain.rules.aid.grant.AidYearFacts.PREVIOUS_STANDARD;
import static org.uniondomain.rules.aid.grant.AidYearFacts.STANDARDS_COMPLETE;
import static org.uniondomain.rules.aid.grant.AidYearFacts.STANDARD_NATURE;
import static org.uniondomain.rules.aid.grant.AidYearFacts.TIER;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.LocalHardshipLaw.SHANGHAI_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.aid.grant.HouseholdAidYear;
import org.uniondomain.core.aid.grant.StudentAidYear;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.aid.grant.LivingAidRules;
import org.uniondomain.rules.aid.grant.StudentAidYearFacts;
import org.uniondomain.rules.aid.grant.StudyAidRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 上海市生活救助和助学救助: reckoned from the standard of the year before, for the households that the measures
 * of 2019 know, in deep hardship or struck by an accident. Others, and school children of whom
 * nothing is said, stay under the national cap.
 */
public final class ShanghaiAid {
  private ShanghaiAid() {}

  /** 生活救助月数. */
  public static final Threshold<Integer> LIVING_MONTHS =
      in2019(
          threshold(
              "aid.living.shanghai-months", COUNT, NOT_EXCEEDING, "生活救助月数", "months of living aid"),
          12);

  /** 生活救助每户每年标准. */
  public static final Threshold<Money> LIVING_AMOUNT =
      in2019(
          threshold(
              "aid.living.shanghai-amount",
              MONEY,
              EXACTLY,
              "每户每年生活救助标准",
              "living aid of a household in a year"),
          Money.yuan(5_000));

  /** 高等教育助学月数. */
  public static final Threshold<Integer> STUDY_MONTHS =
      in2019(
          threshold(
              "aid.study.shanghai-months",
              COUNT,
              NOT_EXCEEDING,
              "高等教育助学救助月数",
              "months of study aid, higher education"),
          10);

  /** 高中阶段和残疾子女助学比例: the share of what a student of higher education gets. */
  public static final Threshold<Ratio> STUDY_SHARE =
      in2019(
          threshold(
              "aid.study.shanghai-share",
              RATIO,
              NOT_EXCEEDING,
              "高中阶段和残疾子女助学比例",
              "share for senior secondary and disabled children"),
          Ratio.of(1, 2));

  private static <V> Threshold<V> in2019(Threshold<V> threshold, V value) {
    return threshold
        .in(Regions.SHANGHAI)
        .unknownSince(
            LocalDate.of(2019, 1, 1), Fact.unknown(), SHANGHAI_MEASURES.cited(), SECONDARY)
        .since(LocalDate.of(2019, 12, 31), value, SHANGHAI_MEASURES.cited(), SECONDARY);
  }

  private static final Condition<HouseholdAidYear> COVERED = TIER.isOneOf(DEEP, ACCIDENT);

  private static final Condition<StudentAidYear> STUDENT_COVERED =
      StudentAidYearFacts.TIER.isOneOf(DEEP, ACCIDENT);

  private static final Quantity<HouseholdAidYear, Money> LIVING_CAP =
      LIVING_AMOUNT
          .<HouseholdAidYear>value()
          .orLess(PREVIOUS_STANDARD.times(LIVING_MONTHS.value()));

  /** 生活救助年度上限. */
  public static final Requirement<HouseholdAidYear> LIVING_AID_CAP =
      requirement("aid.living.cap.shanghai", AID_YEAR)
          .label("生活救助年度上限", "yearly cap of living aid")
          .clause(
              LIVING_AMOUNT,
              SHALL,
              "每户每年生活救助{value}，且不超过{value2}个月上年度低保标准",
              "living aid of a household in a year is {value}, and not more than {value2} months of"
                  + " the standard of the year before")
          .when(COVERED)
          .that(LIVING_AID.meets(Limit.at(NOT_EXCEEDING, LIVING_CAP)))
          .build();

  /** 生活救助当年余额. */
  public static final Calculation<HouseholdAidYear, Money> LIVING_AID_REMAINING =
      calculation("aid.living.remaining.shanghai", AID_YEAR, MONEY)
          .label("生活救助当年余额", "living aid that may still be paid")
          .clause(
              LIVING_AMOUNT,
              SHALL,
              "当年还可发放的生活救助，为{value}与{value2}个月上年度低保标准中较低者，减去当年已发放的生活救助",
              "living aid that may still be paid is the lower of {value} and {value2} months of the"
                  + " standard of the year before, less what was paid in the year")
          .is(
              LivingAidRules.remaining(
                  Quantity.<HouseholdAidYear, Money>choose(MONEY)
                      .when(COVERED, LIVING_CAP)
                      .when(
                          STANDARDS_COMPLETE.and(STANDARD_NATURE.is(StandardNature.LOCAL_STANDARD)),
                          LivingAidRules.NATIONAL_CAP),
                  LIVING_AID))
          .build();

  private static final Condition<StudentAidYear> HALF =
      StudentAidYearFacts.STAGE.is(SchoolStage.SENIOR_SECONDARY).or(StudentAidYearFacts.DISABLED);

  private static final Condition<StudentAidYear> FULL =
      StudentAidYearFacts.STAGE.isOneOf(
          SchoolStage.VOCATIONAL_COLLEGE, SchoolStage.BACHELOR, SchoolStage.POSTGRADUATE);

  private static final Quantity<StudentAidYear, Money> FULL_CAP =
      StudentAidYearFacts.PREVIOUS_STANDARD.times(STUDY_MONTHS.value());

  private static final Quantity<StudentAidYear, Money> STUDY_CAP =
      Quantity.<StudentAidYear, Money>choose(MONEY)
          .when(FULL, FULL_CAP)
          .otherwise(FULL_CAP.times(STUDY_SHARE.value()));

  /** 助学救助年度上限. */
  public static final Requirement<StudentAidYear> STUDY_AID_CAP =
      requirement("aid.study.cap.shanghai", StudentAidYearFacts.STUDENT_AID_YEAR)
          .label("助学救助年度上限", "yearly cap of study aid")
          .clause(
              STUDY_MONTHS,
              SHALL,
              "每名大学生每年助学救助不超过{value}个月上年度低保标准，高中阶段和残疾子女不超过其{value2}",
              "study aid is not more than {value} months of the standard of the year before for a"
                  + " student in higher education, {value2} of that for senior secondary and"
                  + " disabled children")
          .when(STUDENT_COVERED)
          .when(FULL.or(HALF))
          .that(StudyAidRules.STUDY_AID.meets(Limit.at(NOT_EXCEEDING, STUDY_CAP)))
          .build();

  /** 助学救助当年余额. */
  public static final Calculation<StudentAidYear, Money> STUDY_AID_REMAINING =
      calculation("aid.study.remaining.shanghai", StudentAidYearFacts.STUDENT_AID_YEAR, MONEY)
          .label("助学救助当年余额", "study aid that may still be paid")
          .clause(
              STUDY_MONTHS,
              SHALL,
              "当年还可发放的助学救助：大学生为{value}个月上年度低保标准，高中阶段和残疾子女为其{value2}，减去当年已发放的助学救助",
              "study aid that may still be paid is {value} months of the standard of the year"
                  + " before in higher education, {value2} of that for senior secondary and"
                  + " disabled children, less what was paid in the year")
          .is(
              LivingAidRules.remaining(
                  Quantity.<StudentAidYear, Money>choose(MONEY)
                      .when(STUDENT_COVERED.and(FULL.or(HALF)), STUDY_CAP)
                      .when(
                          StudyAidRules.STANDARDS_USABLE,
                          StudyAidRules.months(StudyAidRules.MONTHS)),
                  StudyAidRules.STUDY_AID))
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.SHANGHAI)
          .replaces(LivingAidRules.LIVING_AID_CAP, LIVING_AID_CAP)
          .replaces(LivingAidRules.LIVING_AID_REMAINING, LIVING_AID_REMAINING)
          .replaces(StudyAidRules.STUDY_AID_CAP, STUDY_AID_CAP)
          .replaces(StudyAidRules.STUDY_AID_REMAINING, STUDY_AID_REMAINING)
          .reads(AID_YEAR)
          .reads(StudentAidYearFacts.STUDENT_AID_YEAR);
}

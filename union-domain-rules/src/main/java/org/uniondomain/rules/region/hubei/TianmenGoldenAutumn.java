package org.uniondomain.rules.region.hubei;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.APPLIED_ON;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.CHILD_OF_FILED_WORKER;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.FAMILY_IN_TEMPORARY_HARDSHIP;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.FUNDED_ELSEWHERE;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.GOLDEN_AUTUMN_STUDENT;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.MILITARY_ACADEMY;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.TARGETED_TRAINING;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.TUITION_FREE_TEACHER_TRAINING;
import static org.uniondomain.rules.lang.Bound.OR_LESS;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.AidLaw.TIANMEN_GOLDEN_AUTUMN;

import java.time.LocalDate;
import org.uniondomain.core.aid.study.GoldenAutumnOutcome;
import org.uniondomain.core.aid.study.GoldenAutumnStudent;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.aid.study.GoldenAutumnRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 天门市金秋助学: also helps families in temporary hardship that are not on file, leaves some schools and
 * students out, and takes applications from July to September. The announcement is of 2024.
 */
public final class TianmenGoldenAutumn {
  private TianmenGoldenAutumn() {}

  private static final Division TIANMEN = Division.of("429006");

  /** 活动开始月份. */
  public static final Threshold<Integer> FIRST_MONTH =
      month(
          "aid.golden-autumn.first-month", OR_MORE, "金秋助学活动开始月份", "first month of the campaign", 7);

  /** 活动结束月份. */
  public static final Threshold<Integer> LAST_MONTH =
      month("aid.golden-autumn.last-month", OR_LESS, "金秋助学活动结束月份", "last month of the campaign", 9);

  private static Threshold<Integer> month(
      String id, Bound bound, String label, String english, int month) {
    return threshold(id, COUNT, bound, label, english)
        .in(TIANMEN)
        .since(LocalDate.of(2024, 8, 19), month, TIANMEN_GOLDEN_AUTUMN.cited(), SECONDARY)
        .reviewed(LocalDate.of(2024, 12, 31));
  }

  private static final Quantity<GoldenAutumnStudent, Integer> MONTH =
      APPLIED_ON.reading("申请月份", "month of application", COUNT, LocalDate::getMonthValue);

  /** 金秋助学资格. */
  public static final Determination<GoldenAutumnStudent, GoldenAutumnOutcome> ELIGIBILITY =
      determination(
              "aid.golden-autumn.eligibility.tianmen",
              GOLDEN_AUTUMN_STUDENT,
              GoldenAutumnOutcome.class)
          .label("金秋助学资格", "whether Golden Autumn helps a student")
          .clause(
              FIRST_MONTH,
              SHALL,
              "资助在档困难职工和未建档临时困难职工的子女，限全日制普通高等教育或高中阶段教育，"
                  + "军事院校、免费师范生、定向生和已获其他资助的除外，申请在{value}月至{value2}月",
              "children of workers on file or in temporary hardship, in full-time regular higher or"
                  + " senior secondary education, are helped, except at military academies, in"
                  + " tuition-free teacher training, targeted or funded elsewhere; applications"
                  + " from month {value} to {value2}")
          .firstMatch()
          .outcome(
              GoldenAutumnOutcome.OUTSIDE_CAMPAIGN,
              MONTH.meets(FIRST_MONTH).and(MONTH.meets(LAST_MONTH)).not())
          .outcome(
              GoldenAutumnOutcome.FAMILY_NOT_COVERED,
              CHILD_OF_FILED_WORKER.or(FAMILY_IN_TEMPORARY_HARDSHIP).not())
          .outcome(GoldenAutumnOutcome.STUDY_NOT_COVERED, GoldenAutumnRules.STUDY_COVERED.not())
          .outcome(
              GoldenAutumnOutcome.SCHOOL_EXCLUDED,
              Condition.any(MILITARY_ACADEMY, TUITION_FREE_TEACHER_TRAINING, TARGETED_TRAINING))
          .outcome(GoldenAutumnOutcome.FUNDED_ELSEWHERE, FUNDED_ELSEWHERE)
          .otherwise(GoldenAutumnOutcome.HELPED)
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(TIANMEN)
          .replaces(GoldenAutumnRules.ELIGIBILITY, ELIGIBILITY)
          .reads(GOLDEN_AUTUMN_STUDENT);
}

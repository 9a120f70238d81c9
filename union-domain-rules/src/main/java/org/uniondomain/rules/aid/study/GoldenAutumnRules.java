package org.uniondomain.rules.aid.study;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.CHILD_OF_FILED_WORKER;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.FULL_TIME_REGULAR;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.GOLDEN_AUTUMN_STUDENT;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.NEWLY_ADMITTED;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.STAGE;
import static org.uniondomain.rules.aid.study.GoldenAutumnStudentFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.AidLaw.DALIAN_GOLDEN_AUTUMN;
import static org.uniondomain.rules.law.AidLaw.GOLDEN_AUTUMN_NOTICE;
import static org.uniondomain.rules.law.AidLaw.TIANMEN_GOLDEN_AUTUMN;

import java.time.LocalDate;
import org.uniondomain.core.aid.study.GoldenAutumnOutcome;
import org.uniondomain.core.aid.study.GoldenAutumnStudent;
import org.uniondomain.core.aid.study.SchoolStage;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Threshold;

/**
 * 金秋助学规则: whom the campaign helps and with how much. The whole nation shares the groups; amounts
 * are those of the two cities that published them, each for one year, and answers after that year
 * say that nobody checked them. The groups of Shangqiu of 2014 are not encoded: their lines are not
 * given.
 */
public final class GoldenAutumnRules {
  private GoldenAutumnRules() {}

  private static final Division TIANMEN = Division.of("429006");
  private static final Division DALIAN = Division.of("210200");

  /** 高等教育: vocational college and above. */
  public static final Condition<GoldenAutumnStudent> HIGHER =
      STAGE.isOneOf(SchoolStage.VOCATIONAL_COLLEGE, SchoolStage.BACHELOR, SchoolStage.POSTGRADUATE);

  /** 学业属资助范围: enrolled in full-time regular higher or senior secondary education. */
  public static final Condition<GoldenAutumnStudent> STUDY_COVERED =
      FULL_TIME_REGULAR.and(
          STAGE.isOneOf(
              SchoolStage.SENIOR_SECONDARY,
              SchoolStage.VOCATIONAL_COLLEGE,
              SchoolStage.BACHELOR,
              SchoolStage.POSTGRADUATE));

  /** 金秋助学资格. */
  public static final Determination<GoldenAutumnStudent, GoldenAutumnOutcome> ELIGIBILITY =
      determination(
              "aid.golden-autumn.eligibility", GOLDEN_AUTUMN_STUDENT, GoldenAutumnOutcome.class)
          .label("金秋助学资格", "whether Golden Autumn helps a student")
          .clause(
              GOLDEN_AUTUMN_NOTICE.cited(),
              SECONDARY,
              SHALL,
              "资助在档困难职工（含农民工）的子女，限考入或就读全日制普通高等教育或高中阶段教育",
              "children of filed hardship workers in full-time regular higher or senior secondary"
                  + " education are helped")
          .firstMatch()
          .outcome(GoldenAutumnOutcome.FAMILY_NOT_COVERED, CHILD_OF_FILED_WORKER.not())
          .outcome(GoldenAutumnOutcome.STUDY_NOT_COVERED, STUDY_COVERED.not())
          .otherwise(GoldenAutumnOutcome.HELPED)
          .build();

  /** 天门：在档家庭高等教育金额. */
  public static final Threshold<Money> TIANMEN_FILED_HIGHER =
      tianmen(
          "aid.golden-autumn.tianmen-filed-higher",
          "在档家庭高等教育资助额",
          "filed, higher education",
          5_000);

  /** 天门：在档家庭高中阶段金额. */
  public static final Threshold<Money> TIANMEN_FILED_SENIOR =
      tianmen(
          "aid.golden-autumn.tianmen-filed-senior",
          "在档家庭高中阶段资助额",
          "filed, senior secondary",
          3_000);

  /** 天门：未建档家庭高等教育金额. */
  public static final Threshold<Money> TIANMEN_UNFILED_HIGHER =
      tianmen(
          "aid.golden-autumn.tianmen-unfiled-higher",
          "未建档家庭高等教育资助额",
          "not filed, higher education",
          4_000);

  /** 天门：未建档家庭高中阶段金额. */
  public static final Threshold<Money> TIANMEN_UNFILED_SENIOR =
      tianmen(
          "aid.golden-autumn.tianmen-unfiled-senior",
          "未建档家庭高中阶段资助额",
          "not filed, senior secondary",
          2_000);

  /** 大连：当年考入本科金额. */
  public static final Threshold<Money> DALIAN_NEW_BACHELOR =
      dalian(
          "aid.golden-autumn.dalian-new-bachelor", "当年考入本科资助额", "newly admitted, bachelor", 5_000);

  /** 大连：当年考入专科金额. */
  public static final Threshold<Money> DALIAN_NEW_VOCATIONAL =
      dalian(
          "aid.golden-autumn.dalian-new-vocational",
          "当年考入专科资助额",
          "newly admitted, vocational",
          4_000);

  /** 大连：在读本科金额. */
  public static final Threshold<Money> DALIAN_LATER_BACHELOR =
      dalian("aid.golden-autumn.dalian-later-bachelor", "在读本科资助额", "later years, bachelor", 3_000);

  /** 大连：在读专科金额. */
  public static final Threshold<Money> DALIAN_LATER_VOCATIONAL =
      dalian(
          "aid.golden-autumn.dalian-later-vocational", "在读专科资助额", "later years, vocational", 2_000);

  private static Threshold<Money> tianmen(String id, String label, String english, int yuan) {
    return threshold(id, MONEY, EXACTLY, label, english)
        .in(TIANMEN)
        .since(
            LocalDate.of(2024, 8, 19), Money.yuan(yuan), TIANMEN_GOLDEN_AUTUMN.cited(), SECONDARY)
        .reviewed(LocalDate.of(2024, 12, 31));
  }

  private static Threshold<Money> dalian(String id, String label, String english, int yuan) {
    return threshold(id, MONEY, EXACTLY, label, english)
        .in(DALIAN)
        .since(LocalDate.of(2016, 10, 5), Money.yuan(yuan), DALIAN_GOLDEN_AUTUMN.cited(), SECONDARY)
        .reviewed(LocalDate.of(2016, 12, 31));
  }

  /** 天门市资助金额. */
  public static final Calculation<GoldenAutumnStudent, Money> TIANMEN_AMOUNT =
      calculation("aid.golden-autumn.tianmen-amount", GOLDEN_AUTUMN_STUDENT, MONEY)
          .label("金秋助学金额", "amount of Golden Autumn aid")
          .clause(
              TIANMEN_FILED_HIGHER,
              SHALL,
              "在档家庭子女：高等教育{value}，高中阶段{value2}；未建档的临时困难家庭子女：高等教育{value3}，高中阶段{value4}",
              "filed: {value} in higher education, {value2} in senior secondary; not filed and in"
                  + " temporary hardship: {value3} and {value4}")
          .when(ELIGIBILITY.is(GoldenAutumnOutcome.HELPED))
          .is(
              Quantity.<GoldenAutumnStudent, Money>choose(MONEY)
                  .when(CHILD_OF_FILED_WORKER.and(HIGHER), TIANMEN_FILED_HIGHER.value())
                  .when(CHILD_OF_FILED_WORKER, TIANMEN_FILED_SENIOR.value())
                  .when(HIGHER, TIANMEN_UNFILED_HIGHER.value())
                  .otherwise(TIANMEN_UNFILED_SENIOR.value()))
          .build();

  /** 大连市资助金额. */
  public static final Calculation<GoldenAutumnStudent, Money> DALIAN_AMOUNT =
      calculation("aid.golden-autumn.dalian-amount", GOLDEN_AUTUMN_STUDENT, MONEY)
          .label("金秋助学金额", "amount of Golden Autumn aid")
          .clause(
              DALIAN_NEW_BACHELOR,
              SHALL,
              "当年考入的：本科{value}，专科{value2}；在读的：本科{value3}，专科{value4}",
              "newly admitted: {value} for a bachelor, {value2} for a vocational college; later"
                  + " years: {value3} and {value4}")
          .when(ELIGIBILITY.is(GoldenAutumnOutcome.HELPED))
          .when(STAGE.isOneOf(SchoolStage.BACHELOR, SchoolStage.VOCATIONAL_COLLEGE))
          .is(
              Quantity.<GoldenAutumnStudent, Money>choose(MONEY)
                  .when(
                      NEWLY_ADMITTED.and(STAGE.is(SchoolStage.BACHELOR)),
                      DALIAN_NEW_BACHELOR.value())
                  .when(NEWLY_ADMITTED, DALIAN_NEW_VOCATIONAL.value())
                  .when(STAGE.is(SchoolStage.BACHELOR), DALIAN_LATER_BACHELOR.value())
                  .otherwise(DALIAN_LATER_VOCATIONAL.value()))
          .build();

  /** 规则. */
  public static final SubjectRules<GoldenAutumnStudent> RULES =
      SubjectRules.of(VOCABULARY, ELIGIBILITY, TIANMEN_AMOUNT, DALIAN_AMOUNT);
}

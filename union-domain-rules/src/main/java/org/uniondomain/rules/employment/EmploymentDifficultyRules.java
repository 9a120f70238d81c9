package org.uniondomain.rules.employment;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.employment.JobSeekerFacts.ABLE_AND_WILLING;
import static org.uniondomain.rules.employment.JobSeekerFacts.AGE;
import static org.uniondomain.rules.employment.JobSeekerFacts.COMPENSATION;
import static org.uniondomain.rules.employment.JobSeekerFacts.DISABILITY_CERTIFICATE;
import static org.uniondomain.rules.employment.JobSeekerFacts.FAMILY_ALL_REGISTERED;
import static org.uniondomain.rules.employment.JobSeekerFacts.FAMILY_OTHER_INCOME;
import static org.uniondomain.rules.employment.JobSeekerFacts.FAMILY_UNEMPLOYED;
import static org.uniondomain.rules.employment.JobSeekerFacts.GRADUATE;
import static org.uniondomain.rules.employment.JobSeekerFacts.INSURED_MONTHS;
import static org.uniondomain.rules.employment.JobSeekerFacts.JOB_SEEKER;
import static org.uniondomain.rules.employment.JobSeekerFacts.LAND_LOST;
import static org.uniondomain.rules.employment.JobSeekerFacts.MINIMUM_LIVING;
import static org.uniondomain.rules.employment.JobSeekerFacts.MONTHS_SINCE_COLLEGE;
import static org.uniondomain.rules.employment.JobSeekerFacts.NEVER_EMPLOYED;
import static org.uniondomain.rules.employment.JobSeekerFacts.REGISTERED;
import static org.uniondomain.rules.employment.JobSeekerFacts.REGISTERED_MONTHS;
import static org.uniondomain.rules.employment.JobSeekerFacts.RESIDENT_MONTHS;
import static org.uniondomain.rules.employment.JobSeekerFacts.UNEMPLOYMENT_BENEFIT;
import static org.uniondomain.rules.employment.JobSeekerFacts.URBAN_RESIDENT;
import static org.uniondomain.rules.employment.JobSeekerFacts.VOCABULARY;
import static org.uniondomain.rules.employment.JobSeekerFacts.WOMAN;
import static org.uniondomain.rules.employment.JobSeekerFacts.WORKING_AGE;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.EmploymentLaw.INNER_MONGOLIA_DIFFICULTY_2016;
import static org.uniondomain.rules.law.EmploymentLaw.INNER_MONGOLIA_DIFFICULTY_2020;

import java.time.LocalDate;
import org.uniondomain.core.employment.EmploymentDifficulty;
import org.uniondomain.core.employment.JobSeeker;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/**
 * 就业困难人员认定规则: who is in employment difficulty in Inner Mongolia. The six categories of 2020 are
 * known from a report; the seven of 2016 were not itemised, so that nothing is said of the years
 * between. The first category that fits is named; later ones may fit as well.
 */
public final class EmploymentDifficultyRules {
  private EmploymentDifficultyRules() {}

  private static final LocalDate SEVEN = LocalDate.of(2016, 1, 1);
  private static final LocalDate SIX = LocalDate.of(2020, 6, 30);

  /** 六类已列明. */
  public static final Threshold<Boolean> ITEMISED =
      threshold(
              "employment.difficulty.itemised",
              FLAG,
              EXACTLY,
              "就业困难人员的类别已列明",
              "the categories of employment difficulty are itemised")
          .in(Regions.INNER_MONGOLIA)
          .unknownSince(
              SEVEN,
              Fact.unknown(),
              INNER_MONGOLIA_DIFFICULTY_2016.cited(),
              SECONDARY)
          .since(SIX, true, INNER_MONGOLIA_DIFFICULTY_2020.cited(), SECONDARY)
          .startKnown(INFERRED);

  private static Threshold<Integer> number(String id, String label, String english, int value) {
    return threshold("employment.difficulty." + id, COUNT, OR_MORE, label, english)
        .in(Regions.INNER_MONGOLIA)
        .unknownSince(SEVEN, Fact.unknown(), INNER_MONGOLIA_DIFFICULTY_2016.cited(), SECONDARY)
        .since(SIX, value, INNER_MONGOLIA_DIFFICULTY_2020.cited(), SECONDARY)
        .startKnown(INFERRED);
  }

  /** 大龄女性年龄. */
  public static final Threshold<Integer> WOMAN_AGE =
      number("woman-age", "大龄女性的年龄", "age of an older woman", 40);

  /** 大龄男性年龄. */
  public static final Threshold<Integer> MAN_AGE =
      number("man-age", "大龄男性的年龄", "age of an older man", 50);

  /** 长期失业女性年龄. */
  public static final Threshold<Integer> LONG_TERM_WOMAN_AGE =
      number("long-term-woman-age", "长期失业女性的年龄", "age of a long-term unemployed woman", 35);

  /** 长期失业男性年龄. */
  public static final Threshold<Integer> LONG_TERM_MAN_AGE =
      number("long-term-man-age", "长期失业男性的年龄", "age of a long-term unemployed man", 45);

  /** 连续居住月数. */
  public static final Threshold<Integer> RESIDENCE =
      number("residence-months", "连续居住的月数", "months of residence", 6);

  /** 参保月数. */
  public static final Threshold<Integer> INSURANCE =
      number("insurance-months", "参加社会保险的月数", "months of insurance", 12);

  /** 登记失业月数. */
  public static final Threshold<Integer> UNEMPLOYMENT =
      number("unemployment-months", "长期失业的登记月数", "months of registered unemployment", 12);

  /** 离校月数. */
  public static final Threshold<Integer> OUT_OF_COLLEGE =
      number("college-months", "毕业生的离校月数", "months since college", 24);

  /** 家庭失业人数. */
  public static final Threshold<Integer> FAMILY =
      number("family-unemployed", "零就业家庭的登记失业人数", "unemployed members of the family", 2);

  private static Condition<JobSeeker> aged(Threshold<Integer> woman, Threshold<Integer> man) {
    return WOMAN.and(AGE.meets(woman)).or(WOMAN.not().and(AGE.meets(man)));
  }

  /** 认定类别. */
  public static final Determination<JobSeeker, EmploymentDifficulty> CATEGORY =
      determination("employment.difficulty.category", JOB_SEEKER, EmploymentDifficulty.class)
          .label("就业困难人员类别", "category of employment difficulty")
          .clause(
              ITEMISED,
              SHALL,
              "法定劳动年龄内有劳动能力和就业要求、已登记失业的城镇居民，属六类之一的为就业困难人员",
              "residents of towns of working age, able and willing to work and registered as"
                  + " unemployed, are in employment difficulty if one of six categories fits")
          .when(Condition.reads(ITEMISED))
          .firstMatch()
          .outcome(
              EmploymentDifficulty.NONE,
              all(URBAN_RESIDENT, WORKING_AGE, ABLE_AND_WILLING, REGISTERED).not())
          .outcome(
              EmploymentDifficulty.OLDER,
              all(
                  RESIDENT_MONTHS.meets(RESIDENCE),
                  INSURED_MONTHS.meets(INSURANCE),
                  aged(WOMAN_AGE, MAN_AGE)))
          .outcome(EmploymentDifficulty.DISABLED, DISABILITY_CERTIFICATE)
          .outcome(
              EmploymentDifficulty.ZERO_EMPLOYMENT_FAMILY,
              all(
                  FAMILY_UNEMPLOYED.meets(FAMILY),
                  FAMILY_ALL_REGISTERED,
                  FAMILY_OTHER_INCOME.not()))
          .outcome(
              EmploymentDifficulty.LANDLESS,
              all(
                  LAND_LOST,
                  aged(WOMAN_AGE, MAN_AGE),
                  COMPENSATION.meets(at(EXCEEDING, UNEMPLOYMENT_BENEFIT)).not()))
          .outcome(
              EmploymentDifficulty.LONG_TERM,
              all(
                  MINIMUM_LIVING,
                  REGISTERED_MONTHS.meets(UNEMPLOYMENT),
                  aged(LONG_TERM_WOMAN_AGE, LONG_TERM_MAN_AGE)))
          .outcome(
              EmploymentDifficulty.GRADUATE,
              all(GRADUATE, MONTHS_SINCE_COLLEGE.meets(OUT_OF_COLLEGE), NEVER_EMPLOYED))
          .otherwise(EmploymentDifficulty.NONE)
          .build();

  /** 规则. */
  public static final SubjectRules<JobSeeker> RULES = SubjectRules.of(VOCABULARY, CATEGORY);
}

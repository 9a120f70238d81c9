package org.uniondomain.rules.aid.jobseeker;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.ABLE_AND_WILLING;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.AGE;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.CERTIFIED_DISABLED;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.EVER_EMPLOYED;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.GRADUATE;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.HOUSEHOLD_HAS_INCOME;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.JOBS_OFFERED;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.JOB_SEEKER;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.LOST_ALL_LAND;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.MONTHLY_COMPENSATION;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.MONTHS_INSURED;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.MONTHS_RESIDENT;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.MONTHS_SINCE_GRADUATION;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.MONTHS_UNEMPLOYED;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.NOBODY_IN_WORK;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.OF_WORKING_AGE;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.RECEIVES_MINIMUM_LIVING;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.REGISTERED_UNEMPLOYED;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.UNEMPLOYED_MEMBERS;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.UNEMPLOYMENT_BENEFIT;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.URBAN_RESIDENT;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.VOCABULARY;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.WOMAN;
import static org.uniondomain.rules.aid.jobseeker.JobSeekerFacts.ZERO_EMPLOYMENT_CONFIRMED;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CareLaw.EMPLOYMENT_PROMOTION_LAW;
import static org.uniondomain.rules.law.CareLaw.INNER_MONGOLIA_EMPLOYMENT;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;

import java.time.LocalDate;
import org.uniondomain.core.aid.jobseeker.EmploymentDifficulty;
import org.uniondomain.core.aid.jobseeker.JobSeeker;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 就业困难人员规则: the grounds of Inner Mongolia since 2020, and the duty to offer a family without
 * anybody in work at least one job. Of the seven grounds of 2016 to 2020 nothing is itemised, so
 * every line is unknown in those years.
 */
public final class EmploymentDifficultyRules {
  private EmploymentDifficultyRules() {}

  /** 连续居住月数. */
  public static final Threshold<Integer> RESIDENCE =
      line("residence", "连续居住月数", "months of residence", 6);

  /** 参保月数. */
  public static final Threshold<Integer> INSURANCE =
      line("insurance", "参加城镇职工社会保险月数", "months in employee insurance", 12);

  /** 大龄、失地：女. */
  public static final Threshold<Integer> OLDER_WOMAN =
      line("older-woman", "大龄年龄（女）", "age, women", 40);

  /** 大龄、失地：男. */
  public static final Threshold<Integer> OLDER_MAN = line("older-man", "大龄年龄（男）", "age, men", 50);

  /** 零就业家庭登记失业人数. */
  public static final Threshold<Integer> FAMILY =
      line("family", "零就业家庭登记失业人数", "registered unemployed of a family", 2);

  /** 长期失业月数. */
  public static final Threshold<Integer> LONG = line("long", "长期失业月数", "months unemployed", 12);

  /** 长期失业：女. */
  public static final Threshold<Integer> LONG_WOMAN =
      line("long-woman", "长期失业年龄（女）", "age of the long unemployed, women", 35);

  /** 长期失业：男. */
  public static final Threshold<Integer> LONG_MAN =
      line("long-man", "长期失业年龄（男）", "age of the long unemployed, men", 45);

  /** 高校毕业生离校月数. */
  public static final Threshold<Integer> LEFT_COLLEGE =
      line("left-college", "高校毕业生离校月数", "months since leaving college", 24);

  private static Threshold<Integer> line(String id, String label, String english, int least) {
    return threshold("aid.employment." + id, COUNT, OR_MORE, label, english)
        .in(Regions.INNER_MONGOLIA)
        .unknownSince(
            LocalDate.of(2016, 1, 1),
            Fact.unknown(),
            INNER_MONGOLIA_EMPLOYMENT.in("2016"),
            SECONDARY)
        .since(LocalDate.of(2020, 6, 9), least, INNER_MONGOLIA_EMPLOYMENT.in("2020"), SECONDARY)
        .startKnown(INFERRED);
  }

  private static Condition<JobSeeker> aged(Threshold<Integer> woman, Threshold<Integer> man) {
    return WOMAN.and(AGE.meets(woman)).or(WOMAN.not().and(AGE.meets(man)));
  }

  /** 就业困难人员类别. */
  public static final Determination<JobSeeker, EmploymentDifficulty> GROUND =
      determination("aid.employment.difficulty", JOB_SEEKER, EmploymentDifficulty.class)
          .label("就业困难人员类别", "ground of difficulty to find work")
          .clause(
              RESIDENCE,
              SHALL,
              "在城镇居住、法定劳动年龄内、有能力和愿望并登记失业的，属以下之一：大龄（连续居住{value}个月{bound}、"
                  + "参保{value2}个月{bound2}，女满{value3}岁、男满{value4}岁）；持证残疾；零就业家庭（{value5}人{bound5}）；"
                  + "失地农牧民；低保家庭失业{value6}个月{bound6}（女满{value7}岁、男满{value8}岁）；高校毕业离校{value9}个月{bound9}未就业",
              "urban residents of working age, able, willing and registered unemployed: older"
                  + " ({value} months of residence, {value2} insured, women {value3}, men"
                  + " {value4}); certified disabled; of a family without anybody in work ({value5}"
                  + " members); landless; on the allowance and {value6} months unemployed (women"
                  + " {value7}, men {value8}); graduates {value9} months after college, never"
                  + " employed")
          .firstMatch()
          .outcome(
              EmploymentDifficulty.NOT_COVERED,
              Condition.all(URBAN_RESIDENT, OF_WORKING_AGE, ABLE_AND_WILLING, REGISTERED_UNEMPLOYED)
                  .not())
          .outcome(
              EmploymentDifficulty.OLDER,
              Condition.all(
                  MONTHS_RESIDENT.meets(RESIDENCE),
                  MONTHS_INSURED.meets(INSURANCE),
                  aged(OLDER_WOMAN, OLDER_MAN)))
          .outcome(EmploymentDifficulty.DISABLED, CERTIFIED_DISABLED)
          .outcome(
              EmploymentDifficulty.ZERO_EMPLOYMENT_FAMILY,
              Condition.all(
                  UNEMPLOYED_MEMBERS.meets(FAMILY), NOBODY_IN_WORK, HOUSEHOLD_HAS_INCOME.not()))
          .outcome(
              EmploymentDifficulty.LANDLESS,
              Condition.all(
                  LOST_ALL_LAND,
                  aged(OLDER_WOMAN, OLDER_MAN),
                  MONTHLY_COMPENSATION.meets(Limit.at(NOT_EXCEEDING, UNEMPLOYMENT_BENEFIT))))
          .outcome(
              EmploymentDifficulty.LONG_TERM,
              Condition.all(
                  RECEIVES_MINIMUM_LIVING,
                  MONTHS_UNEMPLOYED.meets(LONG),
                  aged(LONG_WOMAN, LONG_MAN)))
          .outcome(
              EmploymentDifficulty.GRADUATE,
              Condition.all(
                  GRADUATE, MONTHS_SINCE_GRADUATION.meets(LEFT_COLLEGE), EVER_EMPLOYED.not()))
          .otherwise(EmploymentDifficulty.NONE)
          .build();

  /** 零就业家庭岗位数. */
  public static final Threshold<Integer> JOBS =
      threshold(
              "aid.employment.jobs",
              COUNT,
              NOT_LOWER_THAN,
              "零就业家庭岗位数",
              "jobs for a family without anybody in work")
          .since(LocalDate.of(2015, 4, 24), 1, EMPLOYMENT_PROMOTION_LAW.article(56), TEXT);

  /** 零就业家庭至少一个岗位; the duty is of the authorities. */
  public static final Requirement<JobSeeker> ONE_JOB =
      requirement("aid.employment.one-job", JOB_SEEKER)
          .label("零就业家庭就业援助", "a job for a family without anybody in work")
          .clause(
              JOBS,
              SHALL,
              "零就业家庭经确认后，至少提供{value}个适合的就业岗位",
              "a confirmed family without anybody in work is offered at least {value} suitable job")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .when(ZERO_EMPLOYMENT_CONFIRMED)
          .that(JOBS_OFFERED.meets(JOBS))
          .build();

  /** 规则. */
  public static final SubjectRules<JobSeeker> RULES = SubjectRules.of(VOCABULARY, GROUND, ONE_JOB);
}
